import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flatStatements, hedge, hedges } from '../../slides/data/hedges.ts'
import { essayText, withoutEssay } from '../essay-text.ts'

test('the hedges follow the essay', () => {
  const place = (id: string) => id.split('.').map(Number) as [number, number]
  const ranks = hedges
    .filter(({ id }) => id !== 'headings-are-stronger') // on the headings against the body: it has no single place
    .map(({ paragraphs: [first] }) => place(first)[0] * 100 + place(first)[1])
  assert.deepEqual(
    ranks,
    ranks.toSorted((a, b) => a - b),
  )
})

test('no hedge makes a statement flat', () => {
  for (const { id, strength } of hedges) assert.ok(!['flat', 'implicit', 'question'].includes(strength), id)
})

test("a concession is conceded, an 'if' conditional", () => {
  for (const id of [
    'granted-us-belief',
    'limited-audience',
    'one-possible-reason',
    'even-with-some-deterrence',
  ] as const)
    assert.equal(hedge(id).strength, 'conceded', id)
  for (const id of ['if-neither-believes', 'coherent-only-if', 'stage-can-be-set'] as const)
    assert.equal(hedge(id).strength, 'conditional', id)
})

test('a marker carries no quotation marks of ours', () => {
  for (const { id, markers } of hedges)
    for (const marker of markers) assert.doesNotMatch(marker, /[「」…]/, id)
})

test('five statements of the author are flat, each with an id of its own', () => {
  assert.equal(new Set(flatStatements.map(({ id }) => id)).size, 5)
})

test('a flat statement contains no hedge', () => {
  for (const { id, text } of flatStatements) {
    assert.doesNotMatch(text.ja, /ようだ|ようで|かもしれない|だろう|といえる|可能性/, id)
    assert.doesNotMatch(text.en, /seem|appear|perhaps|may |might|could|possibl/i, id)
  }
})

test('a wrong hedge id is named', () => {
  assert.throws(() => hedge('perhaps' as 'about-six-weeks'), /no hedge 'perhaps'/)
})

test('every marker stands verbatim in a paragraph that its hedge cites', { skip: withoutEssay }, () => {
  const texts = essayText()
  for (const { id, markers, paragraphs } of hedges)
    for (const marker of markers)
      assert.ok(
        paragraphs.some((place) => texts?.get(place)?.includes(marker)),
        `${id}: '${marker}' is not in ${paragraphs.join(', ')}`,
      )
})

test('every paragraph that a hedge cites has one of its markers', { skip: withoutEssay }, () => {
  const texts = essayText()
  for (const { id, markers, paragraphs } of hedges)
    for (const place of paragraphs)
      assert.ok(
        markers.some((marker) => texts?.get(place)?.includes(marker)),
        `${id}: nothing of it in ${place}`,
      )
})
