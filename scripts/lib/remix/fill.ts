/** A slide that may be chosen. `priority` 1 is the most wanted; minutes are multiples of a half. */
export interface Candidate {
  readonly id: string
  readonly minutes: number
  readonly priority: 1 | 2 | 3
  /** Ids of the candidates that it makes no sense without. */
  readonly requires: readonly string[]
  /** Shown only when somebody asks: no minutes are filled with it, and it takes none. */
  readonly backup: boolean
  /** Ids of the candidates that it refers to. */
  readonly links: readonly string[]
  /** Below 1000: of two choices with the same minutes the one with the greater sum is better. */
  readonly worth: number
}

/** Choices by their minutes: the best one for each sum that can be reached. */
export type Fillings = ReadonlyMap<number, { readonly worth: number; readonly ids: readonly string[] }>

/**
 * The best choice among candidates for each sum of minutes up to `limit`: most minutes of priority 1, then of 2, then of
 * 3, then the greatest worth; closed under `requires`; of equals always the same. It tries each set of those that others
 * require (a handful), so that the rest are free of each other and fill up exactly.
 */
export function fillings(candidates: readonly Candidate[], limit: number): Fillings {
  const inPool = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  const needs = new Set(candidates.flatMap(({ requires }) => requires.filter((id) => inPool.has(id))))
  const hubs = candidates.filter(({ id }) => needs.has(id))
  const rest = candidates.filter(({ id }) => !needs.has(id))
  const best = new Map<number, { worth: number; ids: readonly string[] }>()
  for (let set = 0; set < 2 ** hubs.length; set++) {
    const chosen = hubs.filter((_, bit) => Math.floor(set / 2 ** bit) % 2 === 1)
    const ids = new Set(chosen.map(({ id }) => id))
    const open = ({ requires }: Candidate) => requires.every((id) => !inPool.has(id) || ids.has(id))
    if (!chosen.every(open)) continue
    for (const [minutes, choice] of fillUp(chosen, rest.filter(open), limit)) {
      const known = best.get(minutes)
      if (!known || choice.worth > known.worth) best.set(minutes, choice)
    }
  }
  return best
}

/** Knapsack over half minutes: all of `chosen`, and any of `free`. */
function fillUp(chosen: readonly Candidate[], free: readonly Candidate[], limit: number) {
  const start = { worth: sum(chosen, worthOf), ids: chosen.map(({ id }) => id) }
  const best = new Map([[sum(chosen, ({ minutes }) => minutes), start]])
  for (const candidate of free) {
    for (const [minutes, choice] of [...best]) {
      const total = minutes + candidate.minutes
      const worth = choice.worth + worthOf(candidate)
      const known = best.get(total)
      if (total <= limit && (!known || worth > known.worth))
        best.set(total, { worth, ids: [...choice.ids, candidate.id] })
    }
  }
  return best
}

/** A whole lecture of the next priority never outweighs a half minute of this one. */
function worthOf({ minutes, priority, worth }: Candidate): number {
  return minutes * 1000 ** (3 - priority) + worth / 1_000_000
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
