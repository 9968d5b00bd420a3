import type { DatedEvent, EventId, IsoDate, IsoMonth, Language } from './model.ts'
import { event } from './timeline.ts'

/** A span of days, both ends included; one day has the same date twice. */
export interface Span {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** What the essay allows about when an event took place; `null` where it sets no limit. */
export interface Bounds {
  readonly earliest: IsoDate | null
  readonly latest: IsoDate | null
}

const dayLength = 86_400_000

/** Milliseconds at the start of a day in UTC; `where` names who gave the date. */
function parse(date: string, where: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  // Some engines roll 30 February over into March instead of refusing it.
  if (Number.isNaN(time) || format(time) !== date)
    throw new Error(`${where}: '${date}' is not a day (YYYY-MM-DD)`)
  return time
}

function format(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10) as IsoDate
}

/** First and last day of a day, month or year. */
function period(value: string, where: string): Span {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const day = format(parse(value, where))
    return { from: day, to: day }
  }
  if (/^\d{4}$/.test(value)) return { from: `${value}-01-01` as IsoDate, to: `${value}-12-31` as IsoDate }
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(value))
    throw new Error(`${where}: '${value}' is not a day, month or year (YYYY[-MM[-DD]])`)
  const [year, month] = value.split('-').map(Number) as [number, number]
  return { from: `${value}-01` as IsoDate, to: format(Date.UTC(year, month, 0)) }
}

/** The day that lies `days` after a date (before it, where negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return format(parse(date, 'addDays') + days * dayLength)
}

/** Days elapsed from one date to another: 0 for the same day, negative backwards. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (parse(to, 'daysBetween') - parse(from, 'daysBetween')) / dayLength
}

/** Days in a span, both ends counted, as the essay counts. */
export function daysIn({ from, to }: Span): number {
  return daysBetween(from, to) + 1
}

/** Days elapsed from the end of one event to the start of another; throws where the essay gives one of them no day. */
export function daysUntil(former: DatedEvent, latter: DatedEvent): number {
  const [from, to] = [dateOf(former)?.to, startOf(latter)]
  if (!from || !to) throw new Error(`${named(former)} and ${named(latter)}: days are counted from day to day`)
  return daysBetween(from, to)
}

/** An event in a message: its id, and what it is. */
function named({ id, label }: DatedEvent): string {
  return `${id} (${label.en})`
}

/** The days on which an event took place, computed where derived; `null` where the essay does not fix them. */
export function dateOf(dated: DatedEvent): Span | null {
  const { when } = dated
  const name = named(dated)
  switch (when.precision) {
    case 'day': {
      parse(when.date, name)
      return { from: when.date, to: when.date }
    }
    case 'days': {
      if (parse(when.to, name) < parse(when.from, name))
        throw new Error(`${name}: '${when.to}' is before '${when.from}'`)
      return { from: when.from, to: when.to }
    }
    case 'derived': {
      const base = dateOf(event(when.relativeTo))
      if (!base) throw new Error(`${name}: derived from ${named(event(when.relativeTo))}, which has no date`)
      const from = addDays(base.from, when.days)
      return { from, to: addDays(base.to, when.days) }
    }
    default:
      return null
  }
}

/** The day on which an event begins; `null` where the essay does not say to the day. */
export function startOf(dated: DatedEvent): IsoDate | null {
  const { when } = dated
  if (when.precision !== 'since') return dateOf(dated)?.from ?? null
  const { from, to } = period(when.from, named(dated))
  return from === to ? from : null
}

/** Which day of the exchange of attacks a date is: 13 June 2025 (`attack-begins`) is day 1. */
export function dayNumber(date: IsoDate): number {
  const first = startOf(event('attack-begins'))
  if (!first) throw new Error(`${named(event('attack-begins'))}: day 1 has no date`)
  const number = daysBetween(first, date) + 1
  if (number < 1) throw new Error(`dayNumber: ${date} is before day 1 (${first})`)
  return number
}

