import type { Finding } from '../cli/findings.ts'
import { isBackup, lectureMinutes } from '../deck/backup.ts'
import type { Deck } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'
import { minutesOf } from '../deck/schema.ts'

/** Minutes that the slides' sum may differ from the entry's duration. */
const tolerance = 2

/** The speaking times add up to the duration that the entry promises, without those of the backup slides. */
export function checkDuration(deck: Deck, { backupPart }: Pick<Facts, 'backupPart'>): Finding[] {
  const planned = minutesOf(deck.headmatter.duration)
  if (planned === undefined) return []
  // Without any minutes there is nothing to add up: each slide is told that it lacks them.
  if (!deck.slides.some(({ frontmatter }) => frontmatter.minutes !== undefined)) return []
  const sum = lectureMinutes(deck.slides, backupPart)
  if (Math.abs(sum - planned) <= tolerance) return []
  const backup = deck.slides.some((slide) => isBackup(slide, backupPart)) ? ' without the backup' : ''
  const what = `the slides take ${round(sum)} minutes${backup}, the duration is ${round(planned)}`
  const mend = `change slides, their minutes or the duration (±${tolerance} is fine)`
  return [{ ...deck.locate(['duration']), what, mend, severity: deck.ours ? 'error' : 'hint' }]
}

function round(minutes: number): number {
  return Math.round(minutes * 10) / 10
}
