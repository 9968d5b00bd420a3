import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  bracketed,
  quotesIn,
  slideQuotations,
  sourcesOf,
  squeeze,
  stringsIn,
} from '../../../scripts/lib/deck/text/quotes.ts'
import { copiedRuns } from '../../copied-runs.ts'

// A text made up for these tests: none of it is the essay's.
const essay = [
  '春の海は静かであり、いわゆる「凪」が続くと漁師はいう。',
  '山の道は**険しい**が、頂からは海が見えるといえる。',
]

const slide = (sources: string, body = ''): string => `---\nsources: ${sources}\n---\n\n# 見出し\n\n${body}\n`

/** What a slide quotes, as `words < where from`. */
const quoted = (text: string, sources: string[] = ['1.1']): string[] =>
  slideQuotations(text, sources).quotations.map(({ text, cited }) => `${squeeze(text)} < ${cited.join(' ')}`)

test('outermost quotations are found, nested ones stay inside them', () => {
  assert.deepEqual(quotesIn('甲「乙「丙」丁」戊「己」'), {
    quotes: [
      { text: '乙「丙」丁', index: 1 },
      { text: '己', index: 9 },
    ],
    unbalanced: -1,
  })
})

test('a bracket without its partner is reported where it is', () => {
  assert.equal(quotesIn('甲「乙').unbalanced, 1)
  assert.equal(quotesIn('甲」乙').unbalanced, 1)
  assert.deepEqual(
    bracketed('甲「乙', []).faults.map(({ index, what }) => ({ index, what })),
    [{ index: 1, what: 'a 「 or 」 without its partner' }],
  )
})

test('white space, emphasis and the form of inner brackets do not make a quotation a different one', () => {
  for (const words of ['いわゆる「凪」が', 'いわゆる『凪』が', 'いわ ゆる\n**「凪」**が'])
    assert.equal(squeeze(words), 'いわゆる「凪」が')
})

test('a string comes with what its nearest citing record cites, and with that record', () => {
  const record = {
    id: 'X1',
    paragraphs: ['1.1'],
    text: { ja: '静か' },
    step: { impliedBy: ['2.3'], ja: '道' },
  }
  assert.deepEqual(
    [...stringsIn({ records: [record], note: '無' })].filter(({ text }) => /[静道無]/.test(text)),
    [
      { text: '静か', record: 'X1', cited: ['1.1'] },
      { text: '道', record: 'X1', cited: ['2.3'] },
      { text: '無', record: undefined, cited: [] },
    ],
  )
})

test('a paragraph cites itself', () => {
  assert.deepEqual([...stringsIn({ id: '1.1', gist: '凪' })].at(-1), {
    text: '凪',
    record: '1.1',
    cited: ['1.1'],
  })
})

test("a slide's sources are read from a flow list and from a block list, with their line", () => {
  assert.deepEqual(sourcesOf(slide('[\'1.1\', "2.3"]')), { ids: ['1.1', '2.3'], line: 2 })
  assert.deepEqual(sourcesOf("---\nminutes: 3\nsources:\n  - '1.10'\n  - n1\nminutes: 3\n---\n"), {
    ids: ['1.10', 'n1'],
    line: 3,
  })
  assert.deepEqual(sourcesOf('# no frontmatter'), { ids: [], line: 1 })
  assert.deepEqual(sourcesOf('---\nminutes: 3\n---\nsources: [1.1]'), { ids: [], line: 1 })
})

test('「…」 on a slide and in its notes may come from any of its sources', () => {
  assert.deepEqual(quoted('「静か」\n\n<!-- 「険しい」 -->', ['1.1', '2.3']), [
    '静か < 1.1 2.3',
    '険しい < 1.1 2.3',
  ])
})

test('markup inside a quotation does not count', () => {
  assert.deepEqual(quoted('「山の<b>道</b>は<wbr>**険しい**」'), ['山の道は険しい < 1.1'])
})

test('<Q> quotes its own paragraph, brackets inside it included', () => {
  assert.deepEqual(quoted('<Q p="2.3"><Hedge of="almost-none">いわゆる</Hedge>「凪」</Q>と「海」'), [
    'いわゆる「凪」 < 2.3',
    '海 < 1.1',
  ])
})

test('English quotation marks are a translation’s, not the essay’s', () => {
  assert.deepEqual(quoted('“calm”, ‘steep’ and "sea"'), [])
})

test('a <Q> that cites nothing or is not closed is reported where it is', () => {
  const faults = (text: string) =>
    slideQuotations(text, []).faults.map(({ index, what }) => `${index} ${what}`)
  assert.deepEqual(faults('ab<Q>静か</Q>'), ['2 <Q> names no paragraph'])
  assert.deepEqual(faults('ab<Q p="1.1">静か'), ['2 <Q> is not closed'])
  assert.deepEqual(faults('<Q p="1.1">静か</Q>'), [])
})

test('a copied run is found across white space and emphasis, whole, and a shorter one is let be', () => {
  assert.deepEqual(copiedRuns('× 山の道は\n険しいが、頂 ×', essay, 10), ['山の道は険しいが、頂'])
  assert.deepEqual(copiedRuns('× 山の道は険しいが ×', essay, 10), [])
  assert.deepEqual(copiedRuns('春の海は荒れる。頂からは海が見えるとは', essay, 8), ['頂からは海が見えると'])
})

test('a run does not bridge two paragraphs of the essay', () => {
  assert.deepEqual(copiedRuns('漁師はいう。山の道は', essay, 8), [])
})
