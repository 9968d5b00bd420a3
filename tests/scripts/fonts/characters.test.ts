import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupCharacters } from '../../../scripts/lib/build/fonts/groups.ts'
import { charactersIn, emojiIn } from '../../../scripts/lib/deck/fonts/characters.ts'

test('a text shows its own characters, and those that it names', () => {
  const shown = charactersIn(
    '# 抑止 &times; &#x8ac7; &#20132; <style>.a::after { content: "\\2714" }</style> \\u2015 \\u{20bb7}',
  )
  for (const one of '抑止×談交✔―𠮷') assert.ok(shown.has(one), one)
})

test('letters and numbers of ASCII are always there', () => {
  const shown = charactersIn('')
  for (const one of 'Az09 ~!') assert.ok(shown.has(one), one)
})

const slides = Array.from(
  { length: 30 },
  (_, index) => new Set(['共', String.fromCodePoint(0x4e00 + index), '二'].slice(0, index < 2 ? 3 : 2)),
)
const all = new Set([...slides.flatMap((slide) => [...slide]), '注'])

test('what many slides share comes first, what no slide shows last', () => {
  const groups = groupCharacters(slides, all)
  assert.deepEqual(groups[0], ['共'])
  assert.deepEqual(groups.at(-1), ['注'])
})

test('what few slides show comes with the first of them', () => {
  assert.deepEqual(groupCharacters(slides, all)[1], ['一', '二'])
})

test('every character of a deck is in one group, and no other character in any', () => {
  const groups = groupCharacters(slides, all)
  assert.deepEqual(groups.flat().sort(), [...all].sort())
  assert.deepEqual(groupCharacters([new Set('外')], new Set('内')).flat(), ['内'])
  assert.ok(groups.every(({ length }) => length > 0))
})

test('an emoji brings all that it is put together from, and a text without emoji nothing', () => {
  assert.deepEqual([...emojiIn('授業 👩‍🏫 2026')], ['👩', '\u200d', '🏫'])
  assert.deepEqual([...emojiIn('1️⃣')], ['1', '\ufe0f', '\u20e3'])
  assert.deepEqual([...emojiIn('🇯🇵 &#x1f44d;&#x1f3fd;')], ['🇯', '🇵', '👍', '🏽'])
  assert.deepEqual([...emojiIn('2026年 #1 * © →')], [])
})