/** The days between which an event took place (of an open one: began), as far as the essay says. */
export function boundsOf(dated: DatedEvent): Bounds {
  return { earliest: bound(dated, 'earliest'), latest: bound(dated, 'latest') }
}

/** One end at a time: neighbouring vague events bound each other, so both at once would go round in a circle. */
function bound(dated: DatedEvent, end: keyof Bounds): IsoDate | null {
  const { when } = dated
  const name = named(dated)
  const side = end === 'earliest' ? 'from' : 'to'
  switch (when.precision) {
    case 'since':
      return period(when.from, name)[side]
    case 'month':
      return period((end === 'latest' && when.through) || when.month, name)[side]
    case 'year':
      return period(String(when.year), name)[side]
    case 'era':
      return null
    case 'vague': {
      const limit = end === 'earliest' ? when.after : when.before
      return isEvent(limit) ? bound(event(limit), end) : period(limit, name)[side]
    }
    default:
      return dateOf(dated)?.[side] ?? null
  }
}

function isEvent(limit: EventId | IsoMonth): limit is EventId {
  return !/^\d/.test(limit)
}

/** Whether one event may stand before another in chronological order. */
export function mayPrecede(former: DatedEvent, latter: DatedEvent): boolean {
  const { earliest } = boundsOf(former)
  const { latest } = boundsOf(latter)
  // ISO dates sort as text.
  return earliest === null || latest === null || earliest <= latest
}

/** The names of the months in English, in order. */
export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A year, month or day in words: 2025年3月8日, 8 March 2025. */
export function formatDate(date: string, language: Language): string {
  period(date, 'formatDate')
  const [year, month, day] = date.split('-').map(Number)
  return {
    ja: `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`,
    en: [day, month && englishMonths[month - 1], year].filter(Boolean).join(' '),
  }[language]
}

/** Two dates joined, without saying twice what they share: 2026年1月8日〜9日, 8–9 January 2026. */
function formatSpan(from: string, to: string, language: Language): string {
  const parts = [from.split('-'), to.split('-')] as const
  const shared = parts[0].findIndex((part, index) => part !== parts[1][index])
  if (shared < 0) return formatDate(from, language)
  const start = formatDate(from, language)
  const end = formatDate(to, language)
  const same = shared === 0 ? '' : formatDate(parts[1].slice(0, shared).join('-'), language)
  return joins[language](start, end, { same, parts: shared })
}

/** How two dates are joined: `same` is what they share in words, `parts` how many of year, month and day that are. */
const joins: Readonly<
  Record<Language, (start: string, end: string, shared: { same: string; parts: number }) => string>
> = {
  ja: (start, end, { same }) => `${start}〜${end.slice(same.length)}`,
  en: (start, end, { parts }) => {
    const words = start.split(' ')
    const kept = words.slice(0, words.length - parts).join(' ')
    // Days and months of a single word close up; longer dates keep their distance.
    return kept.includes(' ') ? `${kept} – ${end}` : `${kept}–${end}`
  },
}

/** How the deck shows an event's date: as precisely as the essay does, and marked where derived. */
export function formatWhen(dated: DatedEvent, language: Language): string {
  const { when } = dated
  boundsOf(dated) // a bad date fails here, with the event's name
  switch (when.precision) {
    case 'day':
      return formatDate(when.date, language)
    case 'days':
      return formatSpan(when.from, when.to, language)
    case 'since': {
      const from = formatDate(when.from, language)
      return { ja: `${from}以降`, en: `since ${from}` }[language]
    }
    case 'month':
      return formatSpan(when.month, when.through ?? when.month, language)
    case 'year':
      return formatDate(String(when.year), language)
    case 'derived': {
      const span = dateOf(dated)
      if (!span) throw new Error(`${named(dated)}: a derived event without a date`)
      const date = formatSpan(span.from, span.to, language)
      return { ja: `${date}（導出）`, en: `${date} (derived)` }[language]
    }
    case 'era':
    case 'vague':
      return when.words[language]
  }
}
