import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import { isEdition } from '../deck/edition.ts'
import type { Facts } from '../deck/facts/facts.ts'
import { notesIn } from '../deck/slide-text.ts'
import { transitionIn } from '../deck/transitions.ts'

/**
 * `next` names a slide, and in the lecture the one that follows. A slide of the lecture whose notes lead over to another
 * says to which, so that they can lead elsewhere in a cut.
 */
export function checkNext(deck: Deck, facts: Facts): Finding[] {
  const whole = isEdition(deck)
  return deck.slides.flatMap((slide, index) => {
    const after = deck.slides[index + 1]
    const { next } = slide.frontmatter
    const error = (what: string, mend: string): Finding[] => [
      { ...slide.locate(['next']), slide: slide.id, what, mend, severity: 'error' },
    ]
    if (typeof next === 'string') {
      if (!isKnown(next, slide, deck, facts))
        return error(`its next slide is "${next}", which is no slide in slides/`, 'correct the id')
      if (!whole || next === after?.id) return []
      return after
        ? error(
            `its notes lead over to "${next}", but "${after.id}" follows`,
            `move the slide, or write "next: ${after.id}" and notes that lead over to it`,
          )
        : error(
            `its notes lead over to "${next}", but it is the last slide`,
            'take "next" and that paragraph out',
          )
    }
    if (!whole || !after || (!slide.ours && slide.file !== deck.entry) || !transitionIn(notesIn(slide)))
      return []
    return error(
      'its notes lead over to the next slide, and "next" does not say to which',
      `write "next: ${after.id}" where they were written for that slide`,
    )
  })
}

function isKnown(id: string, { ours, tree }: DeckSlide, deck: Deck, { slideFiles }: Facts): boolean {
  return (
    deck.slides.some((slide) => slide.id === id) ||
    slideFiles.some((file) => file.id === id && (file.tree === tree || !ours))
  )
}
