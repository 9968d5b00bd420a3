import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actors } from '../../slides/data/actors.ts'
import { appendix, type Table } from '../../slides/data/appendix.ts'
import { claims } from '../../slides/data/argument.ts'
import { comparison } from '../../slides/data/deterrence.ts'
import { hedge } from '../../slides/data/hedges.ts'
import { stances } from '../../slides/data/positions.ts'
import { records } from '../../slides/data/records.ts'
import { event, events } from '../../slides/data/timeline.ts'
import { voice } from '../../slides/data/voices.ts'

const tables = appendix('ja')

function rowsOf(id: Table['id'], from = tables) {
  return from.find((table) => table.id === id)?.groups.flatMap(({ rows }) => rows) ?? []
}

/** All that a row says, as one text. */
function textOf(row: ReturnType<typeof rowsOf>[number]): string {
  return row.cells
    .flat()
    .flatMap(({ text, notes = [], owner = '' }) => [text, ...notes, owner])
    .join('\n')
}

test('the chronology has every event in full, in its order', () => {
  const rows = rowsOf('chronology')
  assert.deepEqual(
    rows.map((row) => row.records[0]),
    events.map(({ id }) => `events.${id}`),
  )
  rows.forEach((row, index) => {
    assert.ok(textOf(row).includes(events[index]?.text.ja ?? '?'))
  })
})

test('the chronology says how precise a date is, and whose statement an event is', () => {
  const row = (id: string) => rowsOf('chronology').find(({ records }) => records[0] === `events.${id}`)
  const [sixth, feint] = [row('sixth-round-announced'), row('offer-called-feint')]
  assert.ok(sixth && feint)
  assert.deepEqual(
    [sixth, feint].map(({ cells }) => cells[2]?.[0]?.text),
    ['計算した日', '順序のみ'],
  )
  assert.ok(textOf(feint).includes(voice(event('offer-called-feint').voice).label.ja))
  assert.ok(!textOf(sixth).includes(voice('event').label.ja))
})

test("the who's who has everyone once, below their side, with the office then and later", () => {
  const rows = rowsOf('whos-who')
  assert.deepEqual(rows.map((row) => row.records[0]).sort(), actors.map(({ id }) => `actors.${id}`).sort())
  const rouhani = rows.find(({ records }) => records[0] === 'actors.rouhani')
  assert.ok(rouhani)
  assert.match(textOf(rouhani), /国家安全保障会議書記（2004年10月）、後に大統領/)
})

test('the argument has every claim with its owner, strength and hedges; what is not written is the lecturer’s', () => {
  const rows = rowsOf('argument')
  for (const claim of claims) {
    const row = rows.find(({ records }) => records[0] === `claims.${claim.id}`)
    assert.ok(row, claim.id)
    const text = textOf(row)
    assert.ok(text.includes(claim.text.ja) && text.includes(voice(claim.voice).label.ja), claim.id)
    for (const id of claim.hedges) assert.ok(text.includes(hedge(id).reading.ja), id)
  }
  const order = rows.map(({ records }) => records[0] ?? '').filter((id) => id.startsWith('claims.'))
  assert.deepEqual(
    order,
    claims.map(({ id }) => `claims.${id}`),
  )
  const unwritten = rows.find(({ records }) => records[0] === 'claims.unwritten-step')
  assert.match(unwritten ? textOf(unwritten) : '', /講義者の補足.*\n+書かれていない/)
})

test('both comparisons are complete', () => {
  assert.equal(rowsOf('comparison').length, comparison.length)
  for (const [index, { coldWar, iran }] of comparison.entries()) {
    const row = rowsOf('comparison')[index]
    assert.ok(row && textOf(row).includes(coldWar.text.ja) && textOf(row).includes(iran.text.ja))
  }
  const positions = rowsOf('positions').map(textOf).join('\n')
  for (const { text } of Object.values(stances)) assert.ok(positions.includes(text.ja), text.ja)
})

test('a row names only records that there are, and says what it names', () => {
  const known = new Set(records().map(({ id }) => id))
  for (const { groups } of tables)
    for (const row of groups.flatMap(({ rows }) => rows)) {
      assert.ok(row.records.length > 0)
      for (const id of row.records) assert.ok(known.has(id), id)
    }
})

test('both languages have the same rows, and English has no Japanese', () => {
  const english = appendix('en')
  const shape = (of: Table[]) =>
    of.map(({ id, groups }) => [id, groups.map(({ rows }) => rows.map((row) => row.records))])
  assert.deepEqual(shape(english), shape(tables))
  assert.doesNotMatch(JSON.stringify(english), /[\u3040-\u30ff\u4e00-\u9fff]/)
})

test('three paragraphs in a row and more are named by the first and the last, not over a section’s end', () => {
  const iran = rowsOf('whos-who').find(({ records }) => records[0] === 'actors.iran')
  assert.equal(iran?.cells.at(-1)?.[0]?.text, '¶0.1–0.6 ¶1.1–1.3 ¶1.5–1.7 ¶1.9 ¶1.10 ¶2.1–2.9')
})
