import { blank } from '../text/blank.ts'
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

/** What stands in the place of what has been read: no pattern takes it for a space. */
export const done = '\0'

/** The figures in a text, in order. What one pattern has read no later one reads again. */
export function readFigures(text: string, patterns: readonly Pattern[]): WrittenFigure[] {
  let rest = text
  const found = patterns.flatMap(({ pattern, read }) => {
    const matches = [...rest.matchAll(pattern)].map((match) => ({
      at: match.index,
      end: match.index + match[0].length,
      text: match[0].trim(),
      figures: read(match.slice(1)),
    }))
    const taken = matches.filter(({ figures }) => figures.length > 0)
    rest = blank(rest, taken, done)
    return taken.flatMap(({ at, text, figures }) => figures.map((figure) => ({ ...figure, text, index: at })))
  })
  return found.sort((a, b) => a.index - b.index)
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
