import type { Finding } from '../cli/findings.ts'
import { isBackup } from '../deck/backup.ts'
import type { Deck } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'

/** The backup slides come after the lecture's last one: else "next" would lead a class through them. */
export function checkBackup({ slides }: Deck, { backupPart }: Pick<Facts, 'backupPart'>): Finding[] {
  const first = slides.findIndex((slide) => isBackup(slide, backupPart))
  if (first < 0) return []
  const last = slides.findLastIndex((slide) => !isBackup(slide, backupPart))
  const slide = slides[first]
  if (!slide || last < first) return []
  return [
    {
      ...slide.locate(['part']),
      slide: slide.id,
      what: `it is of the backup part, and the lecture goes on after it with "${slides[last]?.id}"`,
      mend: 'move it behind the last slide of the lecture, or give it another part',
      severity: 'error',
    },
  ]
}
