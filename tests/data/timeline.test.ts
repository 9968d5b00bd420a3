import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actors } from '../../slides/data/actors.ts'
import {
  addDays,
  boundsOf,
  dateOf,
  dayNumber,
  daysBetween,
  daysIn,
  formatDate,
  formatWhen,
  mayPrecede,
  startOf,
} from '../../slides/data/dates.ts'
import { essay } from '../../slides/data/essay.ts'
import { hedges } from '../../slides/data/hedges.ts'
import type { DatedEvent, EventId, IsoDate, When } from '../../slides/data/model.ts'
import { event, events } from '../../slides/data/timeline.ts'
import { voices } from '../../slides/data/voices.ts'
import { essayParts, withoutEssay } from '../essay-text.ts'

const all: readonly DatedEvent[] = events
const ids = all.map(({ id }) => id)

/** The day on which an event begins; fails where the data do not say. */
function day(id: EventId): IsoDate {
  const start = startOf(event(id))
  assert.ok(start, `${id} has no day`)
  return start
}

/** An event like the attack, at another time. */
const at = (when: When): DatedEvent => ({ ...event('attack-begins'), when })

test('no event stands before one that must have happened earlier', () => {
  for (const [index, latter] of all.entries())
    for (const former of all.slice(0, index))
      assert.ok(mayPrecede(former, latter), `${former.id} cannot stand before ${latter.id}`)
})

test('a vague event stands between the events that bound it', () => {
  for (const [index, { id, when }] of all.entries()) {
    if (when.precision !== 'vague') continue
    const after = ids.indexOf(when.after as EventId)
    const before = ids.indexOf(when.before as EventId)
    assert.ok(after < index, `${id} is not after ${when.after}`)
    assert.ok(before === -1 || before > index, `${id} is not before ${when.before}`)
    const { earliest, latest } = boundsOf(event(id))
    assert.ok(earliest && latest && earliest <= latest, `${id}: ${earliest} to ${latest}`)
  }
})

test('every actor, voice and hedge of an event is known', () => {
  const known = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
  const [actorIds, voiceIds, hedgeIds] = [known(actors), known(voices), known(hedges)]
  for (const { id, ...event } of all) {
    for (const actor of event.actors) assert.ok(actorIds.has(actor), `${id}: ${actor}`)
    for (const hedge of event.hedges) assert.ok(hedgeIds.has(hedge), `${id}: ${hedge}`)
    assert.ok(voiceIds.has(event.voice), `${id}: ${event.voice}`)
  }
})

test("an event's hedges stand in a paragraph that it cites", () => {
  for (const { id, hedges: carried, paragraphs } of all)
    for (const { id: hedge, paragraphs: places } of hedges)
      if (carried.includes(hedge))
        assert.ok(
          places.some((place) => (paragraphs as readonly string[]).includes(place)),
          `${id}: ${hedge}`,
        )
})

test('a label is short enough for a diagram: 18 Japanese, 40 English characters', () => {
  for (const { id, label } of all) {
    assert.ok([...label.ja].length <= 18, `${id}: ${label.ja}`)
    assert.ok([...label.en].length <= 40, `${id}: ${label.en}`)
  }
})

test('17 June is day 5 counting 13 June as day 1', () => {
  assert.equal(dayNumber(day('attack-begins')), 1)
  assert.equal(dayNumber(day('surrender-demanded')), 5)
})

test('22 June is day 10', () => {
  assert.equal(dayNumber(day('fordow-bombed')), 10)
})

test('23 June is the day after 22 June, and so day 11', () => {
  assert.equal(daysBetween(day('fordow-bombed'), day('al-udeid-struck')), 1)
  assert.equal(dayNumber(day('al-udeid-struck')), 11)
})

test('24 June is day 12: twelve days counted, eleven elapsed', () => {
  assert.equal(dayNumber(day('ceasefire-reached')), 12)
  assert.equal(daysIn({ from: day('attack-begins'), to: day('ceasefire-reached') }), 12)
  assert.equal(daysBetween(day('attack-begins'), day('ceasefire-reached')), 11)
})

test('the whole exchange of attacks spans the twelve days', () => {
  assert.deepEqual(dateOf(event('looks-like-joint-operation')), {
    from: day('attack-begins'),
    to: day('ceasefire-reached'),
  })
})

test('12 April to 23 May is six weeks, both ends counted', () => {
  const span = dateOf(event('five-rounds'))
  assert.ok(span)
  assert.equal(span.from, day('talks-begin'))
  assert.equal(daysIn(span), 6 * 7)
})

test('five rounds are spoken of only where the essay states them', () => {
  for (const { id, label, text } of all)
    if (id !== 'five-rounds')
      assert.doesNotMatch(`${label.ja}${text.ja}${label.en}${text.en}`, /5回|five rounds/i, id)
})

test('8 and 9 January 2026 are two days', () => {
  const span = dateOf(event('live-fire-used'))
  assert.ok(span)
  assert.equal(daysIn(span), 2)
})

test("Khamenei's speech is dated from the letter's disclosure: the next day", () => {
  assert.equal(daysBetween(day('letter-disclosed'), day('demands-rejected')), 1)
  assert.equal(formatWhen(event('demands-rejected'), 'ja'), '2025年3月9日（導出）')
})

test('the announcement of round six is dated from the attack: the day before', () => {
  assert.equal(daysBetween(day('sixth-round-announced'), day('attack-begins')), 1)
  assert.equal(formatWhen(event('sixth-round-announced'), 'en'), '12 June 2025 (derived)')
})

