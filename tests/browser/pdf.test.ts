import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { PDFBool, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { Browser } from 'playwright'
import { launchBrowser } from '../../scripts/lib/browser/browser.ts'
import { serveFolder } from '../../scripts/lib/browser/serve.ts'
import { slideSelector, visitDeck } from '../../scripts/lib/browser/visit.ts'
import { findEntry, projectRoot } from '../../scripts/lib/cli/project.ts'
import { temporaryFolder } from '../../scripts/lib/cli/temporary.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { bookmarksOf, readBookmarks } from '../../scripts/lib/export/pdf/bookmarks.ts'
import { fontsOf } from '../../scripts/lib/export/pdf/pdf-document.ts'
import { printDeck } from '../../scripts/lib/export/pdf/print.ts'
import type { PrintedPage } from '../../scripts/lib/export/pdf/printed-page.ts'
import { backupTitle } from '../../slides/data/interface.ts'
import { builtDeck } from './built-deck.ts'
import { backgrounds, figureTexts, links, pageTexts, slideBookmarks, taggedTexts } from './pdf-text.ts'
import { readableTexts } from './readable.ts'

const folder = await builtDeck()
const deck = await loadDeck(findEntry('slides.md', projectRoot))
let browser: Browser
before(async () => {
  browser = await launchBrowser()
})
after(() => browser.close())

interface Printed {
  bytes: Uint8Array
  document: PDFDocument
  pages: PrintedPage[]
  texts: string[]
}

async function print(options: Parameters<typeof printDeck>[2]): Promise<Printed> {
  const { bytes, pages } = await printDeck(browser, folder, options)
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  return { bytes, document, pages, texts: pageTexts(document).map(withoutSpace) }
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '')
}

