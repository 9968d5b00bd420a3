import type { Finding } from '../cli/findings.ts'
import { digestIn, digestOf } from '../deck/as-of.ts'
import type { Deck } from '../deck/deck.ts'

/** A slide says what it said when the entry was made, where the entry has kept that in a comment of its block. */
export function checkChanged(deck: Deck): Finding[] {
  const lines = deck.files[deck.entry]?.raw.split('\n') ?? []
  return deck.slides.flatMap(({ id, file, importLine }): Finding[] => {
    const then = importLine && digestIn(lines[importLine - 1] ?? '')
    const now = digestOf(deck.files[file]?.raw ?? '')
    if (!importLine || !then || then === now) return []
    return [
      {
        ...{ file: deck.entry, line: importLine, slide: id },
        what: 'it has changed since this entry was made',
        mend: `read it again, then write "as of ${now}" there`,
        severity: 'hint',
      },
    ]
  })
}
