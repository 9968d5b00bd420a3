import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actors } from '../../slides/data/actors.ts'
import { essay, paragraphs } from '../../slides/data/essay.ts'
import { flatStatements, hedges } from '../../slides/data/hedges.ts'
import { notInEssay, outsideWords } from '../../slides/data/not-in-essay.ts'
import { originalOf, term, terms } from '../../slides/data/terms.ts'
import { events } from '../../slides/data/timeline.ts'
import { essayText, withoutEssay } from '../essay-text.ts'

const words = (text: string) => outsideWords(text).map(({ word }) => word)

test('every term has an id and words of its own', () => {
  for (const key of [
    terms.map(({ id }) => id),
    terms.map(({ term }) => term.ja),
    terms.map(({ term }) => term.en),
  ])
    assert.equal(new Set<string>(key).size, terms.length)
})

test('halt, abandonment and scrapping are three terms with three owners', () => {
  const three = [term('halt'), term('abandonment'), term('scrapping')]
  assert.deepEqual(
    three.map(({ paragraphs }) => paragraphs),
    [['0.4'], ['1.2'], ['1.7', '1.10']],
  )
  assert.deepEqual(
    three.map((entry) => 'voice' in entry && entry.voice),
    ['trump', 'us', 'author'],
  )
})

test('陽動 is a feint, whoever says it', () => {
  assert.equal(term('feint').term.en, 'feint')
  for (const { id, label, text } of events)
    if (/陽動/.test(label.ja + text.ja)) assert.match(label.en + text.en, /feint/, id)
  for (const { id, gist } of paragraphs) if (gist.ja.includes('陽動')) assert.match(gist.en, /feint/, id)
})

test('no English text calls a feint anything else', () => {
  assert.doesNotMatch(
    JSON.stringify([paragraphs, events, actors, terms, hedges]),
    /diversionary|decoy|smokescreen/,
  )
})

test('every term is romanised as Hepburn has it, the same word the same way', () => {
  const readings = {
    抑止: 'yokushi',
    能力: 'nōryoku',
    相互: 'sōgo',
    攻撃: 'kōgeki',
    核: 'kaku',
    戦争: 'sensō',
  }
  for (const { romanised, ...entry } of terms) {
    assert.match(romanised, /^[a-zāūēōI' ]+(?:-Iran [a-z]+)?$/, entry.id)
    for (const [word, reading] of Object.entries(readings))
      if (originalOf(entry).includes(word)) assert.ok(romanised.includes(reading), entry.id)
  }
})

test("what is ours in a term is not the essay's own word", () => {
  assert.equal(originalOf(term('safeguards')), '保障措置')
  assert.equal(originalOf(term('deterrent')), '抑止力')
})

test('a wrong term id is named', () => {
  assert.throws(() => term('proxy' as 'halt'), /no term 'proxy'/)
})

test('every term stands verbatim in each paragraph that it cites, up to （…）', {
  skip: withoutEssay,
}, () => {
  const texts = essayText()
  const loose = new Set(['npt-right', 'abandonment', 'loose-deterrent'])
  for (const { id, term, paragraphs } of terms) {
    const bare = term.ja.replace(/（.*）$/, '')
    const found = paragraphs.filter((place) => texts?.get(place)?.includes(bare))
    // A loose one is put in other words in its other paragraphs.
    assert.ok(
      loose.has(id) ? found.length > 0 : found.length === paragraphs.length,
      `${id}: ${found.join(', ')}`,
    )
  }
})

test('what the essay does not say has an id each', () => {
  assert.equal(new Set(notInEssay.map(({ id }) => id)).size, notInEssay.length)
})

test('a word from outside is found with the note that it breaks', () => {
  assert.deepEqual(outsideWords('ネタニヤフ首相'), [{ id: 'unnamed-politicians', word: 'ネタニヤフ' }])
  assert.deepEqual(outsideWords('Tehran and its Proxies'), [{ id: 'proxies-and-axis', word: 'proxies' }])
  assert.deepEqual(words('60%まで濃縮'), ['60%'])
  assert.deepEqual(words('ファトワーによる禁止'), ['ファトワー'])
})

test('a word from outside is not found inside another word', () => {
  assert.deepEqual(words('シリアスな問題、アドバンス、ローマ字'), [])
  assert.deepEqual(words('soil, advance, foil, 160% and 14080'), [])
})

test('every word from outside finds itself', () => {
  for (const { id, patterns } of notInEssay)
    for (const word of patterns) assert.ok(words(`…${word}…`).includes(word), `${id}: ${word}`)
})

test('the data say nothing that the essay does not', () => {
  for (const record of [essay, ...paragraphs, ...actors, ...events, ...hedges, ...flatStatements, ...terms])
    assert.deepEqual(outsideWords(JSON.stringify(record)), [], JSON.stringify(record))
})

test('the essay itself has none of the words from outside', { skip: withoutEssay }, () => {
  for (const [id, text] of essayText() ?? []) assert.deepEqual(outsideWords(text), [], id)
})
