import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import type { PrintedPage } from './printed-page.ts'

/** An entry of a PDF's table of contents; `page` counts from 0. */
export interface Bookmark {
  title: string
  page: number
  children: Bookmark[]
}

/**
 * One bookmark a slide, at its first page; slides of level 2 lie under the part that they are in: under the slide of
 * level 1 that opens it, or where none does, under a bookmark with the part's title.
 */
export function bookmarksOf(pages: readonly PrintedPage[]): Bookmark[] {
  const top: Bookmark[] = []
  let opened: Bookmark | undefined
  let now: string | undefined
  for (const [page, { slide, title, level, part = now }] of pages.entries()) {
    if (pages[page - 1]?.slide === slide) continue
    const bookmark: Bookmark = { title, page, children: [] }
    if (level === 1) opened = bookmark
    else if (part !== undefined && part !== now) opened = { title: part, page, children: [] }
    now = part
    if (opened && opened.page === page) top.push(opened)
    if (bookmark !== opened) (opened?.children ?? top).push(bookmark)
  }
  return top
}

/** Gives a document bookmarks in place of those it has. */
export function writeBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
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
