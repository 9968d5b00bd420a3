import { backupPart } from '../../../slides/data/interface.ts'
import type { Deck, DeckSlide } from './deck.ts'

/**
 * Whether a deck is the lecture as it is published, in one of its languages: `slides.md`, or `slides.en.md`. What is asked
 * of it is not asked of decks that others make of its slides.
 */
export function isEdition({ entry, ours }: Pick<Deck, 'entry' | 'ours'>): boolean {
  return ours && /\/slides(?:\.[a-z]{2})?\.md$/.test(entry)
}

/** Whether a slide is shown when somebody asks, and not counted. */
export function isBackup({ frontmatter }: Pick<DeckSlide, 'frontmatter'>): boolean {
  return frontmatter.part === backupPart
}
