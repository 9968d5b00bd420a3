import { type Round, vote } from '../slides/data/vote.ts'

/** The hands that were counted for each choice; `null` where none has been yet. */
export type Counts = (number | null)[]

/** The counts of both rounds. */
export type Tally = Record<Round, Counts>

/** More hands than a lecture hall has seats are a slip of the finger. */
const most = 999

/** The count in what was typed, whatever stands around its digits. */
export function countIn(typed: string): number | null {
  const digits = typed.normalize('NFKC').replace(/\D/g, '')
  return digits === '' ? null : Math.min(Number(digits), most)
}

/** A tally out of what another window or an earlier page left, whatever that is. */
export function readTally(value: unknown): Tally {
  const rounds = typeof value === 'object' && value !== null ? (value as Partial<Record<Round, unknown>>) : {}
  const read = (counts: unknown): Counts =>
    vote.choices.map((_, choice) => {
      const hands: unknown = Array.isArray(counts) ? counts[choice] : null
      return Number.isInteger(hands) ? countIn(String(hands)) : null
    })
  return { first: read(rounds.first), again: read(rounds.again) }
}

/** Whether anybody has been counted. */
export function isBegun({ first, again }: Readonly<Tally>): boolean {
  return [...first, ...again].some((hands) => hands !== null)
}

/** The share of the longest bar of both rounds that a count has: from 0 to 1. */
export function shareOf(hands: number | null, { first, again }: Readonly<Tally>): number {
  const longest = Math.max(...[...first, ...again].map((count) => count ?? 0))
  return longest === 0 ? 0 : (hands ?? 0) / longest
}
