import type { Deck } from './deck.ts'

/**
 * Whether a deck is the lecture as it is published, in one of its languages: `slides.md`, or `slides.en.md`. What is asked
 * of it is not asked of decks that others make of its slides.
 */
export function isEdition({ entry, ours, headmatter }: Pick<Deck, 'entry' | 'ours' | 'headmatter'>): boolean {
  return ours && headmatter.adaptedFrom === undefined && /\/slides(?:\.[a-z]{2})?\.md$/.test(entry)
}
