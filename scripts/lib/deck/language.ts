import {
  inEachLanguage,
  type Language,
  languageOfTag,
  languages,
  languageTags,
  original,
} from '../../../slides/data/languages.ts'
import type { Deck, DeckSlide } from './deck.ts'

export { inEachLanguage, type Language, languageOfTag, languages, languageTags, original }

/** The language of a slide: its own `lang`, that of its folder, or the entry's; `undefined` for any other. */
export function languageOf(
  deck: Pick<Deck, 'headmatter'>,
  slide: Pick<DeckSlide, 'frontmatter' | 'tree'>,
): Language | undefined {
  const named = [slide.frontmatter.lang, slide.tree, deck.headmatter.lang].map(languageOfTag)
  return named.find((language) => language !== undefined)
}

/** The language of a deck's own words; the essay's for a deck in none of the lecture's, as `useLanguage` has it. */
export function languageOfDeck({ headmatter }: Pick<Deck, 'headmatter'>): Language {
  return languageOfTag(headmatter.lang) ?? original
}

/** The language of a text that does not say, which is told as a guess: Japanese where it has kana, or where not most of its letters are Latin. */
export function guessLanguage(text: string): Language {
  if (/[\u3041-\u30fa\uff66-\uff9d]/.test(text)) return 'ja'
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0
  return latin * 2 > letters ? 'en' : 'ja'
}
