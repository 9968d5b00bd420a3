import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotesIn } from '../../scripts/lib/deck/text/quotes.ts'
import { actors } from '../../slides/data/actors.ts'
import { essay, paragraph, paragraphs } from '../../slides/data/essay.ts'
import { flatStatements, hedges } from '../../slides/data/hedges.ts'
import { terms } from '../../slides/data/terms.ts'
import { events } from '../../slides/data/timeline.ts'
import { essayParts, longestSharedRun, withoutEssay } from '../essay-text.ts'

const ids: readonly string[] = paragraphs.map(({ id }) => id)

/** Every record of the essay's data: its name, what it cites, what it says in Japanese and in English. */
const records = [
  ...paragraphs.map(({ id, gist }) => ({ name: id, cites: [id], says: [gist] })),
  ...actors.map(({ id, paragraphs, name, role }) => ({ name: id, cites: paragraphs, says: [name, role] })),
  ...events.map(({ id, paragraphs, label, text }) => ({ name: id, cites: paragraphs, says: [label, text] })),
  ...hedges.map(({ id, paragraphs, reading }) => ({ name: id, cites: paragraphs, says: [reading] })),
  ...flatStatements.map(({ id, paragraphs, text }) => ({ name: id, cites: paragraphs, says: [text] })),
  ...terms.map(({ id, paragraphs, term, definition }) => ({
    name: id,
    cites: paragraphs,
    says: [term, definition],
  })),
]

test('the essay has 25 paragraphs and one footnote, in reading order', () => {
  const numbered = (section: number, count: number) =>
    Array.from({ length: count }, (_, index) => `${section}.${index + 1}`)
  assert.deepEqual(ids, [...numbered(0, 6), ...numbered(1, 10), ...numbered(2, 9), 'n1'])
})

test("a paragraph's section follows from its number", () => {
  const sections: Record<string, string> = {
    0: 'introduction',
    1: 'section-1',
    2: 'section-2',
    n: 'footnote',
  }
  for (const { id, section } of paragraphs) assert.equal(section, sections[id.charAt(0)], id)
})

test('a paragraph is found by its id, and a wrong id is named', () => {
  assert.equal(paragraph('2.7').id, '2.7')
  assert.throws(() => paragraph('3.1' as '2.1'), /no paragraph '3\.1'/)
})

test('every actor has an id of its own', () => {
  assert.equal(new Set(actors.map(({ id }) => id)).size, actors.length)
})

test('every record cites paragraphs of the essay', () => {
  for (const { name, cites } of records) {
    assert.ok(cites.length > 0, `${name} cites nothing`)
    for (const id of cites)
      if (name !== 'manuscript-finished') assert.ok(ids.includes(id), `${name} cites '${id}'`)
  }
})

test('only the manuscript date rests on the colophon', () => {
  const resting = events.filter(({ paragraphs }) => (paragraphs as readonly string[]).includes('colophon'))
  assert.deepEqual(
    resting.map(({ id }) => id),
    ['manuscript-finished'],
  )
})

test("a record's paragraphs are cited once each, in reading order", () => {
  for (const { name, cites } of records) {
    const sorted = ids.filter((id) => (cites as readonly string[]).includes(id))
    if (name !== 'manuscript-finished') assert.deepEqual(cites, sorted, name)
  }
})

test('every text is there in both languages, and Japanese uses full-width kana', () => {
  for (const { name, says } of records)
    for (const { ja, en } of says) {
      assert.ok(ja.trim() && en.trim(), name)
      assert.doesNotMatch(ja, /[\uFF61-\uFF9F]/, name)
      assert.doesNotMatch(en, /[\u3040-\u30FF\u4E00-\u9FFF]/, name)
    }
})

test('the title, the author and the colophon are those of the essay', { skip: withoutEssay }, () => {
  const parts = essayParts()
  assert.ok(parts)
  assert.equal(essay.title.ja, parts.title)
  assert.equal(essay.author.ja, parts.author)
  const [year, month, day] = essay.finished.split('-').map(Number)
  assert.equal(parts.colophon, `(${year}年${month}月${day}日脱稿)`)
})

test('the headings are those of the essay, its broken dash mended', { skip: withoutEssay }, () => {
  const mended = essayParts()?.headings.map((heading) => heading.replace('か一何', 'か―何'))
  assert.deepEqual([`1. ${essay.headings[1].ja}。`, `2. ${essay.headings[2].ja}。`], mended)
})

test('the reference is as the footnote gives it', { skip: withoutEssay }, () => {
  const footnote = essayParts()?.paragraphs.get('n1') ?? ''
  const { title, journal, publisher, number, issue, page } = essay.reference
  for (const part of [
    `「${title.ja}」`,
    `${publisher.ja}『${journal.ja}』`,
    `No. ${number}`,
    issue.ja,
    `第${page}頁`,
  ])
    assert.ok(footnote.includes(part), part)
})

test('what stands in 「…」 is verbatim in a paragraph that the record cites', { skip: withoutEssay }, () => {
  const texts = essayParts()?.paragraphs ?? new Map<string, string>()
  for (const { name, cites, says } of records)
    for (const { ja } of says)
      for (const quote of quotesIn(ja).quotes.map(({ text }) => text))
        assert.ok(
          (cites as readonly string[]).some((id) => (texts as Map<string, string>).get(id)?.includes(quote)),
          `${name}: 「${quote}」 is not in ${cites.join(', ')}`,
        )
})

test('no text repeats more than 24 characters of the essay in a row', { skip: withoutEssay }, () => {
  const whole = [...(essayParts()?.paragraphs.values() ?? [])].join('\n')
  for (const { name, says } of records)
    for (const { ja } of says) {
      const run = longestSharedRun(ja, whole)
      assert.ok(run.length <= 24, `${name}: '${run}' (${run.length} characters)`)
    }
})
