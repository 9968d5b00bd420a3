import { parts } from '../../../../slides/data/interface.ts'
import type { Outline } from '../../../../slides/diagrams/diagram.ts'
import type { Deck } from '../../deck/deck.ts'

/** What diagrams may know of a deck: its parts, in the lecture's order. */
export function outlineOf({ slides }: Pick<Deck, 'slides'>): Outline {
  const named = new Set(slides.map(({ frontmatter }) => frontmatter.part))
  return { parts: parts.map(({ id }) => id).filter((id) => named.has(id)) }
}
