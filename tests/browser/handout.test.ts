import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { PDFBool, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { Browser, Page } from 'playwright'
import { launchBrowser } from '../../scripts/lib/browser/browser.ts'
import { findEntry, projectRoot } from '../../scripts/lib/cli/project.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { type PrintedHandout, printHandout, setHandout } from '../../scripts/lib/export/handout/index.ts'
import { handoutOf } from '../../scripts/lib/export/handout/sheets.ts'
import { readBookmarks } from '../../scripts/lib/export/pdf/bookmarks.ts'
import { fontsOf } from '../../scripts/lib/export/pdf/pdf-document.ts'
import { withPrintView } from '../../scripts/lib/export/pdf/print.ts'
import { appendix } from '../../slides/data/appendix.ts'
import { paragraphs } from '../../slides/data/essay.ts'
import { handoutText, parts } from '../../slides/data/interface.ts'
import { builtDeck } from './built-deck.ts'
import { fakeDeck } from './fake-deck.ts'
import { pageTexts, slideBookmarks } from './pdf-text.ts'

const tables = appendix('ja')
/** What the handout's own pages say anyhow. */
const furniture = withoutSpace(JSON.stringify([handoutText, parts]))
const folder = await builtDeck()
const deck = await loadDeck(findEntry('slides.md', projectRoot))
let browser: Browser
before(async () => {
  browser = await launchBrowser()
})
after(() => browser.close())

interface Read extends PrintedHandout {
  document: PDFDocument
  /** Of each page, without spaces. */
  texts: string[]
}

async function read(printed: PrintedHandout): Promise<Read> {
  const document = await PDFDocument.load(printed.bytes, { updateMetadata: false })
  return { ...printed, document, texts: pageTexts(document).map(withoutSpace) }
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '')
}

