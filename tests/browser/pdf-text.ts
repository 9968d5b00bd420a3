import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import type { Bookmark } from '../../scripts/lib/export/pdf/bookmarks.ts'

/**
 * The text of each page, as a reader copies it: the shown glyphs, in the order they are painted, through the
 * fonts' Unicode maps. It reads what Chromium writes (two-byte glyph codes in hexadecimal), nothing more.
 * A glyph without an entry in its map comes out as U+FFFD.
 */
export function pageTexts(document: PDFDocument): string[] {
  const maps = new Map<PDFDict, Map<string, string>>()
  return document.getPages().map((page) => {
    const contents = page.node.Contents()
    const streams = contents instanceof PDFRawStream ? [contents] : []
    return streams.map((stream) => streamText(document, stream, page.node.Resources(), maps)).join('')
  })
}

/** The first colour that each page is filled with, red, green and blue from 0 to 1: its background. */
export function backgrounds(document: PDFDocument): number[][] {
  return document.getPages().map((page) => {
    const contents = page.node.Contents()
    const [, colour = ''] =
      (contents instanceof PDFRawStream && /((?:[\d.]+ ){3})rg/.exec(decoded(contents))) || []
    return colour.trim().split(' ').map(Number)
  })
}

/**
 * The text of each page as assistive technology reads it: through the structure tree, in its order. Figures
 * are left out, since their alternative text is read in their place.
 */
export function taggedTexts(document: PDFDocument): string[] {
  const maps = new Map<PDFDict, Map<string, string>>()
  const pages = document.getPages().map(({ ref, node }) => {
    const marked = new Map<number, string>()
    const contents = node.Contents()
    if (contents instanceof PDFRawStream) streamText(document, contents, node.Resources(), maps, marked)
    return { ref, marked, text: '' }
  })
  const read = (element: unknown, above: PDFRef | undefined): void => {
    const one = element instanceof PDFRef ? document.context.lookup(element) : element
    if (one instanceof PDFArray) for (const child of one.asArray()) read(child, above)
    const page = pages.find(({ ref }) => ref === above)
    if (one instanceof PDFNumber && page) page.text += page.marked.get(one.asNumber()) ?? ''
    if (!(one instanceof PDFDict) || one.get(PDFName.of('S')) === PDFName.of('Figure')) return
    const own = one.get(PDFName.of('Pg'))
    const on = own instanceof PDFRef ? own : above
    if (one.get(PDFName.of('Type')) === PDFName.of('MCR')) read(one.get(PDFName.of('MCID')), on)
    else read(one.get(PDFName.of('K')), on)
  }
  read(document.catalog.get(PDFName.of('StructTreeRoot')), undefined)
  return pages.map(({ text }) => text)
}

const OPERATORS =
  /\/(\S+)\s+\S+\s+Tf|<([0-9A-Fa-f]+)>\s*Tj|\[([^\]]*)\]\s*TJ|\/(\S+)\s+Do|\/MCID (\d+)\s*>>\s*BDC|\b(EMC)\b/g

/** All text of a stream; `marked` receives it by the number of the marked content that it belongs to. */
function streamText(
  document: PDFDocument,
  stream: PDFRawStream,
  resources: PDFDict | undefined,
  maps: Map<PDFDict, Map<string, string>>,
  marked = new Map<number, string>(),
): string {
  const resource = (kind: string, name: string) =>
    resources?.lookupMaybe(PDFName.of(kind), PDFDict)?.lookup(PDFName.of(name))
  let map = new Map<string, string>()
  let text = ''
  let mark = -1
  const add = (more: string) => {
    text += more
    marked.set(mark, (marked.get(mark) ?? '') + more)
  }
  for (const [, font, one, several, object, id, end] of decoded(stream).matchAll(OPERATORS)) {
    if (id || end) mark = Number(id ?? -1)
    if (font) map = unicodeMap(resource('Font', font), maps)
    if (one) add(glyphs(one, map))
    for (const [, codes = ''] of (several ?? '').matchAll(/<([0-9A-Fa-f]+)>/g)) add(glyphs(codes, map))
    const form = object && resource('XObject', object)
    if (form instanceof PDFRawStream && form.dict.get(PDFName.of('Subtype')) === PDFName.of('Form')) {
      const inner = form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict)
      text += streamText(document, form, inner, maps, marked)
    }
  }
  return text
}

function glyphs(codes: string, map: Map<string, string>): string {
  return (codes.match(/.{4}/g) ?? []).map((code) => map.get(code.toUpperCase()) ?? '\ufffd').join('')
}

function unicodeMap(font: unknown, maps: Map<PDFDict, Map<string, string>>): Map<string, string> {
  if (!(font instanceof PDFDict)) return new Map()
  const known = maps.get(font)
  if (known) return known
  const stream = font.lookup(PDFName.of('ToUnicode'))
  const map = stream instanceof PDFRawStream ? parseMap(decoded(stream)) : new Map<string, string>()
  maps.set(font, map)
  return map
}

function parseMap(cmap: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const [, body = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, from = '', to = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>/g))
      map.set(from.toUpperCase(), utf16(to))
  }
  for (const [, body = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', last = '', to = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (
        let code = Number.parseInt(from, 16), offset = 0;
        code <= Number.parseInt(last, 16);
        code++, offset++
      ) {
        map.set(hex(code), utf16(hex(Number.parseInt(to, 16) + offset)))
      }
    }
  }
  return map
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}

function utf16(codes: string): string {
  return String.fromCharCode(...(codes.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)))
}

function decoded(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}

/** The alternative texts of a tagged PDF's figures, `undefined` for a figure without one. */
export function figureTexts(document: PDFDocument): (string | undefined)[] {
  return document.context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    if (!(ref instanceof PDFRef && object instanceof PDFDict)) return []
    if (object.get(PDFName.of('S')) !== PDFName.of('Figure')) return []
    const alt = object.lookup(PDFName.of('Alt'))
    return [alt && 'decodeText' in alt && typeof alt.decodeText === 'function' ? alt.decodeText() : undefined]
  })
}

/** The links of a document, in order: on which page (from 0), and the page or the address that they lead to. */
export function links(document: PDFDocument): { on: number; to: number | string }[] {
  const pages = document.getPages()
  const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const pageOf = (place: unknown) => {
    const page = place instanceof PDFArray ? place.get(0) : undefined
    return page instanceof PDFRef ? pages.findIndex(({ ref }) => ref === page) : -1
  }
  return pages.flatMap(({ node }, on) =>
    (node.Annots()?.asArray() ?? []).map((ref) => {
      const link = document.context.lookup(ref, PDFDict)
      const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'), PDFString)
      if (address) return { on, to: address.asString() }
      const place = link.lookup(PDFName.of('Dest'))
      return { on, to: pageOf(place instanceof PDFName ? named?.lookup(place) : place) }
    }),
  )
}

/** The bookmarks of slides, in order: not those of parts, which lead to their first slide's page. */
export function slideBookmarks(bookmarks: readonly Bookmark[]): Bookmark[] {
  return bookmarks.flatMap((bookmark) => {
    const ofPart = bookmark.children[0]?.page === bookmark.page
    return [...(ofPart ? [] : [bookmark]), ...slideBookmarks(bookmark.children)]
  })
}
