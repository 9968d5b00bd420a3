import type { backupPart } from '../../../slides/data/interface.ts'
import type { Deck, DeckSlide } from './deck.ts'

/**
 * Whether a deck is the lecture as it is published, in one of its languages: `slides.md`, or `slides.en.md`. What is asked
 * of it is not asked of decks that others make of its slides.
 */
export function isEdition({ entry, ours, headmatter }: Pick<Deck, 'entry' | 'ours' | 'headmatter'>): boolean {
  return ours && headmatter.adaptedFrom === undefined && /\/slides(?:\.[a-z]{2})?\.md$/.test(entry)
}

// As the data name it, which a deck is read without.
const backup: typeof backupPart = 'backup'

/** Whether a slide is shown when somebody asks, and not counted. */
export function isBackup({ frontmatter }: Pick<DeckSlide, 'frontmatter'>): boolean {
  return frontmatter.part === backup
}
