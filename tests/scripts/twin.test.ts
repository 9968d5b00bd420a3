import assert from 'node:assert/strict'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { fromHash, toHash } from '../../components/handed.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { entriesBeside, faultOfTwin, findTwin, numbersIn, twinOf } from '../../scripts/lib/deck/twin.ts'
import { languageIn } from '../../scripts/lib/present/twin/address.ts'
import { english, twins } from '../twin-decks.ts'
import { change, type Files, withFolder } from './decks.ts'

const japanese = twins['slides.md'] ?? ''

/** The name of the twin that an entry of some files has, and what keeps the other of the two from being it. */
async function twinIn(files: Files, name = 'slides.md', other = 'slides.en.md') {
  return withFolder(files, async (folder) => {
    const [deck, beside] = [await loadDeck(join(folder, name)), await loadDeck(join(folder, other))]
    const twin = await findTwin(deck)
    return { name: twin && basename(twin.entry), fault: faultOfTwin(deck, beside) }
  })
}

test('decks of one name in two languages with the same slides are twins, from either side', async () => {
  assert.equal((await twinIn(twins)).name, 'slides.en.md')
  assert.equal((await twinIn(twins, 'slides.en.md', 'slides.md')).name, 'slides.md')
})

test('a slide is found in the twin by its id, the cover and what stands in the entry by its place', async () => {
  const own = '\n---\n\n# Of my own\n'
  await withFolder(
    { ...twins, 'slides.md': japanese + own, 'slides.en.md': english + own },
    async (folder) => {
      const decks = [
        await loadDeck(join(folder, 'slides.md')),
        await loadDeck(join(folder, 'slides.en.md')),
      ] as const
      assert.equal(twinOf(decks[0], decks), decks[1])
      assert.deepEqual(numbersIn(...decks), [1, 3, 2, 4])
    },
  )
})

test('a deck that lacks a slide of the other is no twin, whichever of the two it is', async () => {
  const shorter = (text: string) => text.slice(0, text.lastIndexOf('---\nsrc:'))
  assert.deepEqual(await twinIn({ ...twins, 'slides.en.md': shorter(english) }), {
    name: undefined,
    fault: 'slides.en.md lacks first',
  })
  assert.deepEqual(await twinIn({ ...twins, 'slides.md': shorter(japanese) }), {
    name: undefined,
    fault: 'slides.md lacks second',
  })
})

test('a deck of another name, in the same language, or that can’t be read is no twin', async () => {
  const { 'slides.en.md': _, ...rest } = twins
  assert.equal(
    (await twinIn({ ...rest, 'slides-45.en.md': english }, 'slides.md', 'slides-45.en.md')).name,
    undefined,
  )
  assert.match(
    (await twinIn(change('slides.en.md', 'lang: en', 'lang: ja', twins))).fault ?? '',
    /same language/,
  )
  assert.match(
    (await twinIn(change('slides.en.md', 'title: Deck', 'title: *one', twins))).fault ?? '',
    /be read/,
  )
  assert.match(
    (await twinIn(change('slides.en.md', 'title: Deck', 'title: Deck\nrouterMode: hash', twins))).fault ?? '',
    /hash/,
  )
})

test('a remix has the twin of its own name', () =>
  withFolder(
    { 'slides.md': '', 'slides.en.md': '', 'my-45.md': '', 'my-45.en.md': '', 'my-45.fr.md': '' },
    async (folder) => {
      const names = (entry: string) => entriesBeside(join(folder, entry)).map((path) => basename(path))
      assert.deepEqual(names('my-45.md'), ['my-45.en.md', 'my-45.fr.md'])
      assert.deepEqual(names('my-45.fr.md'), ['my-45.md'])
      assert.deepEqual(names('slides.md'), ['slides.en.md'])
    },
  ))

test('an address names a language by its first two letters alone', () => {
  assert.deepEqual(languageIn('/en/7?clicks=2'), { language: 'en', rest: '/7?clicks=2' })
  assert.deepEqual(languageIn('/en'), { language: 'en', rest: '/' })
  assert.deepEqual(languageIn('/ja/presenter/3'), { language: 'ja', rest: '/presenter/3' })
  for (const url of ['/', '/7', '/eng/7', '/EN/7', '/en/map.svg', '/@id/en', '/slides/en/1', '//en/7'])
    assert.equal(languageIn(url), undefined, url)
})

test('what is handed on comes back as it was; a malformed one hands on nothing', () => {
  const timer = { status: 'running', slides: {}, startedAt: 1, pausedAt: 0 }
  const handed = { tally: '{"first":[1,null,2]}', timer, dark: true }
  assert.deepEqual(fromHash(toHash(handed)), handed)
  assert.equal(toHash({}), '')
  assert.equal(fromHash('#other'), undefined)
  for (const bad of ['{', 'null', '[]', '{"tally":1,"dark":"yes","timer":{"status":"running"}}', '%'])
    assert.deepEqual(fromHash(`#handed=${bad}`), {}, bad)
})
