import type { Deck, DeckSlide } from './deck.ts'

/** A language that the checks can read. */
export type Language = 'ja' | 'en'

/** The language of a slide: its own `lang`, that of its folder, or the entry's; `undefined` for any other. */
export function languageOf(deck: Deck, slide: DeckSlide): Language | undefined {
  const named = [slide.frontmatter.lang, slide.tree, deck.headmatter.lang].map(baseOf)
  return named.find((language) => language !== undefined)
}

function baseOf(tag: unknown): Language | undefined {
  return /^(ja|en)(?![a-z])/i.exec(String(tag))?.[1]?.toLowerCase() as Language | undefined
}
