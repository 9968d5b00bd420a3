import type { Language } from '../language.ts'
import type { Figure, Kind } from './figure.ts'

const units: Readonly<Record<Exclude<Kind, 'date' | 'month'>, Readonly<Record<Language, string>>>> = {
  year: { ja: '#年', en: '#' },
  day: { ja: '#日', en: '#' },
  'day-number': { ja: '#日目', en: 'day #' },
  days: { ja: '#日間', en: '# days' },
  weeks: { ja: '#週間', en: '# weeks' },
  months: { ja: '#か月', en: '# months' },
  years: { ja: '#年間', en: '# years' },
  hours: { ja: '#時間', en: '# hours' },
  minutes: { ja: '#分', en: '# minutes' },
  'some-minutes': { ja: '#数分', en: '#-odd minutes' },
  rounds: { ja: '#回', en: '# rounds' },
  'round-number': { ja: '第#回', en: 'round #' },
  article: { ja: '第#条', en: 'Article #' },
  clause: { ja: '第#項', en: '(#)' },
  purposes: { ja: '#つの目的', en: '# purposes' },
  sections: { ja: '#つの節', en: '# sections' },
  paragraphs: { ja: '#段落', en: '# paragraphs' },
}

/** A figure in words; of a date the year only where `withYear`. */
export function formatFigure(
  { kind, value, month, year }: Figure,
  language: Language,
  withYear: boolean,
): string {
  const shown = withYear ? year : undefined
  if (kind !== 'date' && kind !== 'month') return units[kind][language].replace('#', String(value))
  const numbers = kind === 'date' ? { month: month ?? 0, day: value } : { month: value, day: undefined }
  const name = new Date(Date.UTC(2000, numbers.month - 1)).toLocaleString(language, {
    month: 'long',
    timeZone: 'UTC',
  })
  return {
    ja: `${shown ? `${shown}年` : ''}${numbers.month}月${numbers.day ? `${numbers.day}日` : ''}`,
    en: [numbers.day, name, shown].filter(Boolean).join(' '),
  }[language]
}
