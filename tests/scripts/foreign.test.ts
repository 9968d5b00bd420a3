import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { change, check, sound, withFolder } from './decks.ts'

/** A deck as it is written for stock Slidev, with keys that mean what its author likes. */
const stock = {
  'slides.md': `---
theme: default
title: Elsewhere
keywords: a,b
---

# A deck from elsewhere

---
layout: two-cols
mood: calm
---

# Left

::right::

Right

---
minutes: about five
sources: https://example.org
---

![](/photo.jpg)

---
src: ./more.md
---

---
src: ./more.md
---
`,
  'public/photo.jpg': '',
  'more.md': '---\ntheme: seriph\n---\n\n# One\n\n---\n\n# Two\n',
}

const errorsOf = (found: readonly string[]) => found.filter((line) => !line.startsWith('hint '))

test('a deck written for stock Slidev has no errors, whatever it lacks that the lecture needs', async () => {
  const found = await check(stock)
  assert.deepEqual(errorsOf(found), [])
  for (const line of [
    'hint slides.md:1 lang: en is taken from the text',
    'hint slides.md:4 unknown key "keywords"',
    "hint slides.md:1 Slidev would fetch favicon and fonts from another host; the lecture's are shown instead",
    'hint slides.md:11 unknown key "mood"',
    'hint slides.md:24 the slide has no heading',
    'hint slides.md:32 slide 6 is slide 4 again',
    'hint more.md:2 "theme" belongs in the headmatter',
  ])
    assert.ok(found.includes(line), `${line} in\n${found.join('\n')}`)
})

test('a duration that no slide bears out is a hint in such a deck, and none where no slide tells its minutes', async () => {
  const timed = change('slides.md', 'keywords: a,b', 'duration: 20min', stock)
  const about = (found: readonly string[]) => found.filter((line) => line.includes('minutes, the duration'))
  assert.deepEqual(about(await check(change('slides.md', 'minutes: about five\n', '', timed))), [])
  const some = change('slides.md', 'minutes: about five', 'minutes: 5', timed)
  assert.deepEqual(about(await check(some)), [
    'hint slides.md:4 the slides take 5 minutes, the duration is 20',
  ])
})

test('the same things are errors in the lecture and its cuts', async () => {
  const changes = ['duration: 11min\n', 'lang: ja\n', 'title: Deck\n']
  for (const line of changes)
    assert.equal(errorsOf(await check(change('slides.md', line, '', sound))).length, 1, line)
  const unknown = change('slides.md', 'lang: ja', 'lang: ja\nkeywords: a', sound)
  assert.deepEqual(errorsOf(await check(unknown)), ['slides.md:4 unknown key "keywords"'])
})

test('a deck is the lecture’s while half of its slides after the cover are', async () => {
  const ours = (own: number) => {
    const entry = `${sound['slides.md']}${'\n---\n\n## Own\n'.repeat(own)}`
    return withFolder({ ...sound, 'slides.md': entry }, async (folder) => {
      const deck = await loadDeck(join(folder, 'slides.md'))
      return deck.ours
    })
  }
  assert.deepEqual([await ours(0), await ours(2), await ours(3)], [true, true, false])
})
