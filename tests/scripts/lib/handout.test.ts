import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findEntry, projectRoot } from '../../../scripts/lib/cli/project.ts'
import type { DeckSlide } from '../../../scripts/lib/deck/deck.ts'
import { loadDeck } from '../../../scripts/lib/deck/load-deck.ts'
import { appendixHtml, appendixId } from '../../../scripts/lib/export/handout/appendix.ts'
import { frontHtml } from '../../../scripts/lib/export/handout/front.ts'
import { clock, cssString, pageStyles, sheetHtml } from '../../../scripts/lib/export/handout/html.ts'
import { scriptHtml } from '../../../scripts/lib/export/handout/script.ts'
import { type Handout, handoutOf } from '../../../scripts/lib/export/handout/sheets.ts'
import { paragraph, paragraphs } from '../../../slides/data/essay.ts'
import { backupPart, handoutText, parts } from '../../../slides/data/interface.ts'
import { type TermId, term, terms } from '../../../slides/data/terms.ts'

const deck = await loadDeck(findEntry('slides.md', projectRoot))
const headings = deck.slides.map(({ title = '' }) => ({ title, level: 2 as const }))
const student = handoutOf(deck, headings, { notes: false })
const lecturer = handoutOf(deck, headings, { notes: true })
/** What the handout's own pages say anyhow. */
const furniture = JSON.stringify([handoutText, parts])
const facts = { title: 'Lecture', author: 'Somebody', subject: 'An essay', language: 'en' }

function htmlOf(handout: Handout): string[] {
  return [frontHtml(handout, facts), ...handout.sheets.map(sheetHtml), pageStyles(handout, facts.title)]
}

function listed(slide: DeckSlide, key: string): string[] {
  const value = slide.frontmatter[key]
  return Array.isArray(value) ? value.map(String) : []
}

function sentences({ notes = '' }: DeckSlide): string[] {
  return notes
    .replace(/\*\*.*?\*\*\s*/g, '')
    .split(/[。\n]/)
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length > 4)
}

/** A slide of nobody's, for what the lecture has no slide for. */
function slideWith(changes: Partial<DeckSlide>): DeckSlide {
  const [first] = deck.slides
  assert.ok(first)
  return { ...first, frontmatter: {}, notes: undefined, tree: '', ...changes }
}

