import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { load } from '@slidev/parser/fs'
import { checkNext } from '../../scripts/lib/checks/next.ts'
import { toDeck } from '../../scripts/lib/deck/deck.ts'
import { factsFor, loadProjectData } from '../../scripts/lib/deck/facts/load-facts.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { notesPlugin } from '../../scripts/lib/deck/notes-plugin.ts'
import { fitNotes, transitionIn } from '../../scripts/lib/deck/transitions.ts'
import { backupPart } from '../../slides/data/interface.ts'
import { change, check, type Files, withFolder } from './decks.ts'

const point = '**要点**　何を言うか。'

/** A slide of the lecture; `next` is left out where it is `undefined`. */
function noted(id: string, notes: string | undefined, next?: string, ours = true) {
  const frontmatter: Record<string, unknown> = next === undefined ? {} : { next }
  return { id, title: `見出し ${id}`, notes, ours, frontmatter }
}

const lecture = [
  noted('one', `${point}\n\n**次へ**　二つ目へ進む。`, 'two'),
  noted('two', `${point}\n\n**次へ**　三つ目へ進む。`, 'three'),
  noted('three', `${point}\n\n**次へ**　質問を受けて終わる。`),
]

const notesOf = (slides: typeof lecture) => fitNotes(slides).map(({ notes }) => notes)
const [one, two, three] = lecture as [(typeof lecture)[0], (typeof lecture)[0], (typeof lecture)[0]]

test('in the order that they were written for, notes stay to the letter', () =>
  assert.deepEqual(
    notesOf(lecture),
    lecture.map(({ notes }) => notes),
  ))

test('before another slide the notes give its headline', () =>
  assert.deepEqual(notesOf([one, three]), [`${point}\n\n**次へ**　『見出し three』`, three.notes]))

test('at the end of the deck nothing leads over', () => assert.deepEqual(notesOf([two]), [point]))

test('at the end of the lecture nothing leads over to the backup slides', () => {
  const backup = { ...three, id: 'spare', frontmatter: { part: backupPart } }
  assert.deepEqual(notesOf([two, backup]), [point, three.notes])
  const meant = { ...two, frontmatter: { next: 'spare' } }
  assert.deepEqual(notesOf([meant, backup]), [two.notes, three.notes])
})

test('what was written for the end gives the headline of a slide that follows', () =>
  assert.equal(notesOf([three, one])[0], `${point}\n\n**次へ**　『見出し one』`))

test("a lecturer's own slide that names no next slide keeps its words", () => {
  const own = noted('own', `${point}\n\n**次へ**　抑止の話に移る。`, undefined, false)
  assert.deepEqual(notesOf([own, three]), [own.notes, three.notes])
})

test('only the paragraph that leads over changes', () => {
  const more = { ...one, notes: `${point}\n\n**次へ**　二つ目へ進む。\n\n**補足**　次へ進む前に待つ。` }
  assert.equal(
    notesOf([more, three])[0],
    `${point}\n\n**次へ**　『見出し three』\n\n**補足**　次へ進む前に待つ。`,
  )
})

test('a headline is given without its marks', () => {
  const marked = { ...three, title: '<Q p="1.9">限定的</Q>という**評価**' }
  assert.equal(notesOf([one, marked])[0], `${point}\n\n**次へ**　『「限定的」という評価』`)
})

test('before a slide without a headline nothing leads over', () =>
  assert.equal(fitNotes([one, { ...three, title: undefined }])[0]?.notes, point))

test('English notes lead over in English', () => {
  const english = { ...one, notes: '**Point** One.\n\n**Next** The second.' }
  assert.equal(
    notesOf([english, { ...three, title: 'The third' }])[0],
    '**Point** One.\n\n**Next** “The third”',
  )
})

test('a paragraph leads over by its bold lead alone', () => {
  assert.equal(transitionIn(`${point}\n\n次へ進む。`), undefined)
  assert.equal(transitionIn(`${point}\n\n**次へ進む前に**　待つ。`), undefined)
  assert.deepEqual(transitionIn(`${point}\n\n**次へ**　進む。`), { paragraph: 1, language: 'ja' })
})

const first = 'slides/ja/first.md'
const second = 'slides/ja/second.md'

/** The sound deck whose first slide leads over to its second. */
const leading: Files = change(
  first,
  '\n-->',
  '\n\n**次へ**　二つ目の文へ進む。\n-->',
  change(first, 'priority: 1', 'priority: 1\nnext: second'),
)

test('a slide of the lecture that leads over names the slide that follows', async () => {
  assert.deepEqual(await check(leading), [])
  assert.deepEqual(await check(change(first, 'next: second\n', '', leading)), [
    'slides/ja/first.md:1 its notes lead over to the next slide, and "next" does not say to which',
  ])
})

test('a next slide that exists nowhere is found', async () =>
  assert.deepEqual(await check(change(first, 'next: second', 'next: secnd', leading)), [
    'slides/ja/first.md:4 its next slide is "secnd", which is no slide in slides/',
  ]))

test('in the lecture the next slide is the one that follows', async () =>
  assert.deepEqual(await check(change(first, 'next: second', 'next: first', leading)), [
    'slides/ja/first.md:4 its notes lead over to "first", but "second" follows',
  ]))

test('the last slide of the lecture has no next one, and may say how it ends', async () => {
  const ending = change(second, '\n-->', '\n\n**次へ**　質問を受けて終わる。\n-->', leading)
  assert.deepEqual(await check(ending), [])
  assert.deepEqual(await check(change(second, 'priority: 1', 'priority: 1\nnext: first', ending)), [
    'slides/ja/second.md:4 its notes lead over to "first", but it is the last slide',
  ])
})

test('a cut has slides in another order than their notes, and no finding', async () => {
  const moved = change(first, 'next: second', 'next: first', leading)
  await withFolder(moved, async (folder) => {
    const deck = await loadDeck(join(folder, 'slides.md'))
    const facts = factsFor(await loadProjectData(), folder)
    assert.equal(checkNext(deck, facts).length, 1)
    assert.deepEqual(checkNext({ ...deck, entry: join(folder, 'my-class.md') }, facts), [])
  })
})

test("Slidev's own data get the notes that fit, again after every change of its slides", async () => {
  const own = change('slides.md', './slides/ja/second.md', './own/third.md', {
    ...leading,
    'own/third.md': '## The third\n',
  })
  await withFolder(own, async (folder) => {
    const read = () =>
      load({ userRoot: folder, roots: [folder], allowedRoots: [folder] }, join(folder, 'slides.md'))
    const data = await read()
    notesPlugin(data)
    const fits = /\*\*次へ\*\*　『The third』$/
    assert.match(data.slides[1]?.note ?? '', fits)
    const changed = await read()
    assert.doesNotMatch(changed.slides[1]?.note ?? '', fits)
    Object.assign(data, changed)
    assert.match(data.slides[1]?.note ?? '', fits)
    assert.match(toDeck(data).slides[1]?.notes ?? '', fits)
  })
})
