import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDates } from '../../scripts/lib/deck/facts/dates.ts'
import { formatWhen } from '../../slides/data/dates.ts'
import type { DatedEvent, When } from '../../slides/data/model.ts'
import { event, events } from '../../slides/data/timeline.ts'

const file = '/deck/slides/data/timeline.ts'
const judge = (dated: DatedEvent) => formatWhen(dated, 'ja')
const at = (id: 'sixth-round-announced' | 'attack-begins', when: When): DatedEvent => ({ ...event(id), when })
const text = `export const events = [
  { id: 'sixth-round-announced', when: { date: '2025-06-12' } },
  {
    id: 'attack-begins',
    when: {
      date: '2025-06-31',
    },
  },
]`

test('a day that the calendar lacks is found at its line', () => {
  const planted = at('attack-begins', { precision: 'day', date: '2025-06-31' })
  assert.deepEqual(checkDates([planted], judge, { file, text }), [
    {
      file,
      line: 6,
      what: "attack-begins (Israel's pre-emptive attack): '2025-06-31' is not a day (YYYY-MM-DD)",
      mend: 'correct the date',
      severity: 'error',
    },
  ])
})

test('a fault that is written otherwise than it is told is found at its event', () => {
  const planted = at('attack-begins', { precision: 'days', from: '2025-06-31', to: '2025-06-12' })
  const lines = checkDates([planted], judge, { file, text: text.replace("'2025-06-31'", 'day') })
  assert.deepEqual(
    lines.map(({ line }) => line),
    [4],
  )
})

test('what events take from a bad date is found once, where it is written', () => {
  const fails = () => judge(at('attack-begins', { precision: 'day', date: '2025-06-31' }))
  const found = checkDates([event('sixth-round-announced'), event('attack-begins')], fails, { file, text })
  assert.deepEqual(
    found.map(({ line }) => line),
    [6],
  )
})

test('the dates of the lecture are sound', () => {
  assert.deepEqual(checkDates<DatedEvent>(events, judge, { file, text }), [])
})
