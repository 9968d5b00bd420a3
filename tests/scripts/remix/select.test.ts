import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CommandError } from '../../../scripts/lib/cli/errors.ts'
import { findEntry, projectRoot } from '../../../scripts/lib/cli/project.ts'
import { factsFor, loadProjectData } from '../../../scripts/lib/deck/facts/load-facts.ts'
import { loadDeck } from '../../../scripts/lib/deck/load-deck.ts'
import type { Candidate } from '../../../scripts/lib/remix/fill.ts'
import { candidatesOf } from '../../../scripts/lib/remix/lecture.ts'
import { type Selection, select, type Wish } from '../../../scripts/lib/remix/select.ts'
import { core } from '../../../slides/data/core.ts'

const lecture = await loadDeck(findEntry('slides.md', projectRoot))
const pool = candidatesOf(lecture, factsFor(await loadProjectData(), projectRoot))
const ids = pool.map(({ id }) => id)
const always = [ids[0] ?? '', ...core]
const minutesOf = new Map(pool.map(({ id, minutes }) => [id, minutes]))

/** The selection, or why there is none. */
function attempt(wish: Wish, from: readonly Candidate[] = pool): Selection | string {
  try {
    return select(from, always, wish)
  } catch (error) {
    assert.ok(error instanceof CommandError, String(error))
    return error.message
  }
}

const backup = new Set(pool.filter((one) => one.backup).map(({ id }) => id))
/** Minutes that a class hears: the backup takes none. */
const total = (slides: readonly { id: string; minutes: number }[]) =>
  slides.reduce((sum, { id, minutes }) => sum + (backup.has(id) ? 0 : minutes), 0)
const most = total(pool)
const allMinutes = Array.from({ length: most - 9 }, (_, index) => index + 10)

