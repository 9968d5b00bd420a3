import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claims } from '../../slides/data/argument.ts'
import { comparison, type Dimension, juneReadings } from '../../slides/data/deterrence.ts'
import { event } from '../../slides/data/timeline.ts'

const rows: readonly Dimension[] = comparison

test('the comparison has its nine dimensions in order', () => {
  assert.deepEqual(
    rows.map(({ id }) => id),
    ['parties', 'form', 'goal', 'recognition', 'end-state', 'mechanism', 'premise', 'result', 'evidence'],
  )
})

test('a cell is short enough to be drawn', () => {
  for (const { id, coldWar, iran } of rows)
    for (const { label } of [coldWar, iran]) {
      assert.ok([...label.ja].length <= 22, `${id}: ${label.ja} (${[...label.ja].length})`)
      assert.ok(label.en.length <= 48, `${id}: ${label.en} (${label.en.length})`)
    }
})

test('the Cold War column is never in the voice of Iran', () => {
  for (const { id, coldWar } of rows) assert.ok(['author', 'lecturer'].includes(coldWar.voice), id)
})

test('that the Cold War premise was shared is implicit and only the lecturer says it', () => {
  for (const { id, coldWar, iran } of rows) {
    assert.equal(coldWar.voice === 'lecturer', id === 'premise', id)
    assert.equal(coldWar.strength === 'implicit', id === 'premise', id)
    assert.notEqual(iran.voice, 'lecturer', id)
  }
  assert.match(comparison[6].coldWar.label.ja, /〔書かれていない〕/)
  assert.match(comparison[6].coldWar.label.en, /\[not written\]/)
})

test("the comparison says nothing of Iran's attitude to the existence of others", () => {
  const { iran } = comparison[3]
  assert.match(iran.text.ja, /^対抗国が/)
  for (const { iran } of rows) assert.doesNotMatch(iran.text.ja, /抹消/)
})

test('the root problem is not weakened: the premise is not shared', () => {
  assert.equal(comparison[6].iran.strength, 'flat')
})

test('June 2025 is read twice on one premise, once by the author and once by Iran', () => {
  const voiceOf = new Map(claims.map(({ id, voice }) => [id, voice]))
  assert.equal(juneReadings.premise, 'deterrence-should-work')
  assert.deepEqual(
    juneReadings.readings.map(({ id, claims }) => [id, ...claims.map((claim) => voiceOf.get(claim))]),
    [
      ['prevention', 'author'],
      ['ceasefire', 'iran', 'author-on-iran'],
    ],
  )
  for (const { event: id } of juneReadings.readings) assert.ok(event(id))
  assert.equal(juneReadings.note.voice, 'lecturer')
})
