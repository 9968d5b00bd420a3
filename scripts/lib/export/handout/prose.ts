import { escapeUTF8 } from 'entities'
import { englishMonths } from '../../../../slides/data/dates.ts'

/** Japanese dates, which a browser would break after any sign, days with their month in English, types of aircraft. */
const kept = new RegExp(
  `(?:\\d+年)?\\d+月(?:\\d+日)?|\\b\\d+ (?:${englishMonths.join('|')})\\b|\\b[A-Z]-\\d+`,
  'g',
)

/** A text whose dates and types of aircraft stay on one line. */
export function prose(text: string): string {
  return escapeUTF8(text).replace(kept, '<span class="no-break">$&</span>')
}
