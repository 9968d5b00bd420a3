import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  copiedRuns,
  dataQuoteProblems,
  quoteProblems,
  quotesIn,
  slideQuoteProblems,
  sourcesOf,
} from '../../../scripts/lib/quotes.ts'

// A text made up for these tests: none of it is the essay's.
const essay = new Map([
  ['1.1', '春の海は静かであり、いわゆる「凪」が続くと漁師はいう。'],
  ['2.3', '山の道は**険しい**が、頂からは海が見えるといえる。'],
  ['n1', '拙稿「海と山」『島の便り』第7号参照。'],
])

const slide = (sources: string, body: string): string =>
  `---\nsources: ${sources}\n---\n\n# 見出し\n\n${body}\n`

test('outermost quotations are found, nested ones stay inside them', () => {
  assert.deepEqual(quotesIn('甲「乙「丙」丁」戊「己」'), {
    quotes: [
      { text: '乙「丙」丁', index: 1 },
      { text: '己', index: 9 },
    ],
    unbalanced: -1,
  })
})

test('a bracket without its partner is reported', () => {
  assert.equal(quotesIn('甲「乙').unbalanced, 1)
  assert.equal(quotesIn('甲」乙').unbalanced, 1)
  assert.match(quoteProblems('甲「乙', [])[0]?.problem ?? '', /partner/)
})

test('a verbatim quotation passes, with its own quotation marks in either form', () => {
  const texts = [...essay.values()]
  assert.deepEqual(quoteProblems('「いわゆる「凪」が」と「いわゆる『凪』が」', texts), [])
})

test('white space and emphasis do not make a quotation a different one', () => {
  assert.deepEqual(quoteProblems('「道は 険しい」「**道**は険しい」', [...essay.values()]), [])
})

test('a changed word, an ellipsis, an empty quotation and a splice of two paragraphs are reported', () => {
  for (const words of ['春の海は荒い', '春の海…続く', '', 'いう。山の道'])
    assert.equal(quoteProblems(`「${words}」`, [...essay.values()]).length, 1, words)
})

test('a record may quote only the paragraphs that it cites', () => {
  const record = { id: 'X1', paragraphs: ['1.1'], text: { ja: '「静か」で「険しい」', en: 'calm' } }
  assert.deepEqual(dataQuoteProblems({ paragraphs: [record] }, 'data', essay), [
    'data.paragraphs.0.text.ja: 「険しい」 does not stand in what it cites (1.1)',
  ])
})

test('an implied step quotes what implies it, a paragraph itself', () => {
  assert.deepEqual(dataQuoteProblems({ impliedBy: ['2.3'], label: '「険しい」' }, 'data', essay), [])
  assert.deepEqual(dataQuoteProblems({ id: '1.1', gist: '「凪」' }, 'data', essay), [])
})

test('a quotation in a record that cites nothing, or no such paragraph, is reported', () => {
  assert.match(
    dataQuoteProblems({ note: '「凪」' }, 'data', essay)[0] ?? '',
    /data\.note.*cites no paragraph/,
  )
  assert.match(dataQuoteProblems({ paragraphs: ['9.9'], note: '「凪」' }, 'data', essay)[0] ?? '', /'9\.9'/)
})

test("a slide's sources are read from a flow list and from a block list", () => {
  assert.deepEqual(sourcesOf(slide('[\'1.1\', "2.3"]', '')), ['1.1', '2.3'])
  assert.deepEqual(sourcesOf(slide("\n  - '1.10'\n  - n1\nminutes: 3", '')), ['1.10', 'n1'])
  assert.deepEqual(sourcesOf('# no frontmatter'), [])
  assert.deepEqual(sourcesOf('---\nminutes: 3\n---\nsources: [1.1]'), [])
})

test('a slide may quote only its sources and what is allowed elsewhere', () => {
  const text = slide("['1.1']", '「静か」\n\n<!-- 「険しい」 -->\n\n「題」')
  assert.deepEqual(slideQuoteProblems(text, 's.md', essay, ['題名']), [
    's.md:9: 「険しい」 does not stand in what it cites (sources: 1.1)',
  ])
})

test('markup inside a quotation does not count', () => {
  assert.deepEqual(
    slideQuoteProblems(slide("['2.3']", '「山の<b>道</b>は<wbr>**険しい**」'), 's.md', essay),
    [],
  )
})

test('the text of <Q> is looked up in its own paragraph, its quotations with it', () => {
  const text = slide("['2.3']", '<Q p="1.1">いわゆる「凪」が</Q>と「海が見える」')
  assert.deepEqual(slideQuoteProblems(text, 's.md', essay), [])
})

test('a <Q> that misquotes, cites nothing or nothing known, or is not closed, is reported with its line', () => {
  const problems = (body: string): string[] => slideQuoteProblems(slide("['1.1']", body), 's.md', essay)
  assert.deepEqual(problems('\n<Q p="1.1">荒い</Q>'), ['s.md:8: <Q p="1.1">荒い</Q> does not stand in 1.1'])
  assert.match(problems('<Q>静か</Q>')[0] ?? '', /s\.md:7: <Q> without p/)
  assert.match(problems('<Q p="9.9">静か</Q>')[0] ?? '', /no paragraph 9\.9/)
  assert.match(problems('<Q p="1.1" />')[0] ?? '', /does not stand/)
  assert.match(problems('<Q p="1.1">静か')[0] ?? '', /without <\/Q>/)
})

test('a source that is no paragraph is reported', () => {
  assert.match(slideQuoteProblems(slide("['1.1', '7.7']", ''), 's.md', essay)[0] ?? '', /'7\.7'/)
})

test('a copied run is found across white space and emphasis, whole, and a shorter one is let be', () => {
  assert.deepEqual(copiedRuns('× 山の道は\n険しいが、頂 ×', essay.values(), 10), ['山の道は険しいが、頂'])
  assert.deepEqual(copiedRuns('× 山の道は険しいが ×', essay.values(), 10), [])
  assert.deepEqual(copiedRuns('春の海は荒れる。頂からは海が見えるとは', essay.values(), 8), [
    '頂からは海が見えると',
  ])
})

test('a run does not bridge two paragraphs of the essay', () => {
  assert.deepEqual(copiedRuns('漁師はいう。山の道は', essay.values(), 8), [])
})
