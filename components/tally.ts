import { reactive } from 'vue'
import type { Round } from '../slides/data/vote.ts'
import { tallyKey as key } from './arrival.ts'
import { countIn, isBegun, readTally, type Tally } from './counts.ts'

const tally = reactive(readTally(kept()))

/** What a window that opens says to the others. */
const ask = 'what was counted?'

/** The windows of one browser tell each other: the presenter's, and the one that the class sees. */
const windows = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(key)
windows?.addEventListener('message', ({ data }) => {
  if (data !== ask) take(readTally(data))
  else if (isBegun(tally)) tell()
})
windows?.postMessage(ask)

/** The counts as all windows have them. They are the class's: gone with the last window, and in no file. */
export function useTally(): Readonly<Tally> {
  return tally
}

/** Notes what was typed for a choice: a count, or nothing. */
export function count(round: Round, choice: number, typed: string): void {
  tally[round][choice] = countIn(typed)
  keep()
  tell()
}

function take(other: Tally): void {
  Object.assign(tally, other)
  keep()
}

function tell(): void {
  windows?.postMessage({ first: [...tally.first], again: [...tally.again] })
}

function keep(): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(tally))
  } catch {
    // A browser that keeps nothing has it in memory until the page is closed.
  }
}

function kept(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}
