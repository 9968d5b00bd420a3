import type { Finding } from '../cli/findings.ts'
import type { Deck } from '../deck/deck.ts'
import { minutesOf } from '../deck/schema.ts'

/** Minutes that the slides' sum may differ from the entry's duration. */
const tolerance = 2

/** The speaking times add up to the duration that the entry promises. */
export function checkDuration(deck: Deck): Finding[] {
  const planned = minutesOf(deck.headmatter.duration)
  if (planned === undefined) return []
  // Without any minutes there is nothing to add up: each slide is told that it lacks them.
  if (!deck.slides.some(({ frontmatter }) => frontmatter.minutes !== undefined)) return []
  const sum = totalMinutes(deck)
  if (Math.abs(sum - planned) <= tolerance) return []
  const what = `the slides take ${round(sum)} minutes, the duration is ${round(planned)}`
  const mend = `change slides, their minutes or the duration (±${tolerance} is fine)`
  return [{ ...deck.locate(['duration']), what, mend, severity: deck.ours ? 'error' : 'hint' }]
}

/** Sum of the slides' minutes. */
export function totalMinutes(deck: Deck): number {
  return deck.slides.reduce((sum, { frontmatter }) => {
    const minutes = frontmatter.minutes
    return sum + (typeof minutes === 'number' && minutes > 0 ? minutes : 0)
  }, 0)
}

function round(minutes: number): number {
  return Math.round(minutes * 10) / 10
}
