/** Figures of the calendar; the others count something. */
export const calendarKinds = ['date', 'month', 'year', 'day', 'day-number'] as const
const countKinds = [
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'minutes',
  'some-minutes',
  'rounds',
  'round-number',
  'article',
  'clause',
  'purposes',
  'sections',
  'paragraphs',
] as const

/**
 * `day` is a day whose month is not said, or a number of days: 13日 is both. `day-number` counts from the first
 * day of the war, `some-minutes` is 20数分.
 */
export type Kind = (typeof calendarKinds)[number] | (typeof countKinds)[number]

/** A number with what it counts: the same in every language and way of writing. */
export interface Figure {
  readonly kind: Kind
  /** Of a date its day. */
  readonly value: number
  /** Of a date. */
  readonly month?: number
  /** Of a date or month, where it is said. */
  readonly year?: number
}

/** Whether what is known bears out what is written. */
export function bears(known: Figure, written: Figure): boolean {
  const sameYear = (year = written.year) =>
    known.year === undefined || year === undefined || known.year === year
  const same = known.kind === written.kind && known.value === written.value
  switch (written.kind) {
    case 'date':
      return same && known.month === written.month && sameYear()
    case 'month':
      return monthOf(known) === written.value && sameYear()
    case 'year':
      return yearOf(known) === written.value
    case 'day':
      return ['date', 'day', 'days'].includes(known.kind) && known.value === written.value
    case 'days':
      return ['day', 'days'].includes(known.kind) && known.value === written.value
    case 'round-number':
      return same || (known.kind === 'rounds' && written.value <= known.value)
    default:
      return same
  }
}

/** The known figures that are of a kind with what is written, the nearest first. */
export function nearestTo(written: Figure, known: readonly Figure[]): Figure[] {
  const kin = known.flatMap((figure): Figure[] => {
    if (written.kind === 'year') return figureOf('year', yearOf(figure))
    if (written.kind === 'month' && figure.kind !== 'month')
      return figureOf('month', monthOf(figure)).map((month) => ({ ...month, ...yearKey(figure) }))
    return figure.kind === written.kind ? [figure] : []
  })
  const rank = (figure: Figure) =>
    partsThatDiffer(figure, written) * 1000 + Math.abs(figure.value - written.value)
  return kin.sort((a, b) => rank(a) - rank(b))
}

/** A slip of the pen is in one part of a date. */
function partsThatDiffer(one: Figure, other: Figure): number {
  const years = one.year !== undefined && other.year !== undefined && one.year !== other.year
  return [one.value !== other.value, one.month !== other.month, years].filter(Boolean).length
}

function figureOf(kind: Kind, value: number | undefined): Figure[] {
  return value === undefined ? [] : [{ kind, value }]
}

function yearKey({ year }: Figure) {
  return year === undefined ? {} : { year }
}

function monthOf(figure: Figure): number | undefined {
  return figure.kind === 'month' ? figure.value : figure.month
}

function yearOf(figure: Figure): number | undefined {
  return figure.kind === 'year' ? figure.value : figure.year
}
