import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib'
import { bookmarksOf, readBookmarks } from '../../../scripts/lib/export/pdf/bookmarks.ts'
import { finishPdf, fontsOf } from '../../../scripts/lib/export/pdf/pdf-document.ts'
import type { PrintedPage } from '../../../scripts/lib/export/pdf/printed-page.ts'

const page = (slide: number, level: 1 | 2, step = 0): PrintedPage => ({
  slide,
  step,
  level,
  title: `見出し${slide}`,
})
const mark = (slide: number, page: number, ...children: object[]) => ({
  title: `見出し${slide}`,
  page,
  children,
})

test('slides lie under the part that they follow', () => {
  const pages = [page(1, 1), page(2, 2), page(3, 1), page(4, 2), page(5, 2)]
  assert.deepEqual(bookmarksOf(pages), [mark(1, 0, mark(2, 1)), mark(3, 2, mark(4, 3), mark(5, 4))])
})

test('slides before the first part stand at the top', () => {
  assert.deepEqual(bookmarksOf([page(1, 2), page(2, 1)]), [mark(1, 0), mark(2, 1)])
})

test('a part without a slide that opens it has a bookmark of its own', () => {
  const pages = [
    { ...page(1, 1), part: 'One' },
    { ...page(2, 2), part: 'One' },
    { ...page(3, 2), part: 'Two' },
    { ...page(4, 2), part: 'Two' },
  ]
  const two = { title: 'Two', page: 2, children: [mark(3, 2), mark(4, 3)] }
  assert.deepEqual(bookmarksOf(pages), [mark(1, 0, mark(2, 1)), two])
})

test('the backup is a branch of its own, with the slide that opens it or without', () => {
  const backup = (one: PrintedPage) => ({ ...one, part: '予備' })
  const last = { ...page(2, 2), part: '問い' }
  const opened = [page(1, 1), last, backup(page(3, 1)), backup(page(4, 2))]
  assert.deepEqual(bookmarksOf(opened).at(-1), mark(3, 2, mark(4, 3)))
  const bare = [page(1, 1), last, backup(page(3, 2))]
  assert.deepEqual(bookmarksOf(bare).at(-1), { title: '予備', page: 2, children: [mark(3, 2)] })
})

test('a slide with several pages has one bookmark, at its first', () => {
  const pages = [page(1, 1), page(2, 2), page(2, 2, 1), page(2, 2, 2), page(3, 2)]
  assert.deepEqual(bookmarksOf(pages), [mark(1, 0, mark(2, 1), mark(3, 4))])
})

const facts = { title: '米・イラン交渉', author: '著者 & Co.', subject: '講義（90分）', language: 'ja' }
const size = { width: 980, height: 551.25 }

async function printed(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let index = 0; index < count; index++) document.addPage([735.12, 414])
  return document.save()
}

test('a finished PDF says what it is', async () => {
  const bytes = await finishPdf(await printed(1), [page(1, 1)], facts, size)
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  assert.equal(document.getTitle(), facts.title)
  assert.equal(document.getAuthor(), facts.author)
  assert.equal(document.getSubject(), facts.subject)
  assert.match(String(document.catalog.get(PDFName.of('Lang'))), /ja/)
  assert.equal(document.catalog.getViewerPreferences()?.getDisplayDocTitle(), true)
})

test('pages are trimmed to the slide, which is at their top left', async () => {
  const document = await PDFDocument.load(await finishPdf(await printed(1), [page(1, 1)], facts, size))
  assert.deepEqual(document.getPage(0).getMediaBox(), { x: 0, y: 0.5625, width: 735, height: 413.4375 })
})

test('bookmarks come out of the file as they went in', async () => {
  const pages = [page(1, 1), page(2, 2), page(2, 2, 1), page(3, 1), page(4, 2)]
  const document = await PDFDocument.load(await finishPdf(await printed(5), pages, facts, size))
  assert.deepEqual(readBookmarks(document), bookmarksOf(pages))
})

test('more slides than pages are a defect, not a bookmark that leads nowhere', async () => {
  await assert.rejects(finishPdf(await printed(1), [page(1, 1), page(2, 2)], facts, size), RangeError)
})

test('a font that is not embedded as TrueType, or cannot be read back, is told as what it is', async () => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage().drawText('text', { font })
  const fonts = fontsOf(await PDFDocument.load(await document.save()))
  assert.deepEqual(fonts, [{ name: 'Helvetica', kind: 'Type1', readable: false }])
})
