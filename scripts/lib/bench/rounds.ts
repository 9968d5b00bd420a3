import { median } from './table.ts'

/** What a measured step gives: its time, or why it doesn't count. */
export interface Timed {
  readonly seconds: number
  readonly problem?: string | undefined
}

/** Medians in seconds by step; a step that failed has none, and a line in `problems`. */
export interface Rounds<Name extends string> {
  readonly seconds: Readonly<Record<Name, number | undefined>>
  readonly problems: readonly string[]
}

/**
 * Measures steps in turn, so that a machine that gets slower meanwhile is the same for all of them. A step that has
 * failed once isn't tried again.
 */
export async function inRounds<Name extends string>(
  rounds: number,
  progress: (line: string) => void,
  steps: Readonly<Record<Name, () => Promise<Timed>>>,
): Promise<Rounds<Name>> {
  const names = Object.keys(steps) as Name[]
  const times = new Map(names.map((name) => [name, [] as number[]]))
  const problems = new Map<Name, string>()
  for (let round = 1; round <= rounds; round++) {
    for (const name of names) {
      if (problems.has(name)) continue
      const { seconds, problem } = await steps[name]()
      progress(`round ${round} of ${rounds}: ${name} ${problem ?? `${seconds.toFixed(2)} s`}`)
      if (problem) problems.set(name, problem)
      else times.get(name)?.push(seconds)
    }
  }
  const medianOf = (name: Name) => (problems.has(name) ? undefined : median(times.get(name) ?? []))
  return {
    seconds: Object.fromEntries(names.map((name) => [name, medianOf(name)])) as Rounds<Name>['seconds'],
    problems: [...problems].map(([name, problem]) => `${name}: ${problem}`),
  }
}

/** The sum of what was measured; `undefined` where nothing was. */
export function sumOf(seconds: readonly number[]): number | undefined {
  return seconds.length > 0 ? seconds.reduce((sum, value) => sum + value, 0) : undefined
}
