import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFString,
} from 'pdf-lib'

/** A printed page: which slide it shows, after how many clicks, and the slide's heading. */
export interface PrintedPage {
  slide: number
  step: number
  title: string
  /** 1 opens a part; slides of level 2 belong to it. */
  level: 1 | 2
}

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

/** An entry of a PDF's table of contents; `page` counts from 0. */
export interface Bookmark {
  title: string
  page: number
  children: Bookmark[]
}

/** One bookmark a slide, at its first page; slides of level 2 lie under the part that they follow. */
export function bookmarksOf(pages: readonly PrintedPage[]): Bookmark[] {
  const top: Bookmark[] = []
  let part: Bookmark | undefined
  pages.forEach(({ slide, title, level }, page) => {
    if (page > 0 && pages[page - 1]?.slide === slide) return
    const bookmark: Bookmark = { title, page, children: [] }
    if (level === 1) part = bookmark
    if (level === 2 && part) part.children.push(bookmark)
    else top.push(bookmark)
  })
  return top
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
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  for (const page of document.getPages()) trim(page, size)
  document.setTitle(facts.title, { showInWindowTitleBar: true })
  document.setAuthor(facts.author)
  document.setSubject(facts.subject)
  document.setCreator('Slidev')
  document.setLanguage(facts.language)
  // Chromium's own bookmarks repeat a slide at each click and put spaces around emphasis.
  writeBookmarks(document, bookmarksOf(pages))
  return document.save()
}

/** Slidev and Chromium round the page up; the slide is at its top left. */
function trim(page: PDFPage, { width, height }: PageSize): void {
  const points = { width: width * 0.75, height: height * 0.75 }
  page.setMediaBox(0, page.getHeight() - points.height, points.width, points.height)
}

function writeBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context, catalog } = document
  const root = PDFDict.withContext(context)
  const ref = context.register(root)
  root.set(PDFName.of('Type'), PDFName.of('Outlines'))
  const pages = document.getPages().map((page) => page.ref)
  addChildren(context, root, ref, bookmarks, pages)
  catalog.set(PDFName.of('Outlines'), ref)
}

/** Links `bookmarks` below `parent`, all of them open: that is what a positive Count says. */
function addChildren(
  context: PDFContext,
  parent: PDFDict,
  parentRef: PDFRef,
  bookmarks: readonly Bookmark[],
  pages: readonly PDFRef[],
): void {
  if (bookmarks.length === 0) return
  const items = bookmarks.map(({ title, page, children }) => {
    const target = pages[page]
    if (!target) throw new RangeError(`No page ${page} for the bookmark "${title}"`)
    const item = PDFDict.withContext(context)
    const ref = context.register(item)
    item.set(PDFName.of('Title'), PDFHexString.fromText(title))
    item.set(PDFName.of('Dest'), context.obj([target, 'Fit']))
    item.set(PDFName.of('Parent'), parentRef)
    addChildren(context, item, ref, children, pages)
    return { item, ref }
  })
  items.forEach(({ item }, index) => {
    link(item, 'Prev', items[index - 1]?.ref)
    link(item, 'Next', items[index + 1]?.ref)
  })
  link(parent, 'First', items[0]?.ref)
  link(parent, 'Last', items.at(-1)?.ref)
  parent.set(PDFName.of('Count'), PDFNumber.of(count(bookmarks)))
}

function link(from: PDFDict, name: string, to: PDFRef | undefined): void {
  if (to) from.set(PDFName.of(name), to)
}

function count(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((sum, { children }) => sum + 1 + count(children), 0)
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

/** The bookmarks that a PDF holds. Throws where one leads to no page of it. */
export function readBookmarks(document: PDFDocument): Bookmark[] {
  const pages = document.getPages().map((page) => page.ref)
  const children = (parent: PDFDict): Bookmark[] => {
    const list: Bookmark[] = []
    let item = parent.lookupMaybe(PDFName.of('First'), PDFDict)
    while (item) {
      const title = item.lookup(PDFName.of('Title'))
      if (!(title instanceof PDFHexString || title instanceof PDFString))
        throw new TypeError('A bookmark has no title')
      const target = item.lookup(PDFName.of('Dest'), PDFArray).get(0)
      const page = target instanceof PDFRef ? pages.indexOf(target) : -1
      if (page < 0) throw new RangeError(`The bookmark "${title.decodeText()}" leads nowhere`)
      list.push({ title: title.decodeText(), page, children: children(item) })
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
    }
    return list
  }
  const root = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  return root ? children(root) : []
}
