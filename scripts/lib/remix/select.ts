import { CommandError } from '../cli/errors.ts'
import { type Candidate, fillings } from './fill.ts'

/** What a lecturer asks for. */
export interface Wish {
  readonly minutes: number
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/** A slide of a cut; `minutes` may be fewer than in the lecture. */
export interface Chosen {
  readonly id: string
  readonly minutes: number
}

/** A cut of the lecture. */
export interface Selection {
  /** In the lecture's order. */
  readonly slides: readonly Chosen[]
  /** What nobody asked for, and the slide that requires it. */
  readonly added: readonly { readonly id: string; readonly by: string }[]
}

/**
 * The best cut of a lecture for a wish, within one minute of it, closed under `requires`. `core` is in every cut. Where
 * even what must be in is too long, its slides are shortened, to half their time at the least. Throws a CommandError
 * that says why a wish is impossible and what would work.
 */
export function select(pool: readonly Candidate[], core: readonly string[], wish: Wish): Selection {
  const byId = new Map(pool.map((candidate) => [candidate.id, candidate]))
  assertKnown(byId, wish)
  const requiring = closure(byId, [...core, ...wish.include])
  assertNotExcluded(requiring, core, wish)
  const must = pool.filter(({ id }) => requiring.has(id))
  const lacking = withoutExcluded(pool, wish.exclude)
  const rest = pool.filter(({ id }) => !requiring.has(id) && !lacking.has(id))
  const minutes = new Map(must.map(({ id, minutes }) => [id, minutes]))
  const base = total(must)
  if (base > wish.minutes) shorten(minutes, must, wish.minutes)
  else for (const id of fill(rest, base, wish)) minutes.set(id, byId.get(id)?.minutes ?? 0)
  return {
    slides: pool.flatMap(({ id }) => (minutes.has(id) ? [{ id, minutes: minutes.get(id) ?? 0 }] : [])),
    added: [...requiring].flatMap(([id, by]) => (by === undefined ? [] : [{ id, by }])),
  }
}

/** All that a set of slides needs, each with the slide that brought it in; those of the set with none. */
function closure(byId: ReadonlyMap<string, Candidate>, ids: readonly string[]) {
  const found = new Map<string, string | undefined>(ids.map((id) => [id, undefined]))
  const open = [...found.keys()]
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    for (const needed of byId.get(id)?.requires ?? []) {
      if (found.has(needed)) continue
      found.set(needed, id)
      open.push(needed)
    }
  }
  return found
}

/** The excluded slides and all that need one of them. */
function withoutExcluded(pool: readonly Candidate[], exclude: readonly string[]): Set<string> {
  const gone = new Set(exclude)
  for (let size = -1; size !== gone.size; ) {
    size = gone.size
    for (const { id, requires } of pool) if (requires.some((needed) => gone.has(needed))) gone.add(id)
  }
  return gone
}

function fill(rest: readonly Candidate[], base: number, { minutes }: Wish): readonly string[] {
  const room = minutes - base
  const choices = fillings(rest, room + 1)
  for (const off of [0, -0.5, 0.5, -1, 1]) {
    const choice = choices.get(room + off)
    if (choice) return choice.ids
  }
  const most = base + total(rest)
  throw new CommandError(
    `${minutes} minutes are more than there is: these slides fill ${most} at most; ask for ${most}, or exclude fewer`,
  )
}

/** Takes minutes from the slides that have kept most of their time, until they fit. */
function shorten(minutes: Map<string, number>, must: readonly Candidate[], wanted: number): void {
  const least = ({ minutes }: Candidate) => Math.max(Math.min(1, minutes), Math.floor(minutes / 2))
  const floor = must.reduce((sum, candidate) => sum + least(candidate), 0)
  if (floor > wanted + 1) {
    const ids = must.map(({ id }) => id).join(', ')
    const enough = Math.ceil(floor)
    throw new CommandError(
      `${wanted} minutes are too few: ${ids} take ${enough} even at half their time; ask for ${enough} or more, or include fewer`,
    )
  }
  const now = ({ id }: Candidate) => minutes.get(id) ?? 0
  for (let sum = total(must); sum > wanted; sum--) {
    const [longest] = must
      .filter((candidate) => now(candidate) - 1 >= least(candidate))
      .toSorted((a, b) => now(b) / b.minutes - now(a) / a.minutes || b.minutes - a.minutes)
    if (!longest) return
    minutes.set(longest.id, now(longest) - 1)
  }
}

function total(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { minutes }) => sum + minutes, 0)
}

function assertKnown(byId: ReadonlyMap<string, Candidate>, { include, exclude }: Wish): void {
  for (const [flag, ids] of Object.entries({ include, exclude })) {
    const unknown = ids.find((id) => !byId.has(id))
    if (unknown !== undefined) {
      throw new CommandError(`--${flag} ${unknown}: no such slide, there are: ${[...byId.keys()].join(', ')}`)
    }
  }
}

function assertNotExcluded(
  requiring: ReadonlyMap<string, string | undefined>,
  core: readonly string[],
  { include, exclude }: Wish,
): void {
  for (const id of exclude) {
    if (!requiring.has(id)) continue
    const by = requiring.get(id)
    const why = core.includes(id)
      ? 'it is in every cut: leave it in'
      : include.includes(id)
        ? 'it is included too: decide for one'
        : `"${by}" requires it: leave it in${core.includes(by ?? '') ? '' : `, or exclude "${by}" as well`}`
    throw new CommandError(`--exclude ${id}: ${why}`)
  }
}
