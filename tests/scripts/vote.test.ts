import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countIn, isBegun, readTally, shareOf } from '../../components/counts.ts'
import { findEntry, projectRoot } from '../../scripts/lib/cli/project.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { vote } from '../../slides/data/vote.ts'

const none = { first: [null, null, null], again: [null, null, null] }

test('both votes ask the question of the data, and neither says its choices itself', async () => {
  const { slides } = await loadDeck(findEntry('slides.md', projectRoot))
  const votes = slides.filter(({ content }) => content.includes('<Vote'))
  assert.deepEqual(
    votes.map(({ id }) => id),
    ['vote', 'vote-again'],
  )
  for (const { title, content } of votes) {
    assert.equal(title, vote.question.ja)
    for (const choice of vote.choices) assert.ok(!content.includes(choice.ja))
  }
})

test('a count is what was typed, in digits of any width, and no more than a hall holds', () => {
  assert.deepEqual(['12', '１２', ' 7人', '0', '', 'many', '12345', '-3'].map(countIn), [
    ...[12, 12, 7, 0, null, null, 999, 3],
  ])
})

test('a tally is read from whatever was left: what is no count is none', () => {
  assert.deepEqual(readTally({ first: [1, 0, 20], again: [null, 3, null] }), {
    first: [1, 0, 20],
    again: [null, 3, null],
  })
  for (const odd of [null, undefined, 'first', 7, [], { first: 3 }, { first: ['4', NaN, 1.5, 9], again: {} }])
    assert.deepEqual(readTally(odd), none)
  assert.deepEqual(readTally({ first: [5] }).first, [5, null, null])
})

test('a vote has begun with its first count, nobody counted too', () => {
  assert.equal(isBegun(none), false)
  assert.equal(isBegun({ ...none, again: [0, null, null] }), true)
})

test('bars of both rounds have one scale, and none without a count', () => {
  const tally = { first: [10, 5, 0], again: [20, null, null] }
  assert.deepEqual(
    [10, 5, 0, 20, null].map((hands) => shareOf(hands, tally)),
    [0.5, 0.25, 0, 1, 0],
  )
  assert.equal(shareOf(null, none), 0)
})
