import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Statement } from '../../slides/data/model.ts'
import {
  type Cell,
  demands,
  leverage,
  leverageCaution,
  type Position,
  positions,
  redLines,
} from '../../slides/data/positions.ts'
import { voices } from '../../slides/data/voices.ts'

const rows: readonly Position[] = positions
const sideOf = new Map(voices.map(({ id, side }) => [id, side]))

const pointsOf = (cell: Cell): readonly Statement[] => (cell.kind === 'not-given' ? [] : cell.points)

function row(id: Position['id']): Position {
  const found = rows.find((position) => position.id === id)
  assert.ok(found, id)
  return found
}

test('every cell either states a point or says what is not given', () => {
  for (const position of rows)
    for (const side of ['us', 'iran', 'israel'] as const) {
      const cell = position[side]
      const where = `${position.id}.${side}`
      if (cell.kind !== 'not-given') assert.ok(cell.points.length > 0, where)
      if (cell.kind !== 'stated') assert.ok(cell.note.ja !== '' && cell.note.en !== '', where)
    }
})

test("no side speaks in another side's column", () => {
  for (const position of rows)
    for (const side of ['us', 'iran', 'israel'] as const)
      for (const { voice, label } of pointsOf(position[side]))
        assert.ok(
          [side, 'author', 'neutral'].includes(sideOf.get(voice) ?? ''),
          `${position.id}.${side}: ${label.en} (${voice})`,
        )
})

test("what is said of Israel is the author's: the essay reports no Israeli claim", () => {
  for (const position of rows)
    for (const { voice } of pointsOf(position.israel)) assert.equal(voice, 'author', position.id)
})

test("the legal frame in the US column is the author's judgement and says that no US argument is reported", () => {
  const { us } = row('legal-frame')
  assert.equal(us.kind, 'partly-given')
  assert.deepEqual(
    pointsOf(us).map(({ voice }) => voice),
    ['author'],
  )
})

test('that the essay lists no concession Iran would offer is noted, not left blank', () => {
  const { iran } = row('concession')
  assert.equal(iran.kind, 'partly-given')
  assert.match(iran.kind === 'partly-given' ? iran.note.en : '', /no concession/)
})

test('no US demand on missiles or allied forces is made up', () => {
  const { us } = row('what-is-demanded')
  assert.equal(us.kind, 'partly-given')
  for (const { text } of pointsOf(us)) assert.doesNotMatch(text.en, /missile|forces/)
})

test('halt, abandonment and scrapping are three words, each used in its own statement only', () => {
  assert.deepEqual(
    demands.map(({ word }) => word.ja),
    ['停止', '放棄', '破棄'],
  )
  for (const { id, word } of demands)
    for (const other of demands)
      assert.equal(other.text.ja.includes(word.ja), other.id === id, `${word.ja} in ${other.id}`)
})

test("each demand has its owner: the halt is President Trump's wording", () => {
  assert.deepEqual(
    demands.map(({ id, voice, paragraphs }) => [id, voice, ...paragraphs]),
    [
      ['halt', 'trump', '0.4'],
      ['abandonment', 'us', '1.2'],
      ['scrapping', 'us', '1.7', '1.10'],
    ],
  )
})

test("the US side's red line is the author's impression, Iran's are Iran's own", () => {
  assert.deepEqual(
    redLines.us.map(({ voice, hedges }) => [voice, ...hedges]),
    [['author', 'at-least-an-impression']],
  )
  for (const { voice } of redLines.iran) assert.equal(voice, 'iran')
})

test('the use of force of 2025 comes with the caution that it followed the five rounds', () => {
  assert.match(leverage.us[0].text.ja, /前回/)
  assert.equal(leverageCaution.voice, 'lecturer')
  assert.deepEqual([...leverageCaution.paragraphs], ['0.3', '1.6'])
})
