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
  /** What nobody asked for, and the slide that requires it or, of a backup slide, refers to it. */
  readonly added: readonly { readonly id: string; readonly by: string; readonly refers: boolean }[]
}

/**
 * The best cut of a lecture for a wish, within one minute of it, closed under `requires`. `core` is in every cut. Where
 * even what must be in is too long, its slides are shortened, to half their time at the least. Backup slides take no
 * minutes and fill none: those come along that are in the core, asked for, required or referred to. Throws a
 * CommandError that says why a wish is impossible and what would work.
 */
export function select(pool: readonly Candidate[], core: readonly string[], wish: Wish): Selection {
  const byId = new Map(pool.map((candidate) => [candidate.id, candidate]))
  assertKnown(byId, wish)
  const lacking = withoutExcluded(pool, wish.exclude)
  const brings = withBackup(byId, lacking)
  const requiring = closure(brings, [...core, ...wish.include])
  assertNotExcluded(requiring, core, wish)
  const must = pool.filter(({ id, backup }) => !backup && requiring.has(id))
  const rest = pool
    .filter(({ id, backup }) => !backup && !requiring.has(id) && !lacking.has(id))
    .map((one) => ({ ...one, requires: spokenNeeds(one, byId, brings) }))
  const minutes = new Map(must.map(({ id, minutes }) => [id, minutes]))
  const base = total(must)
  const filled = base > wish.minutes ? [] : fill(rest, base, wish)
  if (base > wish.minutes) shorten(minutes, must, wish.minutes)
  for (const id of filled) minutes.set(id, byId.get(id)?.minutes ?? 0)
  const found = closure(brings, [...core, ...wish.include, ...filled])
  for (const { id, backup, minutes: own } of pool) if (backup && found.has(id)) minutes.set(id, own)
  return {
    slides: pool.flatMap(({ id }) => (minutes.has(id) ? [{ id, minutes: minutes.get(id) ?? 0 }] : [])),
    added: [...found].flatMap(([id, by]) =>
      by === undefined ? [] : [{ id, by, refers: !byId.get(by)?.requires.includes(id) }],
    ),
  }
}

/** What a slide brings into a cut. */
type Brings = (id: string) => readonly string[]

/** A slide brings what it requires and the backup slides that it refers to, but for those that can't be in the cut. */
function withBackup(byId: ReadonlyMap<string, Candidate>, lacking: ReadonlySet<string>): Brings {
  return (id) => {
    const { requires = [], links = [] } = byId.get(id) ?? {}
    return [...requires, ...links.filter((other) => byId.get(other)?.backup && !lacking.has(other))]
  }
}

/** All that a set of slides brings, each with the slide that brought it in; those of the set with none. */
function closure(brings: Brings, ids: readonly string[]) {
  const found = new Map<string, string | undefined>(ids.map((id) => [id, undefined]))
  const open = [...found.keys()]
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    for (const needed of brings(id)) {
      if (found.has(needed)) continue
      found.set(needed, id)
      open.push(needed)
    }
  }
  return found
}

/** The slides of the lecture that a slide makes no sense without, those of its backup slides among them. */
function spokenNeeds({ id }: Candidate, byId: ReadonlyMap<string, Candidate>, brings: Brings): string[] {
  return [...closure(brings, [id]).keys()].filter((other) => other !== id && !byId.get(other)?.backup)
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
