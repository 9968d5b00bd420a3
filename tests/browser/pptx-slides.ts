import JSZip from 'jszip'
import type { Page } from 'playwright'

/** A thing on a slide of a presentation. Lengths are in the presentation's unit. */
export interface PresentedShape {
  readonly kind: string
  readonly id: string
  readonly name: string
  readonly description: string
  readonly text: string
  /** Name of the preset geometry; empty without one. */
  readonly preset: string
  /** Id of the group that it is in; empty outside of groups. */
  readonly group: string
  /** Ids of the shapes that a connector is glued to. */
  readonly start: string
  readonly end: string
  readonly arrow: boolean
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** A slide of a presentation, as its XML says it. */
export interface PresentedSlide {
  readonly title: string | undefined
  readonly text: string
  readonly notes: string
  /** Red, green and blue. */
  readonly ground: readonly number[]
  readonly width: number
  readonly height: number
  readonly shapes: readonly PresentedShape[]
}

/** The slides of a presentation, read by a browser; throws where a part is no well-formed XML. */
export async function readSlides(page: Page, bytes: Uint8Array): Promise<PresentedSlide[]> {
  const zip = await JSZip.loadAsync(bytes)
  const parts: Record<string, string> = {}
  for (const [path, file] of Object.entries(zip.files))
    if (/\.(?:xml|rels)$/.test(path)) parts[path] = await file.async('string')
  return page.evaluate((parts) => {
    const documents = Object.fromEntries(
      Object.entries(parts).map(([path, text]) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml')
        if (parsed.querySelector('parsererror'))
          throw new Error(`${path}: ${parsed.documentElement.textContent}`)
        return [path, parsed]
      }),
    )
    const all = (root: Document | Element, tag: string) => [...root.getElementsByTagName(tag)]
    const first = (root: Document | Element, tag: string) => all(root, tag)[0]
    const number = (element: Element | undefined, name: string) => Number(element?.getAttribute(name) ?? 0)
    const textOf = (root: Document | Element) =>
      all(root, 'a:p')
        .map((paragraph) =>
          all(paragraph, 'a:t')
            .map((text) => text.textContent)
            .join(''),
        )
        .join('\n')
    const targetOf = (path: string, id: string | null, type: string) => {
      const relations = documents[path.replace(/([^/]+)$/, '_rels/$1.rels')]
      const found =
        relations &&
        all(relations, 'Relationship').find(
          (one) =>
            (id === null || one.getAttribute('Id') === id) && one.getAttribute('Type')?.endsWith(`/${type}`),
        )
      return found?.getAttribute('Target')?.slice(1) ?? ''
    }
    const boxOf = (shape: Element) => {
      const [x, y] = ['x', 'y'].map((name) => number(first(shape, 'a:off'), name)) as [number, number]
      const [width, height] = ['cx', 'cy'].map((name) => number(first(shape, 'a:ext'), name)) as [
        number,
        number,
      ]
      // A quarter of a turn, around the middle.
      const turned = number(first(shape, 'a:xfrm'), 'rot') % 10_800_000 !== 0
      const shift = turned ? (width - height) / 2 : 0
      return { x: x + shift, y: y - shift, width: turned ? height : width, height: turned ? width : height }
    }
    const deck = documents['ppt/presentation.xml'] as Document
    const size = first(deck, 'p:sldSz')
    const theme = documents['ppt/theme/theme1.xml'] as Document
    const colourOf = (element: Element | undefined) => {
      const scheme = element && first(element, 'a:schemeClr')?.getAttribute('val')
      const slots: Record<string, string> = { bg1: 'lt1', bg2: 'lt2', tx1: 'dk1', tx2: 'dk2' }
      const solid = scheme ? first(theme, `a:${slots[scheme] ?? scheme}`) : element
      const hex = (solid && first(solid, 'a:srgbClr')?.getAttribute('val')) ?? ''
      return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    }
    return all(deck, 'p:sldId').map((entry) => {
      const path = targetOf('ppt/presentation.xml', entry.getAttribute('r:id'), 'slide')
      const slide = documents[path] as Document
      const notes = documents[targetOf(path, null, 'notesSlide')]
      const titled = all(slide, 'p:ph')
        .find((one) => one.getAttribute('type') === 'title')
        ?.closest('sp')
      const shapes = ['p:sp', 'p:cxnSp', 'p:grpSp', 'p:pic', 'p:graphicFrame'].flatMap((tag) =>
        all(slide, tag),
      )
      return {
        title: titled ? textOf(titled) : undefined,
        text: textOf(slide),
        notes: notes ? textOf(notes) : '',
        ground: colourOf(first(slide, 'p:bg')),
        width: number(size, 'cx'),
        height: number(size, 'cy'),
        shapes: shapes.map((shape) => {
          const own = first(shape, 'p:cNvPr')
          const group =
            shape.parentElement?.localName === 'grpSp' ? first(shape.parentElement, 'p:cNvPr') : undefined
          return {
            kind: shape.localName,
            id: own?.getAttribute('id') ?? '',
            name: own?.getAttribute('name') ?? '',
            description: own?.getAttribute('descr') ?? '',
            text: textOf(shape),
            preset: first(shape, 'a:prstGeom')?.getAttribute('prst') ?? '',
            group: group?.getAttribute('id') ?? '',
            start: first(shape, 'a:stCxn')?.getAttribute('id') ?? '',
            end: first(shape, 'a:endCxn')?.getAttribute('id') ?? '',
            arrow: first(shape, 'a:tailEnd') !== undefined,
            box: boxOf(shape),
          }
        }),
      }
    })
  }, parts)
}
