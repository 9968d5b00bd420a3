/** What a language needs that is no text of the lecture. */
interface Ways {
  /** Its name in English, for whom a check speaks to. */
  readonly name: string
  /** Whether spaces part its words; else a line may break between phrases. */
  readonly spaced: boolean
  /** Between a name and what is said of it. */
  readonly colon: string
  /** Around an addition. */
  readonly brackets: readonly [open: string, close: string]
  /** The two marks around what is a translation of the essay's words; these themselves stand in brackets. */
  readonly quotes: string
}

/**
 * The languages of the lecture. With one more here the compiler names each text, diagram and check that lacks it; nothing
 * takes another language's in its place.
 */
export const languages = {
  ja: { name: 'Japanese', spaced: false, colon: '：', brackets: ['（', '）'], quotes: '“”' },
  en: { name: 'English', spaced: true, colon: ': ', brackets: [' (', ')'], quotes: '“”' },
} as const satisfies Readonly<Record<string, Ways>>

/** A language that the data are written in. */
export type Language = keyof typeof languages

/** Their tags, as `lang` has them and as the folders below `slides/` are called. */
export const languageTags = Object.keys(languages) as readonly Language[]

/** The essay's: slides in the others translate those in it, and a deck in none of them has its own words in it. */
export const original = 'ja' satisfies Language

/** The language of the lecture that a tag such as `en` or `en-GB` means. */
export function languageOfTag(tag: unknown): Language | undefined {
  const base = /^[a-z]+(?![a-z])/i.exec(String(tag))?.[0].toLowerCase()
  return languageTags.find((language) => language === base)
}

/** What is made in the same way for each language. */
export function inEachLanguage<Made>(make: (language: Language) => Made): Readonly<Record<Language, Made>> {
  return Object.fromEntries(languageTags.map((language) => [language, make(language)])) as Record<
    Language,
    Made
  >
}
