import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadDeck } from '../../../scripts/lib/deck/load-deck.ts'
import { locate } from '../../../scripts/lib/render/locate.ts'
import type { Where } from '../../../scripts/lib/render/survey.ts'
import { withFolder } from '../decks.ts'

const text = `---
title: Deck
clicks: 3
---

# A headline

<div style="width: 300px;  color: red">

A first sentence with a **strong** word.

</div>

| 印 | 例 |
| --- | --- |
| ○ | <Q p="2.2">核武装化の意図はまったくない</Q> |

<Diagram of="gap"><Cite p="1.2" /></Diagram>

<TermTable :terms="['feint']" />

<!-- A first sentence, but in the notes. -->
`

const lineOf = (where: Where | undefined) =>
  withFolder({ 'slides.md': text }, async (folder) => {
    const deck = await loadDeck(join(folder, 'slides.md'))
    const [slide] = deck.slides
    assert.ok(slide)
    return locate(slide, where).line
  })

test('a text leads to its line, emphasis and line breaks aside', async () => {
  assert.equal(await lineOf({ texts: ['A first sentence with a strong word.'] }), 10)
})

test('a text that is only a part of a cell leads to its row, brackets of a quotation aside', async () => {
  assert.equal(await lineOf({ texts: ['「核武装化の意図はまったくない」¶2.2'] }), 16)
})

test('an element leads to its tag, however its style is written', async () => {
  assert.equal(await lineOf({ texts: ['x'], tag: '<div style="width: 300px; color: red;">' }), 8)
})

test('a diagram leads to its tag, a heading to its line', async () => {
  assert.equal(await lineOf({ texts: ['停止'], diagram: 'gap' }), 18)
  assert.equal(await lineOf({ texts: ['A headline'], heading: true }), 6)
})

test('a key of the frontmatter leads to its line', async () => {
  assert.equal(await lineOf({ texts: ['clicks:'] }), 3)
})

test('a text that a component writes leads to the component', async () => {
  assert.equal(await lineOf({ texts: ['本当の意図を隠すための見せかけの動き'] }), 20)
})

test('what leads nowhere is at the first line of the slide', async () => {
  assert.equal(await lineOf(undefined), 6)
})
