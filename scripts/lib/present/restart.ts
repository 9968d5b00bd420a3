/** Milliseconds of peace after which an earlier crash no longer counts. */
const peace = 60_000

/** Milliseconds to wait after the first, second and third crash in a row. */
const delays = [0, 1000, 4000]

/** How one run of Slidev went. */
export interface Run {
  /** Milliseconds that it was up; `undefined` when it never was. */
  readonly up: number | undefined
}

/**
 * Milliseconds to wait before Slidev is started again after its last run; `undefined` when only a change can help:
 * it did not come up, or it crashes again and again. `runs` are those since the last change.
 */
export function delayBeforeRestart(runs: readonly Run[]): number | undefined {
  if (runs.at(-1)?.up === undefined) return undefined
  const calm = runs.findLastIndex(({ up }) => up !== undefined && up >= peace)
  return delays[runs.length - 1 - Math.max(calm, 0)]
}
