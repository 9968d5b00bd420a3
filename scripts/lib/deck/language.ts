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
export function languageOfDeck({ headmatter }: Pick<Deck, 'headmatter'>): Language {
  return baseOf(headmatter.lang) ?? 'ja'
}

/** The language of a text that does not say: Japanese where it has kana, or where not most of its letters are Latin. */
export function guessLanguage(text: string): Language {
  if (/[\u3041-\u30fa\uff66-\uff9d]/.test(text)) return 'ja'
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0
  return latin * 2 > letters ? 'en' : 'ja'
}

function baseOf(tag: unknown): Language | undefined {
  return /^(ja|en)(?![a-z])/i.exec(String(tag))?.[1]?.toLowerCase() as Language | undefined
}
