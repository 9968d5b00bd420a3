import type { Kind } from './figure.ts'
import { dates, figure, type Pattern } from './read.ts'

const digits = '〇一二三四五六七八九'
const kanji = `[${digits}十百]`
/** A number is read from its beginning, and no number of the essay is longer: else each of its digits would be tried. */
const arabic = '(?<!\\d)\\d{1,9}'
/** A number in digits or kanji. 一 alone (一日ずつ, 一回) is a manner of speaking. */
const many = `(${arabic}|(?<!${kanji})(?:(?!一)${kanji}{1,9}|一${kanji}{1,9}))`
const any = `(${arabic}|(?<!${kanji})${kanji}{1,9})`

/** A number written in digits or in kanji: 12, 十二, 一二. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (!/[十百]/.test(text)) return Number([...text].map((char) => digits.indexOf(char)).join(''))
  let sum = 0
  let last = 0
  for (const char of text) {
    const unit = { 十: 10, 百: 100 }[char]
    sum += unit ? (last || 1) * unit : 0
    last = unit ? 0 : digits.indexOf(char)
  }
  return sum + last
}

const maybe = (text: string | undefined) => (text === undefined ? undefined : numberOf(text))

/** Counts of one kind, whichever group of the pattern holds the number. */
function count(kind: Kind, pattern: string): Pattern {
  return {
    pattern: new RegExp(pattern, 'gu'),
    read: (groups) => {
      const number = maybe(groups.find((group) => group !== undefined))
      return number === undefined ? [] : [figure(kind, number)]
    },
  }
}

/** How Japanese writes figures; counters of things (つ, 人, 枚, 行) are the lecture's furniture and not read. */
export const japanesePatterns: readonly Pattern[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g,
    read: ([y, m, d]) => dates([maybe(d)], Number(m), Number(y)),
  },
  {
    pattern: new RegExp(
      `(?:([\\d〇一二三四五六七八九]{4})年の?)?${any}月${any}日(?:[〜～–・、と]${any}日(?!間|目))?(?!間|目)`,
      'gu',
    ),
    read: ([y, m, d, end]) => dates([maybe(d), maybe(end)], numberOf(m ?? ''), maybe(y)),
  },
  {
    pattern: new RegExp(`([\\d〇一二三四五六七八九]{4})年の?(?:${any}[・〜～–])?${any}月`, 'gu'),
    read: ([y, first, m]) =>
      [maybe(first), maybe(m)].flatMap((month) =>
        month === undefined ? [] : [figure('month', month, undefined, maybe(y))],
      ),
  },
  count('year', '([\\d〇一二三四五六七八九]{4})年'),
  count('year', '(?<![\\d.])((?:19|20)\\d\\d)(?![\\d.]|号)'),
  count('months', `${many}(?:か|カ|ヵ|ヶ|ケ|箇)月`),
  count('month', `${many}月`),
  count('day-number', `第?${any}日目|第${any}日(?!曜)`),
  count('days', `${many}日(?:間|戦争)`),
  count('day', `${many}日(?![本常程曜月])`),
  count('weeks', `${many}週`),
  count('years', `${many}年(?!代)`),
  count('hours', `${many}時間`),
  count('some-minutes', `${many}数分`),
  // Kanji before 分 make other words: 十分, 部分.
  count('minutes', `(${arabic})分(?!の[\\d一二三四五])`),
  count('round-number', `第${any}回|${any}回目|第${any}ラウンド`),
  count('rounds', `${many}回(?![り路答転復避])|${many}ラウンド|${many}度の?(?:協議|交渉|会談)`),
  count('article', `第${any}条|(${arabic})条(?!件)`),
  count('clause', `第${any}項(?!目)|(${arabic})項(?!目)`),
  count('purposes', `${many}つの目的|目的は(?:この)?${many}つ`),
  count('sections', `${many}つの節`),
  count('paragraphs', `(?<![第\\d])${many}(?:つの)?段落`),
]