/** A slide's headline as written, without Markdown's marks. */
function headline(slide: { content: string }): string {
  const [, text = ''] = /^##?\s+(.*)$/m.exec(slide.content) ?? []
  return withoutSpace(text.replace(/<[^>]*>|[*_`]/g, ''))
}

describe('the printed lecture', () => {
  let printed: Printed
  before(async () => {
    printed = await print({})
  })

  test('has a page for each slide, in order', () => {
    assert.equal(printed.document.getPageCount(), deck.slides.length)
    assert.deepEqual(
      printed.pages.map(({ slide }) => slide),
      deck.slides.map((_, index) => index + 1),
    )
  })

  test('shows on each page the headline of its slide, as text that can be copied', () => {
    deck.slides.forEach((slide, index) => {
      assert.ok(headline(slide) !== '', `${slide.id} has a headline`)
      assert.ok(printed.texts[index]?.includes(headline(slide)), `page ${index + 1}: ${printed.texts[index]}`)
    })
  })

  test('has no glyph that copies as something else, such as the radical ⽤ for 用', () => {
    const other = /[\ufffd\ue000-\uf8ff\0\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb4f]/u
    for (const text of printed.texts) assert.doesNotMatch(text, other)
  })

  test('holds the text of each slide, whole and in the order in which it is read there', async () => {
    const read = await readableTexts(browser, folder)
    assert.deepEqual(taggedTexts(printed.document).map(withoutSpace), read.map(withoutSpace))
  })

  test('leads from the first page of the backup to each of its slides, by number and headline', () => {
    const on = deck.slides.findIndex(({ id }) => id === 'backup')
    const others = deck.slides.flatMap((_, index) => (index > on ? [index] : []))
    assert.ok(others.length > 3)
    // A link may have an area for each of its words.
    const led = links(printed.document).flatMap((link) => (link.on === on ? [link.to] : []))
    assert.deepEqual([...new Set(led)], others)
    for (const to of others)
      assert.ok(printed.texts[on]?.includes(`${to + 1}${headline(deck.slides[to] ?? { content: '' })}`))
  })

  test('shows its title in the window, not the name of its file', () => {
    const preferences = printed.document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict)
    assert.equal(preferences.get(PDFName.of('DisplayDocTitle')), PDFBool.True)
  })

  test('is the same, byte for byte, when it is printed again', async () => {
    const again = await printDeck(browser, folder)
    assert.ok(Buffer.from(again.bytes).equals(printed.bytes))
  })

  const qpdf = spawnSync('qpdf', ['--version']).status === 0
  test('is in order, qpdf says', { skip: !qpdf && 'no qpdf here' }, () => {
    const file = join(temporaryFolder('qpdf'), 'slides.pdf')
    writeFileSync(file, printed.bytes)
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
    assert.equal(status, 0, stdout + stderr)
  })

  test('has bookmarks by part and slide, one a slide, whole and at its page', () => {
    const bookmarks = readBookmarks(printed.document)
    const flat = slideBookmarks(bookmarks)
    assert.deepEqual(
      flat.map(({ title }) => withoutSpace(title)),
      deck.slides.map(headline),
    )
    assert.deepEqual(
      flat.map(({ page }) => page),
      deck.slides.map((_, index) => index),
    )
    // Each part is a branch, whether a slide opens it or not; the last is the backup.
    const parts = deck.slides.map(({ frontmatter }) => frontmatter.part)
    assert.deepEqual(
      bookmarks.map(({ page }) => page),
      parts.flatMap((part, index) => (part === parts[index - 1] ? [] : [index])),
    )
    assert.equal(bookmarks.at(-1)?.title, backupTitle.ja)
  })

  test('says in its metadata what the headmatter says', () => {
    const { title, author, info, lang } = deck.headmatter as Record<string, string>
    assert.equal(printed.document.getTitle(), title)
    assert.equal(printed.document.getAuthor(), author)
    assert.equal(printed.document.getSubject(), info?.trim())
    assert.equal(String(printed.document.catalog.get(PDFName.of('Lang'))), `(${lang})`)
  })

  test('is tagged', () => {
    const { catalog } = printed.document
    assert.equal(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked')), PDFBool.True)
    assert.ok(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).has(PDFName.of('K')))
  })

  test('takes the glyphs of a face from few files', () => {
    const names = fontsOf(printed.document).map(({ name }) => name.replace(/^[A-Z]+\+/, ''))
    assert.ok(names.length < 25, `${names.length} fonts: ${[...new Set(names)]}`)
  })

  test('embeds every font as TrueType with a Unicode map', () => {
    const fonts = fontsOf(printed.document)
    assert.ok(fonts.length > 0)
    assert.deepEqual(
      fonts.filter(({ kind, readable }) => !(['TrueType', 'CIDFontType2'].includes(kind) && readable)),
      [],
    )
  })

  test('has pages of the size of a slide', () => {
    for (const page of printed.document.getPages())
      assert.deepEqual(page.getSize(), { width: 735, height: 413.4375 })
  })
})

describe('the lecture printed with its clicks', () => {
  let printed: Printed
  let steps: number[]
  let diagrams = 0
  before(async () => {
    printed = await print({ withClicks: true })
    const context = await browser.newContext()
    await serveFolder(context, folder)
    const page = await context.newPage()
    steps = []
    for await (const { no, step, steps: count } of visitDeck(page)) {
      if (step > 0) continue
      steps.push(count)
      diagrams += count * (await page.locator(`${slideSelector(no)} svg[role=img]`).count())
    }
    await context.close()
  })

  test('has a page for each step of each slide', () => {
    const expected = steps.flatMap((count, slide) =>
      Array.from({ length: count }, (_, step) => [slide + 1, step]),
    )
    assert.deepEqual(
      printed.pages.map(({ slide, step }) => [slide, step]),
      expected,
    )
    assert.equal(printed.document.getPageCount(), expected.length)
  })

  test('has text on every page', () => {
    for (const [index, text] of printed.texts.entries()) assert.ok(text.length > 0, `page ${index + 1}`)
  })

  test('has one bookmark a slide, at its first page', () => {
    const bookmarks = readBookmarks(printed.document)
    assert.deepEqual(bookmarks, bookmarksOf(printed.pages))
    assert.equal(slideBookmarks(bookmarks).length, deck.slides.length)
  })

  test('gives each diagram its alternative text', () => {
    const texts = figureTexts(printed.document).filter((text) => text !== undefined && text !== '')
    assert.ok(texts.length >= diagrams, `${texts.length} texts for ${diagrams} diagrams`)
  })
})

test('the lecture is printed light, and dark on demand, with the same text', async () => {
  const [light, dark] = [await print({}), await print({ dark: true })]
  const brightness = ({ document }: Printed) => backgrounds(document).map((rgb) => Math.max(...rgb))
  assert.ok(brightness(light).every((value) => value > 0.9))
  assert.ok(brightness(dark).every((value) => value < 0.2))
  assert.deepEqual(dark.texts, light.texts)
})
