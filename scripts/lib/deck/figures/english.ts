import type { Kind } from './figure.ts'
import { dates, figure, type Pattern } from './read.ts'

const months = [
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
const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

const month = `(${months.join('|')})`
const shortMonth = `(${months.map((name) => `${name}|${name.slice(0, 3)}t?\\.?`).join('|')})(?![a-z])`
const day = '(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)'
const to = '(?:\\s*(?:–|-|to|and|or)\\s*'
/** Cardinals from two on: “one round” is a manner of speaking. */
const many = `(\\d+|${cardinals.slice(2).join('|')})`
/** Any number, as a cardinal. */
export const cardinal = `(?:\\d+|${cardinals.slice(1).join('|')})`
/** Any number, as an ordinal. */
export const ordinal = `(?:\\d+(?:st|nd|rd|th)|${ordinals.slice(1).join('|')})`

/** A number as a cardinal or ordinal, in digits or words. */
export function numberOf(text: string): number {
  const word = text.toLowerCase()
  const index = Math.max(cardinals.indexOf(word), ordinals.indexOf(word))
  return index >= 0 ? index : Number.parseInt(word, 10)
}

const maybe = (text: string | undefined) => (text === undefined ? undefined : numberOf(text))
const monthNumber = (name = '') => months.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1

function count(kind: Kind, pattern: string, flags = 'giu'): Pattern {
  return {
    pattern: new RegExp(pattern, flags),
    read: (groups) => {
      const number = maybe(groups.find((group) => group !== undefined))
      return number === undefined ? [] : [figure(kind, number)]
    },
  }
}

/** So many of a unit: five rounds, a 12-day war, five further rounds. */
function units(kind: Kind, unit: string): Pattern {
  return count(kind, `\\b${many}(?:[\\s-]+(?!to\\b|of\\b|and\\b|or\\b)[a-z]+)?[\\s-]+${unit}s?\\b`)
}

/** How English writes figures. */
export const englishPatterns: readonly Pattern[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g,
    read: ([y, m, d]) => dates([maybe(d)], Number(m), Number(y)),
  },
  {
    pattern: new RegExp(`(?<!\\d)${day}${to}${day})?(?:\\s+of)?\\s+${shortMonth}(?:,?\\s+(\\d{4}))?`, 'gu'),
    read: ([from, end, m, y]) => dates([maybe(from), maybe(end)], monthNumber(m), maybe(y)),
  },
  {
    pattern: new RegExp(`\\b${shortMonth}\\s+${day}${to}${day})?(?:,?\\s+(\\d{4}))?`, 'gu'),
    read: ([m, from, end, y]) => dates([maybe(from), maybe(end)], monthNumber(m), maybe(y)),
  },
  {
    pattern: new RegExp(`\\b${shortMonth},?\\s+(\\d{4})`, 'gu'),
    read: ([m, y]) => [figure('month', monthNumber(m), undefined, maybe(y))],
  },
  {
    // “May” and “March” are verbs too, at the beginning of a sentence.
    pattern: new RegExp(
      `(?<=\\b(?:in|of|since|until|till|by|from|to|through|late|early|before|after|during|and|or|mid)[\\s-])${month}\\b`,
      'gu',
    ),
    read: ([m]) => [figure('month', monthNumber(m))],
  },
  {
    pattern: new RegExp(`\\b(${months.filter((name) => !/^Ma/.test(name)).join('|')})\\b`, 'gu'),
    read: ([m]) => [figure('month', monthNumber(m))],
  },
  count('year', '(?<![\\d.,])((?:19|20)\\d\\d)(?![\\d.]\\d|\\d|s\\b)'),
  count('day-number', `\\bdays?\\s+(${cardinal})\\b`),
  count('day-number', `\\b(${ordinals.slice(2).join('|')}|(?!1st)\\d+(?:st|nd|rd|th))\\s+day\\b`),
  count('some-minutes', `\\b${many}[\\s-]odd\\s+minutes?\\b`),
  count('round-number', `\\brounds?\\s+(?:number\\s+)?(${cardinal})\\b|\\b(${ordinal})\\s+round\\b`),
  units('rounds', 'round'),
  units('days', 'day'),
  units('weeks', 'week'),
  units('months', 'month'),
  units('years', 'year'),
  units('hours', 'hour'),
  units('minutes', 'minute'),
  count('article', '\\bArt(?:icle|\\.)\\s+(\\d+)', 'gu'),
  // What stands before it has been read and blanked.
  count('clause', '(?<=\\0)\\((\\d+)\\)'),
  count('purposes', `\\b${many}\\s+purposes\\b`),
  count('sections', `\\b${many}\\s+sections\\b`),
  count('paragraphs', `\\b${many}\\s+paragraphs\\b`),
  count('day', '\\bthe\\s+(\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s+(?:round|day|paragraph|century|section))'),
]
