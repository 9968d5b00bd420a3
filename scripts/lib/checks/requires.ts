import type { Finding } from '../cli/findings.ts'
import { isBackup } from '../deck/backup.ts'
import type { Deck } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'

/** A slide that another requires exists, is in this entry, comes before, and is no backup of a slide that is none. */
export function checkRequires(deck: Deck, facts: Facts): Finding[] {
  return deck.slides.flatMap((slide, index) => {
    const { requires } = slide.frontmatter
    if (!Array.isArray(requires)) return []
    return requires.flatMap((id: unknown, item): Finding[] => {
      if (typeof id !== 'string') return []
      const place = slide.locate(['requires', item])
      const error = (what: string, mend: string): Finding[] => [
        { ...place, slide: slide.id, what, mend, severity: 'error' },
      ]
      const known = facts.slideFiles.some(
        (file) => file.id === id && (file.tree === slide.tree || !slide.ours),
      )
      if (!known) return error(`it requires "${id}", which is no slide in slides/`, 'correct the id')
      const at = deck.slides.findIndex((other) => other.id === id)
      if (at < 0)
        return error(`it requires "${id}", which this entry lacks`, `add that slide before "${slide.id}"`)
      const needed = deck.slides[at]
      if (needed && isBackup(needed, facts.backupPart) && !isBackup(slide, facts.backupPart))
        return error(
          `it requires "${id}", which is shown only when somebody asks`,
          `refer to it with <See slide="${id}" /> instead, or give "${id}" another part than "${facts.backupPart}"`,
        )
      if (at >= index)
        return error(`it requires "${id}", which comes later`, `move that slide before "${slide.id}"`)
      return []
    })
  })
}