function headline({ content }: { content: string }): string {
  return withoutSpace((/^##?\s+(.*)$/m.exec(content)?.[1] ?? '').replace(/<[^>]*>|[*_`]/g, ''))
}

/** The sentences of a slide's notes, without spaces and emphasis. */
function sentences({ notes = '' }: { notes?: string | undefined }): string[] {
  const said = notes.replace(/\*\*.*?\*\*/g, '').split(/[。\n]/)
  return said.map(withoutSpace).filter(({ length }) => length > 4)
}

for (const notes of [false, true]) {
  describe(notes ? "the lecturer's handout" : "the students' handout", () => {
    let handout: Read
    /** Pages before the first slide, and the page of the last one, from 0. */
    let front = 0
    let last = 0
    before(async () => {
      handout = await read(await printHandout(browser, folder, deck, { notes }))
      front = handout.pages.findIndex(({ slide }) => slide === 1)
      last = handout.pages.findIndex(({ slide }) => slide === deck.slides.length)
    })

    test('has A4 pages: how to read it, the contents, each slide in order, and the tables', () => {
      const shown = handout.pages.map(({ slide }) => slide)
      assert.deepEqual(shown.slice(0, last + 1), [
        ...Array(front).fill(0),
        ...deck.slides.map((_, index) => index + 1),
      ])
      assert.deepEqual(
        [...new Set(shown.slice(last + 1))],
        tables.map((_, index) => deck.slides.length + 1 + index),
      )
      assert.equal(handout.document.getPageCount(), handout.pages.length)
      for (const page of handout.document.getPages()) {
        const { width, height } = page.getSize()
        assert.deepEqual([width.toFixed(2), height.toFixed(2)], ['595.28', '841.89'])
      }
    })

    test('shows each slide with its headline, and what belongs to it', () => {
      deck.slides.forEach((slide, index) => {
        const text = handout.texts[index + front] ?? ''
        assert.ok(text.includes(headline(slide)), `${slide.id}: ${text}`)
        const sources = slide.frontmatter.sources as string[]
        const gists = paragraphs.filter(({ id }) => sources.includes(id)).map(({ gist }) => gist.ja)
        for (const expected of notes ? sentences(slide) : gists)
          assert.ok(text.includes(withoutSpace(expected)), `${slide.id} lacks ${expected}: ${text}`)
      })
    })

    test('numbers its pages and slides', () => {
      const { length } = handout.pages
      handout.texts.forEach((text, index) => {
        assert.ok(text.includes(`${index + 1}/${length}`), `page ${index + 1}`)
        if (index >= front && index <= last)
          assert.ok(text.includes(`スライド${index - front + 1}/${deck.slides.length}`), text)
      })
    })

    test('has no glyph that copies as something else, and no font but the deck’s', () => {
      for (const text of handout.texts) assert.doesNotMatch(text, /[\ufffd\ue000-\uf8ff\0]/u)
      const fonts = fontsOf(handout.document)
      assert.ok(fonts.length > 0)
      for (const { name, kind, readable } of fonts) {
        assert.match(name, /BIZUDP(?:Gothic|Mincho)-(?:Regular|Bold)$/)
        assert.ok(kind === 'CIDFontType2' && readable, name)
      }
      assert.deepEqual(handout.missing, [])
    })

    test('has bookmarks that lead to the pages of their slides', () => {
      const [first, ...rest] = slideBookmarks(readBookmarks(handout.document))
      assert.deepEqual([first?.page, first?.children], [0, []])
      assert.equal(rest.length, deck.slides.length + tables.length)
      for (const { title, page } of rest)
        assert.ok(handout.texts[page]?.includes(withoutSpace(title)), `${title}: page ${page + 1}`)
      assert.deepEqual(
        rest.slice(0, deck.slides.length).map(({ page }) => page),
        deck.slides.map((_, index) => index + front),
      )
    })

    test('ends with the tables of the data, complete, whose heads stand on each of their pages', () => {
      tables.forEach(({ title, heads, groups }, index) => {
        const slide = deck.slides.length + 1 + index
        const texts = handout.texts.filter((_, page) => handout.pages[page]?.slide === slide)
        assert.ok(texts[0]?.includes(withoutSpace(title)), title)
        for (const text of texts)
          for (const head of heads) assert.ok(text.includes(withoutSpace(head)), `${title}: ${head}: ${text}`)
        const all = texts.join('')
        // A sentence that goes on over the next page has the head of the table in it.
        for (const { rows } of groups)
          for (const cell of rows.flatMap(({ cells }) => cells.flat()).filter(({ text }) => text !== ''))
            assert.ok(all.includes(withoutSpace(cell.text).slice(0, 12)), `${title} lacks ${cell.text}`)
      })
    })

    test('is tagged, and says what it is and in which language', () => {
      const { catalog } = handout.document
      assert.equal(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked')), PDFBool.True)
      assert.equal(String(catalog.get(PDFName.of('Lang'))), `(${deck.headmatter.lang})`)
      assert.match(handout.document.getTitle() ?? '', notes ? /講義者用/ : /配付資料/)
    })

    if (!notes) {
      test("has no sentence of the speaker's notes", () => {
        const text = handout.texts.join('')
        for (const slide of deck.slides)
          for (const sentence of sentences(slide))
            assert.ok(furniture.includes(sentence) || !text.includes(sentence), sentence)
      })
    }

    test('cuts nothing off', async () => {
      await withPrintView(browser, folder, {}, async (view) => {
        await setHandout(view, handoutOf(deck, view.pages, { notes }))
        assert.deepEqual(await cutOff(view.page), [])
        // The same page with a fault has findings.
        await view.page.addStyleTag({
          content: '.handout-sheet h3, .handout-time { margin-left: 170mm; white-space: nowrap }',
        })
        assert.ok((await cutOff(view.page)).length >= deck.slides.length)
      })
    })
  })
}

/** Texts of the handout that reach beyond their sheet's width, and slides that don't fill their place. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const findings: string[] = []
    for (const sheet of document.querySelectorAll(
      '.handout-front, .handout-contents, .handout-sheet, .handout-appendix',
    )) {
      const box = sheet.getBoundingClientRect()
      const place = sheet.querySelector('.handout-slide')
      const slide = place?.querySelector('.print-slide-container')
      if (place && slide) {
        const [outer, inner] = [place.getBoundingClientRect(), slide.getBoundingClientRect()]
        const apart = (['left', 'top', 'right', 'bottom'] as const).map((side) => outer[side] - inner[side])
        if (apart.some((pixels) => Math.abs(pixels) > 1)) findings.push(`${sheet.id}: slide ${apart}`)
      }
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        if (place?.contains(text)) continue
        const range = document.createRange()
        range.selectNodeContents(text)
        for (const { left, right } of range.getClientRects())
          if (left < box.left - 0.5 || right > box.right + 0.5)
            findings.push(`${sheet.id}: ${text.textContent}`)
      }
    }
    return findings
  })
}

describe('a handout of a deck of two slides', () => {
  const [first] = deck.slides
  assert.ok(first)
  const style = '<style>:root { --font-sans: "BIZ UDPGothic" }</style>'
  const site = fakeDeck({ slide: `${style}<h2>二枚目</h2>` })
  after(() => rmSync(site, { recursive: true }))
  const slides = (...scripts: string[]) =>
    scripts.map((notes) => ({ ...first, frontmatter: {}, tree: '', notes }))

  test('lets a long script go on over the next page, whole, and finds the slide after it', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => `第${index}の点は、次の頁に続いても切れない。`)
    const own = { headmatter: { lang: 'ja' }, slides: slides(lines.join('\n\n'), '短い原稿である。') }
    const handout = await read(await printHandout(browser, site, own, { notes: true }))
    const shown = handout.pages.map(({ slide }) => slide)
    assert.deepEqual([...new Set(shown)], [0, 1, 2])
    assert.ok(shown.filter((slide) => slide === 1).length > 1, String(shown))
    const script = handout.texts.filter((_, page) => shown[page] === 1).join('')
    for (const line of lines) assert.ok(script.includes(line), line)
    for (const [page, text] of handout.texts.entries())
      if (shown[page]) assert.ok(text.includes(`スライド${shown[page]}/2`), text)
    const last = slideBookmarks(readBookmarks(handout.document)).at(-1)
    assert.equal(last?.page, shown.indexOf(2))
    assert.ok(handout.texts[last?.page ?? 0]?.includes('短い原稿である。'))
  })

  test('tells which characters the deck’s fonts lack', async () => {
    const own = { headmatter: { lang: 'ja' }, slides: slides('笑う🎉𓂀', '') }
    assert.deepEqual((await printHandout(browser, site, own, { notes: true })).missing, ['𓂀'])
  })

  test('has no place for what is not there', async () => {
    const own = { headmatter: { lang: 'ja' }, slides: slides('', '') }
    const handout = await read(await printHandout(browser, site, own, { notes: false }))
    assert.deepEqual(
      handout.pages.map(({ slide }) => slide),
      [0, 1, 2],
    )
    assert.ok(handout.texts[2]?.includes('メモ'))
    assert.ok(!handout.texts[2]?.includes('段落の要旨'))
  })
})