/** Numbers from 0 to 1 that are the same in each run. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

const numbers = random(20_260_227)
const some = (share: number) => ids.filter(() => numbers.next().value < share)
const wishes = Array.from({ length: 300 }, () => ({ include: some(0.08), exclude: some(0.12) }))

test('any cut from 10 minutes to all, whatever is included and excluded, keeps every promise or says why not', () => {
  let made = 0
  for (const wish of wishes) {
    for (const minutes of allMinutes) {
      const cut = attempt({ ...wish, minutes })
      if (typeof cut === 'string') continue
      made++
      const chosen = cut.slides.map(({ id }) => id)
      const at = (what: string) => `${minutes} +${wish.include} -${wish.exclude}: ${what}`
      assert.ok(Math.abs(total(cut.slides) - minutes) <= 1, at(`${total(cut.slides)} minutes`))
      for (const id of [...always, ...wish.include]) assert.ok(chosen.includes(id), at(`lacks ${id}`))
      for (const id of wish.exclude) assert.ok(!chosen.includes(id), at(`has ${id}`))
      for (const { id, requires } of pool)
        if (chosen.includes(id))
          for (const needed of requires)
            assert.ok(
              chosen.indexOf(needed) >= 0 && chosen.indexOf(needed) < chosen.indexOf(id),
              at(`${id} lacks ${needed}`),
            )
      assert.deepEqual(
        chosen,
        ids.filter((id) => chosen.includes(id)),
        at('order'),
      )
      for (const { id, minutes } of cut.slides) {
        const full = minutesOf.get(id) ?? 0
        assert.ok(minutes <= full && minutes >= Math.floor(full / 2), at(`${id} takes ${minutes}`))
      }
    }
  }
  assert.ok(made > 4000, `${made} of ${wishes.length * allMinutes.length} wishes`)
})

test('the same wish gives the same cut', () => {
  for (const wish of wishes.slice(0, 20))
    for (const minutes of [15, 44, 71])
      assert.deepEqual(attempt({ ...wish, minutes }), attempt({ ...wish, minutes }))
})

test('without wishes every number of minutes from 10 to all is met exactly', () => {
  for (const minutes of allMinutes) {
    const cut = attempt({ minutes, include: [], exclude: [] })
    assert.ok(typeof cut !== 'string', `${minutes}: ${cut}`)
    assert.equal(total(cut.slides), minutes)
  }
})

test('a refusal is true: what it says would work works, and one minute less or more does not', () => {
  let short = 0
  let long = 0
  for (const wish of wishes.slice(0, 150)) {
    const least = attempt({ ...wish, minutes: 1 })
    if (typeof least !== 'string' || least.startsWith('--exclude')) continue
    const from = Number(/ask for (\d+) or more/.exec(least)?.[1])
    assert.ok(typeof attempt({ ...wish, minutes: from }) !== 'string', least)
    short++
    const most = attempt({ ...wish, minutes: 200 })
    assert.ok(typeof most === 'string')
    const to = Number(/ask for (\d+)/.exec(most)?.[1])
    assert.ok(typeof attempt({ ...wish, minutes: to }) !== 'string', most)
    assert.ok(typeof attempt({ ...wish, minutes: to + 2 }) === 'string', most)
    long++
  }
  assert.ok(short > 20 && long > 20, `${short}, ${long}`)
})

test('the best cut is chosen: no other closed set of the same minutes has more of the first priority, nor of the second', () => {
  // Small enough to try every set of slides.
  const small: Candidate[] = [
    { id: 'a', minutes: 1, priority: 1, requires: [], worth: 1, backup: false, links: [] },
    { id: 'b', minutes: 3, priority: 1, requires: ['c'], worth: 1, backup: false, links: [] },
    { id: 'c', minutes: 4, priority: 3, requires: [], worth: 1, backup: false, links: [] },
    { id: 'd', minutes: 2, priority: 2, requires: [], worth: 3, backup: false, links: [] },
    { id: 'e', minutes: 2, priority: 2, requires: ['d'], worth: 9, backup: false, links: [] },
    { id: 'f', minutes: 5, priority: 3, requires: [], worth: 1, backup: false, links: [] },
    { id: 'g', minutes: 2, priority: 2, requires: [], worth: 4, backup: false, links: [] },
  ]
  const value = (set: readonly Candidate[]) =>
    [1, 2, 3].map((priority) => total(set.filter((one) => one.priority === priority)))
  const closed = (set: readonly Candidate[]) =>
    set.every(({ requires }) => requires.every((id) => set.some((one) => one.id === id)))
  const sets = Array.from({ length: 2 ** small.length }, (_, bits) =>
    small.filter((_, bit) => (bits >> bit) & 1),
  )
  for (let minutes = 1; minutes <= 19; minutes++) {
    const fitting = sets.filter(
      (set) => closed(set) && total(set) === minutes && set.some(({ id }) => id === 'a'),
    )
    if (fitting.length === 0) continue
    const cut = select(small, ['a'], { minutes, include: [], exclude: [] })
    const own = value(small.filter(({ id }) => cut.slides.some((one) => one.id === id)))
    assert.equal(total(cut.slides), minutes)
    for (const other of fitting.map(value))
      assert.ok(
        own.join().localeCompare(other.join(), 'en', { numeric: true }) >= 0,
        `${minutes}: ${own} < ${other}`,
      )
  }
})

test('what a slide requires comes with it, and the cut says so', () => {
  const cut = attempt({ minutes: 60, include: ['one-issue', 'three-words'], exclude: [] })
  assert.ok(typeof cut !== 'string')
  assert.deepEqual(cut.added, [
    { id: 'loose-deterrent', by: 'one-issue', refers: false },
    { id: 'overlap', by: 'one-issue', refers: false },
    { id: 'gap', by: 'three-words', refers: false },
  ])
})

describe('backup slides', () => {
  const one = (id: string, more: Partial<Candidate> = {}): Candidate => ({
    ...{ id, minutes: 2, priority: 3, requires: [], links: [], worth: 1, backup: false },
    ...more,
  })
  /** A lecture of 6 minutes with three backup slides. */
  const with3: Candidate[] = [
    one('start'),
    one('early', { links: ['answer'] }),
    one('late'),
    one('answer', { backup: true, requires: ['late'] }),
    one('table', { backup: true, priority: 1, links: ['answer'] }),
    one('source', { backup: true }),
  ]
  const cut = (wish: Partial<Wish>) =>
    select(with3, ['start', 'source'], { minutes: 2, include: [], exclude: [], ...wish })
  const idsOf = (wish: Partial<Wish>) => cut(wish).slides.map(({ id }) => id)

  test('fill no minutes and take none, however much they are wanted', () => {
    assert.deepEqual(idsOf({ minutes: 4 }), ['start', 'late', 'source'])
    assert.throws(() => cut({ minutes: 12 }), /6 at most; ask for 6/)
    assert.deepEqual(idsOf({ minutes: 2, include: ['table'], exclude: ['answer'] }), [
      'start',
      'table',
      'source',
    ])
  })

  test('come after the end where a slide refers to them, with what they require themselves', () => {
    const { slides, added } = cut({ minutes: 6 })
    assert.deepEqual(
      slides.map(({ id }) => id),
      ['start', 'early', 'late', 'answer', 'source'],
    )
    assert.deepEqual(added, [{ id: 'answer', by: 'early', refers: true }])
    assert.deepEqual(cut({ minutes: 4, include: ['table'] }).added, [
      { id: 'answer', by: 'table', refers: true },
      { id: 'late', by: 'answer', refers: false },
    ])
  })

  test('stay out where they are excluded, or what they require is', () => {
    assert.deepEqual(idsOf({ minutes: 6, exclude: ['answer'] }), ['start', 'early', 'late', 'source'])
    assert.deepEqual(idsOf({ minutes: 4, exclude: ['late'] }), ['start', 'early', 'source'])
    assert.throws(() => cut({ exclude: ['source'] }), /it is in every cut/)
  })
})

const refusals: [Partial<Wish>, RegExp][] = [
  [{ minutes: 3 }, /^3 minutes are too few: .* ask for \d or more/],
  [{ minutes: 120 }, new RegExp(`^120 minutes are more than there is: .*${most} at most; ask for ${most}`)],
  [{ exclude: ['two-purposes'] }, /^--exclude two-purposes: it is in every cut/],
  [{ include: ['gap'], exclude: ['gap'] }, /^--exclude gap: it is included too/],
  [
    { include: ['overlap'], exclude: ['loose-deterrent'] },
    /"overlap" requires it: leave it in, or exclude "overlap"/,
  ],
  [{ include: ['no-such'] }, /^--include no-such: no such slide, there are: .*gap/],
]
for (const [wish, expected] of refusals) {
  test(`an impossible wish (${JSON.stringify(wish)}) says why, and what would work`, () => {
    assert.match(String(attempt({ minutes: 30, include: [], exclude: [], ...wish })), expected)
  })
}
