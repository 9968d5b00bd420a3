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
export function languageOfDeck({
  headmatter,
  slides = [],
}: Pick<Deck, 'headmatter'> & Partial<Pick<Deck, 'slides'>>): Language {
  if (headmatter.lang === undefined && slides.length > 0)
    return guessLanguage(slides.map(({ content }) => content).join('\n'))
  return baseOf(headmatter.lang) ?? 'ja'
}

/** The language of a text that does not say: Japanese where there are kana in it. */
export function guessLanguage(text: string): Language {
  return /[\u3041-\u30fa]/.test(text) ? 'ja' : 'en'
}

function baseOf(tag: unknown): Language | undefined {
  return /^(ja|en)(?![a-z])/i.exec(String(tag))?.[1]?.toLowerCase() as Language | undefined
}
