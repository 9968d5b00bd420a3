/** What must be at most `limit`: the ratio of the two sides, or ours, in its unit. */
export interface Must {
  readonly of: 'ratio' | 'ours'
  readonly limit: number
}

/** A measurement with what it stands beside; `undefined` is what could not be measured. */
export interface Measure {
  readonly name: string
  readonly unit: 's' | 'ms' | 'KB' | 'MB'
  readonly ours: number | undefined
  readonly beside: number | undefined
  readonly must: Must
}

/** Ours by the other; `undefined` where one is missing. */
export function ratioOf({ ours, beside }: Measure): number | undefined {
  return ours === undefined || beside === undefined ? undefined : ours / beside
}

/** What the limit is for. */
export function judged(measure: Measure): number | undefined {
  return measure.must.of === 'ratio' ? ratioOf(measure) : measure.ours
}

/** Whether the limit is kept; `undefined` where nothing was measured. */
export function isMet(measure: Measure): boolean | undefined {
  const value = judged(measure)
  return value === undefined ? undefined : value <= measure.must.limit
}

/** What a table or picture says of a measure's limit and of what it is for. */
export function limitText({ must, unit }: Measure): string {
  return must.of === 'ratio' ? `≤ ${must.limit.toFixed(2)}` : `≤ ${must.limit} ${unit}`
}

const digits = { s: 2, ms: 0, KB: 1, MB: 2 } as const

/** A number in its unit, `–` where there is none. */
export function withUnit(value: number | undefined, unit: Measure['unit']): string {
  return value === undefined ? '–' : `${value.toFixed(digits[unit])} ${unit}`
}

/** The cells of a measure's row: name, ours, beside, ratio, must, whether it is met. */
export function rowOf(measure: Measure): string[] {
  const { name, unit, ours, beside } = measure
  const met = isMet(measure)
  return [
    name,
    withUnit(ours, unit),
    withUnit(beside, unit),
    ratioOf(measure)?.toFixed(2) ?? '–',
    limitText(measure),
    met === undefined ? 'not measured' : met ? 'met' : '**not met**',
  ]
}