/** What a sheet says, without tags. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '')
}

describe("a student's sheet", () => {
  test('has the gist of each paragraph that its slide teaches, and of no other', () => {
    deck.slides.forEach((slide, index) => {
      const html = sheetHtml(student.sheets[index] ?? assert.fail())
      const found = paragraphs.filter(({ gist }) => textOf(html).includes(gist.ja)).map(({ id }) => id)
      assert.deepEqual(found, [...new Set(listed(slide, 'sources'))].sort(inOrder), slide.id)
      assert.ok(found.length > 0, slide.id)
    })
  })

  test('has the terms that its slide introduces, with their meaning and paragraphs, and no other', () => {
    deck.slides.forEach((slide, index) => {
      const html = sheetHtml(student.sheets[index] ?? assert.fail())
      const found = terms.filter(({ definition }) => textOf(html).includes(definition.ja)).map(({ id }) => id)
      assert.deepEqual([...found].sort(), [...listed(slide, 'introduces')].sort(), slide.id)
      for (const id of found) assert.ok(html.includes(`<b>${term(id as TermId).term.ja}</b>`), id)
    })
    assert.ok(student.sheets.some(({ body }) => body.kind === 'student' && body.terms.length > 0))
  })

  test("has no sentence of the speaker's notes; the lecturer's has them all", () => {
    const [plain, script] = [htmlOf(student).join('\n'), htmlOf(lecturer).join('\n')]
    for (const slide of deck.slides) {
      assert.ok(sentences(slide).length > 0, slide.id)
      for (const sentence of sentences(slide)) {
        assert.ok(script.includes(sentence), sentence)
        assert.ok(furniture.includes(sentence) || !plain.includes(sentence), sentence)
      }
    }
  })

  test('keeps dates on one line', () => {
    const html = student.sheets.map(sheetHtml).join('')
    assert.match(html, /<span class="no-break">2026年2月6日<\/span>/)
    assert.doesNotMatch(html.replace(/<span class="no-break">.*?<\/span>/g, ''), /\d月\d/)
  })

  test('of a slide without paragraphs and terms is slide and space for notes', () => {
    const handout = handoutOf({ headmatter: { lang: 'ja' }, slides: [slideWith({})] }, [], { notes: false })
    const html = sheetHtml(handout.sheets[0] ?? assert.fail())
    assert.deepEqual(
      [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, heading]) => heading),
      [handoutText.notes.ja],
    )
    assert.match(html, /handout-lines/)
  })
})

function inOrder(a: string, b: string): number {
  const place = (id: string) => paragraphs.findIndex((one) => one.id === id)
  return place(a) - place(b)
}

describe('a handout', () => {
  test('is in the language of its deck', () => {
    const slides = [
      slideWith({ frontmatter: { part: 'shock', sources: ['1.9'], introduces: ['feint'], minutes: 2 } }),
    ]
    const english = { headmatter: { lang: 'en-GB' }, slides }
    for (const notes of [false, true]) {
      const html = htmlOf(handoutOf(english, [{ title: 'A question', level: 1 }], { notes })).join('\n')
      // The essay's own words, and its title, are in their own language.
      assert.match(html, notes ? /<cite lang="ja">/ : /<span lang="ja">陽動<\/span> <i>yōdō<\/i>/)
      const ours = html.replace(/<(cite|span) lang="ja">[^<]*<\/\1>/g, '')
      assert.doesNotMatch(ours, /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/)
      assert.match(html, /lang="en"/)
      if (!notes) assert.ok(html.includes(paragraph('1.9').gist.en))
    }
    const japanese = { ...english, headmatter: { lang: 'ja' } }
    assert.match(htmlOf(handoutOf(japanese, [], { notes: false })).join('\n'), /[\u4e00-\u9fff]/)
  })

  test('keeps a day and its month on one line in English too', () => {
    const slides = [slideWith({ frontmatter: { sources: ['1.2'] } })]
    const html = htmlOf(handoutOf({ headmatter: { lang: 'en' }, slides }, [], { notes: false })).join('')
    assert.match(html, /<span class="no-break">6 February<\/span> 2026/)
  })

  test('gives a slide the language of its own', () => {
    const slides = [slideWith({}), slideWith({ frontmatter: { lang: 'en' } })]
    const { sheets } = handoutOf({ headmatter: { lang: 'ja' }, slides }, [], { notes: false })
    assert.deepEqual(
      sheets.map(({ language }) => language),
      ['ja', 'en'],
    )
  })

  test('shows hostile text as text', () => {
    const hostile = '</style><script>alert("x")</script><img src=x onerror=alert(1)>'
    const slides = [slideWith({ notes: hostile })]
    for (const notes of [false, true]) {
      const handout = handoutOf({ headmatter: {}, slides }, [{ title: hostile, level: 2 }], { notes })
      const [front, sheet, styles] = [
        frontHtml(handout, { ...facts, title: hostile, author: hostile, subject: hostile }),
        handout.sheets.map(sheetHtml).join(''),
        pageStyles(handout, hostile),
      ]
      for (const text of [front, sheet, styles]) assert.doesNotMatch(text, /<\/?(?:script|img|style)/)
      assert.match(front, /&lt;script&gt;/)
      if (notes) assert.match(sheet, /&lt;img/)
    }
  })

  test('lists every headline in its contents, once, below its part', () => {
    const html = frontHtml(student, facts)
    assert.deepEqual(
      [...html.matchAll(/<a href="#handout-(\d+)">/g)].map(([, slide]) => Number(slide)),
      deck.slides.map((_, index) => index + 1),
    )
    assert.ok(html.indexOf('<h3>なぜ合意できないのか</h3>') > html.indexOf('<h3>なぜ交渉するのか</h3>'))
  })
})

describe('what follows the slides', () => {
  test('is there for a deck that shows slides of the lecture, and for no other', () => {
    assert.deepEqual(
      [student, lecturer].map(({ appendix }) => appendix.map(({ id }) => id)),
      Array(2).fill(['chronology', 'whos-who', 'argument', 'comparison', 'positions']),
    )
    const foreign = [slideWith({ frontmatter: { sources: ['1.9'] } })]
    assert.deepEqual(
      handoutOf({ headmatter: { lang: 'ja' }, slides: foreign }, [], { notes: false }).appendix,
      [],
    )
  })

  test('has two languages where a seminar asks for both, each marked as its own', () => {
    const { appendix } = handoutOf(deck, headings, { notes: false, both: true })
    assert.deepEqual(
      appendix.map(({ id, bilingual = false }) => `${id} ${bilingual}`),
      [
        'glossary true',
        'chronology true',
        'whos-who true',
        'argument false',
        'comparison false',
        'positions false',
      ],
    )
    const [glossary] = appendix
    assert.ok(glossary)
    const html = appendixHtml(glossary, 'ja')
    assert.match(html, /class="handout-appendix handout-glossary-both"/)
    assert.match(html, /<div class="handout-entry" lang="ja"><p>陽動<\/p>/)
    assert.match(html, /<div class="handout-entry" lang="en"><p>feint<\/p>/)
  })

  test('is in the contents, and each table has a title, heads and named rows', () => {
    const front = frontHtml(student, facts)
    for (const table of student.appendix) {
      assert.match(front, new RegExp(`<a href="#${appendixId(table)}">${table.title}</a>`))
      const html = appendixHtml(table, 'ja')
      const rows = table.groups.flatMap((group) => group.rows)
      assert.equal(html.split('<th scope="col">').length - 1, table.heads.length)
      assert.equal(html.split('<th scope="row">').length - 1, rows.length)
      for (const { cells } of rows) assert.equal(cells.length, table.heads.length, table.id)
      assert.match(html, /<table aria-labelledby="([\w-]+)">/)
      assert.match(html, /<h2 id="handout-[\w-]+-title">/)
    }
  })

  test('shows hostile text as text', () => {
    const hostile = '</td><script>alert("x")</script>'
    const cell = [{ text: hostile, notes: [hostile], owner: hostile }]
    const [table] = student.appendix
    assert.ok(table)
    const groups = [{ name: hostile, rows: [{ records: [], cells: [cell, cell] }] }]
    assert.doesNotMatch(
      appendixHtml({ ...table, title: hostile, note: hostile, heads: [hostile], groups }, 'ja'),
      /<script/,
    )
  })
})

describe("the lecturer's script", () => {
  test('says when each slide begins: where the one before ends', () => {
    const times = lecturer.sheets.map(({ body }) => (body.kind === 'script' ? body.time : undefined))
    let from = 0
    for (const [index, time] of times.entries()) {
      if (deck.slides[index]?.frontmatter.part === backupPart) continue
      assert.equal(time?.from, from)
      from += time?.minutes ?? 0
    }
    assert.ok(from > 70, `${from} minutes`)
  })

  test('says of a backup slide how long it takes, and not when: nobody knows', () => {
    const sheets = lecturer.sheets.filter((_, index) => deck.slides[index]?.frontmatter.part === backupPart)
    assert.ok(sheets.length > 3)
    for (const sheet of sheets) {
      assert.ok(sheet.body.kind === 'script' && sheet.body.time?.from === undefined)
      assert.match(sheetHtml(sheet), /<p class="handout-time">予備\n<span>\d+ 分<\/span>/)
    }
  })

  test('shows the marks of clicks as cues', () => {
    const html = scriptHtml('まず[click]次に[click:3]**要点**')
    assert.doesNotMatch(html, /\[click/)
    assert.deepEqual(
      [...html.matchAll(/<span class="handout-click">(.*?)<\/span>/g)].map(([, mark]) => mark),
      ['▶', '▶ ×3'],
    )
    assert.match(html, /<strong>要点<\/strong>/)
  })
})

test('a time is told in hours and minutes, seconds only where there are some', () => {
  assert.deepEqual([0, 65, 0.5].map(clock), ['0:00', '1:05', '0:00:30'])
})

test('a text in a style sheet ends where it ends', () => {
  assert.equal(cssString('a"b\\c\n<'), '"a\\22 b\\5c c\\a \\3c "')
})
