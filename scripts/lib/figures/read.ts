import type { Figure } from './figure.ts'

/** A figure as it is written. */
export interface WrittenFigure extends Figure {
  readonly text: string
  readonly index: number
}

/** A way of writing figures; `read` gives none for what only looks like one. */
export interface Pattern {
  readonly pattern: RegExp
  readonly read: (groups: readonly (string | undefined)[]) => readonly Figure[]
}

/** The figures in a text, in order. What one pattern has read no later one reads again. */
export function readFigures(text: string, patterns: readonly Pattern[]): WrittenFigure[] {
  let rest = text
  const found = patterns.flatMap(({ pattern, read }) =>
    [...rest.matchAll(pattern)].flatMap((match) => {
      const figures = read(match.slice(1))
      if (figures.length > 0) rest = blank(rest, match.index, match[0].length)
      return figures.map((figure) => ({ ...figure, text: match[0].trim(), index: match.index }))
    }),
  )
  return found.sort((a, b) => a.index - b.index)
}

/** A text with a part of it blanked. */
export function blank(text: string, index: number, length: number): string {
  return (
    text.slice(0, index) +
    text.slice(index, index + length).replace(/[^\n]/g, '\0') +
    text.slice(index + length)
  )
}

/** A figure, without the keys that are not said. */
export function figure(kind: Figure['kind'], value: number, month?: number, year?: number): Figure {
  return {
    kind,
    value,
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
  }
}

/** The figures on the days of a span such as 12–24 June. */
export function dates(days: readonly (number | undefined)[], month: number, year?: number): Figure[] {
  return days.flatMap((day) => (day === undefined ? [] : [figure('date', day, month, year)]))
}
