import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { bookmarksOf, writeBookmarks } from './bookmarks.ts'
import type { PrintedPage } from './printed-page.ts'
import { forgetTheRun } from './same-bytes.ts'

/** What a document says of itself. */
export interface DocumentFacts {
  title: string
  author: string
  subject: string
  /** BCP 47, as on the deck's `html` element. */
  language: string
}

/** Width and height in CSS pixels, 96 an inch. */
export interface PageSize {
  width: number
  height: number
}

/**
 * Completes a PDF that Chromium printed: page size, bookmarks, and what the document says of itself. The
 * pages' contents and tags stay as they are. `pages` describes the document's pages in order.
 */
export async function finishPdf(
  printed: Uint8Array,
  pages: readonly PrintedPage[],
  facts: DocumentFacts,
  size: PageSize,
): Promise<Uint8Array> {
  // By default, pdf-lib pauses all the time for the sake of a page that it might run in.
  const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  for (const page of document.getPages()) trim(page, size)
  document.setTitle(facts.title, { showInWindowTitleBar: true })
  document.setAuthor(facts.author)
  document.setSubject(facts.subject)
  document.setCreator('Slidev')
  document.setLanguage(facts.language)
  // Chromium's own bookmarks repeat a slide at each click and put spaces around emphasis.
  writeBookmarks(document, bookmarksOf(pages))
  forgetTheRun(document)
  return document.save({ useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY })
}

/** Slidev and Chromium round the page up; the slide is at its top left. */
function trim(page: PDFPage, { width, height }: PageSize): void {
  const points = { width: width * 0.75, height: height * 0.75 }
  page.setMediaBox(0, page.getHeight() - points.height, points.width, points.height)
}

/** A font of a PDF: how its glyphs are stored, and whether they can be read back as text. */
export interface PdfFont {
  name: string
  /** `CIDFontType2` and `TrueType` are outlines of TrueType; `Type3` is drawings. */
  kind: string
  readable: boolean
}

/** The fonts of a PDF, each once. */
export function fontsOf(document: PDFDocument): PdfFont[] {
  const { context } = document
  return context.enumerateIndirectObjects().flatMap(([, font]) => {
    if (!(font instanceof PDFDict) || font.get(PDFName.of('Type')) !== PDFName.of('Font')) return []
    const kind = font.lookup(PDFName.of('Subtype'), PDFName).decodeText()
    if (kind.startsWith('CIDFont')) return []
    const readable = font.has(PDFName.of('ToUnicode'))
    const name = font.lookupMaybe(PDFName.of('BaseFont'), PDFName)?.decodeText() ?? '(unnamed)'
    if (kind !== 'Type0') return [{ name, kind, readable }]
    const inner = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
    return [{ name, kind: inner.lookup(PDFName.of('Subtype'), PDFName).decodeText(), readable }]
  })
}
