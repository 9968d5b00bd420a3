import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appendix, chronology, type Entry } from '../../slides/data/appendix.ts'
import { bilingualTables } from '../../slides/data/bilingual.ts'
import { terms } from '../../slides/data/terms.ts'
import { events } from '../../slides/data/timeline.ts'

const tables = bilingualTables('en')
const table = (wanted: string) => {
  const found = tables.find(({ id }) => id === wanted)
  assert.ok(found)
  return { ...found, rows: found.groups.flatMap(({ rows }) => rows) }
}
const textsIn = (entries: readonly Entry[] | undefined, language: string) =>
  entries?.filter((entry) => entry.language === language).map(({ text }) => text)

test('a seminar gets every term, event and name in both languages, whichever its deck is in', () => {
  assert.deepEqual(
    tables.map(({ id }) => id),
    ['glossary', 'chronology', 'whos-who'],
  )
  assert.equal(table('glossary').rows.length, terms.length)
  assert.equal(table('chronology').rows.length, events.length)
  assert.deepEqual(bilingualTables('ja'), tables)
})

test('a term stands in Japanese, as it is read, and in the other language; what it means in either', () => {
  const row = table('glossary').rows[terms.findIndex(({ id }) => id === 'feint')]
  assert.ok(row)
  const [names, japanese, english, paragraphs] = row.cells
  assert.deepEqual(textsIn(names, 'ja'), ['陽動'])
  assert.deepEqual(names?.[0]?.notes, ['yōdō'])
  assert.deepEqual(textsIn(names, 'en'), ['feint'])
  assert.match(textsIn(japanese, 'ja')?.join() ?? '', /^本当の意図/)
  assert.match(textsIn(english, 'en')?.join() ?? '', /^A move/)
  assert.deepEqual(paragraphs, [{ text: '¶0.2 ¶1.1 ¶1.3' }])
})

test('what an event is stays what the chronology of one language says, hedges and owners too', () => {
  const rows = table('chronology').rows
  for (const language of ['ja', 'en'] as const) {
    const alone = chronology(language).groups.flatMap((group) => group.rows)
    const column = language === 'ja' ? 1 : 2
    assert.deepEqual(
      rows.map(({ cells }) => cells[column]),
      alone.map(({ cells }) => cells[1]?.map((entry) => ({ ...entry, language }))),
    )
  }
})

test('as many heads as cells', () => {
  for (const { heads, groups } of [...tables, ...appendix('ja')])
    for (const { cells } of groups.flatMap(({ rows }) => rows)) assert.equal(cells.length, heads.length)
})
