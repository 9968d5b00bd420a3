import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageTags } from '../../slides/data/languages.ts'
import type { Language } from '../../slides/data/model.ts'
import { diagrams } from '../../slides/diagrams/index.ts'
import { breakLines, columns, phrases, widthIn } from '../../slides/diagrams/text.ts'

const labels = (language: Language): string[] =>
  Object.values(diagrams).flatMap((build) => {
    const { nodes, edges } = build(language)
    return [...nodes.map(({ text }) => text), ...edges.flatMap(({ label }) => label ?? [])]
  })

test('breaking a label loses nothing of it but white space', () => {
  for (const language of languageTags)
    for (const label of labels(language))
      for (const width of [3, 6, 9, 14, 22])
        assert.equal(
          breakLines(label, language, width).join('').replaceAll(/\s/gu, ''),
          label.replaceAll(/\s/gu, ''),
        )
})

test('Japanese breaks between phrases, never inside one', () => {
  assert.deepEqual(phrases('合意できないことの確認のための交渉', 'ja'), [
    '合意できないことの',
    '確認のための',
    '交渉',
  ])
  assert.deepEqual(breakLines('軍事的手段へのお膳立て', 'ja', 8), ['軍事的手段への', 'お膳立て'])
  assert.deepEqual(breakLines('体制としての存続', 'ja', 5), ['体制としての', '存続'])
})

test('what BudouX tears apart stays together', () => {
  for (const whole of [
    '理解しがたい',
    '成立し難い',
    '体制破壊の',
    'ということになる',
    '移行することがある',
    '考えにくい',
  ])
    assert.ok(
      phrases(`それは${whole}、と読める`, 'ja').some((phrase) => phrase.includes(whole)),
      whole,
    )
})

test('a Japanese line breaks after a colon or an equals sign, but not within a name', () => {
  assert.deepEqual(phrases('通常理解：核武装なしに', 'ja'), ['通常理解：', '核武装なしに'])
  assert.ok(phrases('ゼロ・エンリッチメント', 'ja').includes('ゼロ・エンリッチメント'))
  assert.ok(phrases('ブレイクアウト・タイムとは別', 'ja')[0]?.startsWith('ブレイクアウト・タイム'))
})

test('no line begins with a closing mark or a small kana, and none ends with an opening one', () => {
  for (const label of labels('ja'))
    for (let width = 3; width <= 20; width++)
      for (const line of breakLines(label, 'ja', width)) {
        assert.doesNotMatch(
          line,
          /^[、。，．」』）〕〉》・：；？！ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u,
          line,
        )
        assert.doesNotMatch(line, /[「『（〔〈《]$/u, line)
      }
})

test('no line is a single Japanese character', () => {
  for (const label of labels('ja'))
    for (let width = 6; width <= 20; width++)
      for (const line of breakLines(label, 'ja', width)) assert.doesNotMatch(line, /^[^\d\p{S}]$/u, label)
})

test('English breaks between words only', () => {
  assert.deepEqual(breakLines('Neither seeks to erase the other', 'en', 10), [
    'Neither seeks to',
    'erase the other',
  ])
  assert.deepEqual(breakLines('incomprehensibilities', 'en', 2), ['incomprehensibilities'])
})

test('no line is wider than asked, unless it is a single phrase', () => {
  for (const language of languageTags)
    for (const label of labels(language))
      for (const line of breakLines(label, language, 8))
        assert.ok(columns(line) <= 16 || phrases(line, language).length === 1, line)
})

test('lines are as even as their number allows', () => {
  const lines = breakLines('one two three four five six', 'en', 8)
  assert.deepEqual(lines, ['one two three', 'four five six'])
})

test("a writer's newline breaks the line, and an empty line is dropped", () => {
  assert.deepEqual(breakLines('10日目\n米国が爆撃', 'ja', 20), ['10日目', '米国が爆撃'])
  assert.deepEqual(breakLines('\n\na\r\n\n b \n', 'en', 20), ['a', 'b'])
  assert.deepEqual(breakLines('', 'en', 20), [])
})

test('Latin letters count about half a full-width one, wide ones more than narrow ones', () => {
  assert.equal(columns('合意'), 4)
  assert.ok(columns('mm') > columns('aa') && columns('aa') > columns('ii'))
  assert.ok(columns('agreement') > 9 && columns('agreement') < 14)
})

test('a width may differ by language', () => {
  assert.equal(widthIn('en', { ja: 7, en: 9 }), 9)
  assert.equal(widthIn('ja', 8), 8)
})