test('only derived dates are marked as derived, and they are all', () => {
  for (const dated of all) {
    const derived = dated.when.precision === 'derived'
    assert.equal(formatWhen(dated, 'ja').endsWith('（導出）'), derived, dated.id)
    assert.equal(formatWhen(dated, 'en').endsWith('(derived)'), derived, dated.id)
  }
  assert.deepEqual(
    all.filter(({ when }) => when.precision === 'derived').map(({ id }) => id),
    ['demands-rejected', 'sixth-round-announced'],
  )
})

test('the delivery of the letter and the deliberation carry no date', () => {
  for (const id of ['letter-delivered', 'leadership-deliberates'] as const) {
    assert.equal(dateOf(event(id)), null, id)
    assert.doesNotMatch(formatWhen(event(id), 'ja') + formatWhen(event(id), 'en'), /\d/, id)
  }
})

test('an event without a date phrase in the essay says that it has none', () => {
  for (const dated of all)
    if (dated.wording === null) {
      assert.match(formatWhen(dated, 'ja'), /^日付なし/, dated.id)
      assert.match(formatWhen(dated, 'en'), /^no date given/, dated.id)
    }
})

test('nothing is later than the manuscript', () => {
  assert.equal(day('manuscript-finished'), essay.finished)
  for (const dated of all) {
    const date = dateOf(dated)
    if (date) assert.ok(date.to <= essay.finished, dated.id)
  }
})

test('what the parties say stays theirs', () => {
  const voice = (id: EventId) => event(id).voice
  assert.deepEqual(
    (['us-denies-involvement', 'trump-blames-iran', 'surrender-demanded'] as const).map(voice),
    ['us', 'trump', 'trump'],
  )
  assert.deepEqual((['demands-rejected', 'offer-called-feint'] as const).map(voice), ['khamenei', 'khamenei'])
  assert.deepEqual((['iran-protests', 'collusion-alleged'] as const).map(voice), ['iran', 'iran'])
  assert.equal(voice('looks-like-joint-operation'), 'author')
  assert.ok(event('looks-like-joint-operation').hedges.includes('seemingly-joint'))
})

test('a date is shown as precisely as it is known', () => {
  const shown = (id: EventId) => [formatWhen(event(id), 'ja'), formatWhen(event(id), 'en')]
  assert.deepEqual(shown('us-soviet-deterrence'), ['冷戦期', 'the Cold War'])
  assert.deepEqual(shown('from-1979-on'), ['1979年以降', 'since 1979'])
  assert.deepEqual(shown('yardstick-2003'), ['2003年', '2003'])
  assert.deepEqual(shown('rouhani-speaks'), ['2004年10月', 'October 2004'])
  assert.deepEqual(shown('earlier-article'), ['2006年7月〜8月', 'July–August 2006'])
  assert.deepEqual(shown('letter-disclosed'), ['2025年3月8日', '8 March 2025'])
  assert.deepEqual(shown('offer-called-feint'), ['2025年3月（翌週）', 'March 2025 (the following week)'])
  assert.deepEqual(shown('five-rounds'), ['2025年4月12日〜5月23日', '12 April – 23 May 2025'])
  assert.deepEqual(shown('live-fire-used'), ['2026年1月8日〜9日', '8–9 January 2026'])
  assert.deepEqual(shown('talks-resume'), ['2026年2月6日以降', 'since 6 February 2026'])
})

test('a span over a new year names both years', () => {
  const dated = at({ precision: 'days', from: '2025-12-28', to: '2026-01-09' })
  assert.equal(formatWhen(dated, 'ja'), '2025年12月28日〜2026年1月9日')
  assert.equal(formatWhen(dated, 'en'), '28 December 2025 – 9 January 2026')
})

test('days are counted over the end of a month and the change of the clocks', () => {
  assert.equal(addDays('2025-02-28', 1), '2025-03-01')
  assert.equal(daysBetween('2025-03-08', '2025-04-12'), 35)
  assert.equal(daysBetween('2025-06-24', '2026-02-06'), 227)
})

test('a day before the attack has no day number', () => {
  assert.throws(() => dayNumber('2025-06-12'), /2025-06-12 is before day 1/)
})

test('a date that does not exist is refused, with the event and the date', () => {
  for (const date of ['2025-02-30', '2025-13-01', '2025-6-13'] as const) {
    const dated = at({ precision: 'day', date })
    assert.throws(() => dateOf(dated), new RegExp(`attack-begins \\(.*\\): '${date}'`))
    assert.throws(() => formatWhen(dated, 'en'), new RegExp(`attack-begins \\(.*\\): '${date}'`))
  }
  assert.throws(
    () => formatWhen(at({ precision: 'month', month: '2025-13' }), 'ja'),
    /attack-begins \(.*\): '2025-13'/,
  )
  assert.throws(() => formatDate('soon', 'en'), /'soon'/)
})

test('a span that ends before it begins is refused', () => {
  assert.throws(
    () => dateOf(at({ precision: 'days', from: '2025-06-24', to: '2025-06-13' })),
    /attack-begins \(.*\): '2025-06-13'/,
  )
})

test("every date phrase is the essay's own, in a paragraph that its event cites", {
  skip: withoutEssay,
}, () => {
  const parts = essayParts()
  assert.ok(parts)
  for (const { id, wording, paragraphs } of all)
    if (wording !== null)
      assert.ok(
        paragraphs.some((place) =>
          (place === 'colophon' ? parts.colophon : parts.paragraphs.get(place))?.includes(wording),
        ),
        `${id}: '${wording}' is not in ${paragraphs.join(', ')}`,
      )
})
