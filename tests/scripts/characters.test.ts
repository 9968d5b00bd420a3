import assert from 'node:assert/strict'
import { test } from 'node:test'
import { change, check } from './decks.ts'

test('a character that is in no font of the deck is found at its line, once a slide', async () => {
  const files = change('slides/ja/first.md', '<Cite', '骨と门𓂀\n\n门\n\n<Cite')
  assert.deepEqual(await check(files), [
    'slides/ja/first.md:10 "𓂀" (U+13080) is in no font of the deck',
    'slides/ja/first.md:10 "门" (U+95E8) is in no font of the deck',
  ])
})

test('signs that a part of the font has, emoji, code, notes, and what no one sees are no finding', async () => {
  const files = change('slides/ja/first.md', '<Cite', '○●■▲◆＊¶→🙂 \u200b\u2060 `门` <!-- 门 -->\n\n<Cite')
  assert.deepEqual(await check(files), [])
})

test("on a slide of the lecturer's own it is a hint", async () => {
  const own = change('slides.md', './slides/ja/first.md', './own/first.md')
  const { 'slides/ja/first.md': first = '', ...rest } = own
  const found = await check({ ...rest, 'own/first.md': first.replace('<Cite', '门 <Cite') })
  assert.deepEqual(found, ['hint own/first.md:10 "门" (U+95E8) is in no font of the deck'])
})
