import type { Deck, DeckSlide } from './deck.ts'

/** A language that the checks can read. */
export type Language = 'ja' | 'en'

/** The language of a slide: its own `lang`, that of its folder, or the entry's; `undefined` for any other. */
export function languageOf(
  deck: Pick<Deck, 'headmatter'>,
  slide: Pick<DeckSlide, 'frontmatter' | 'tree'>,
): Language | undefined {
  const named = [slide.frontmatter.lang, slide.tree, deck.headmatter.lang].map(baseOf)
  return named.find((language) => language !== undefined)
}

/** The language of a deck's own words; Japanese for a deck in any other, as `useLanguage` has it. */
export function languageOfDeck(deck: Pick<Deck, 'headmatter'>): Language {
  return baseOf(deck.headmatter.lang) ?? 'ja'
}

function baseOf(tag: unknown): Language | undefined {
  return /^(ja|en)(?![a-z])/i.exec(String(tag))?.[1]?.toLowerCase() as Language | undefined
}
