import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import { type Language, languageOf } from '../deck/language.ts'
import { isEnglishSentence } from '../deck/sentences/english.ts'
import { isJapaneseSentence } from '../deck/sentences/japanese.ts'
import { shownText } from '../deck/slide-text.ts'
import { findHeadings } from '../deck/text/markdown.ts'

/** Characters of two lines, of letters as narrow as they are: no tagger should have to read more. */
const longest = 300

/** Layouts whose heading is a title. */
const titled = ['cover', 'section']

/** What is a sentence in each language, and how to mend what is none; `null` where nobody can tell yet. */
export const sentences: Readonly<Record<Language, Sentences | null>> = {
  ja: {
    isSentence: isJapaneseSentence,
    mend: 'say what the slide claims: end it in a predicate (…である, …する) or as a question (…か)',
  },
  en: { isSentence: isEnglishSentence, mend: 'say what the slide claims, with a finite verb, or ask it' },
}

interface Sentences {
  readonly isSentence: (headline: string) => boolean
  readonly mend: string
}

/** A headline says what its slide claims, in a sentence. */
export function checkHeadlines(deck: Deck): Finding[] {
  return deck.slides.flatMap((slide, index) => {
    const language = languageOf(deck, slide)
    const layout = String(slide.frontmatter.layout ?? (index === 0 ? 'cover' : 'default'))
    return language && !titled.includes(layout) ? checkSlide(slide, language) : []
  })
}

function checkSlide(slide: DeckSlide, language: Language): Finding[] {
  const shown = shownText(slide, language)
  const [headline] = findHeadings(shown.text)
  if (!headline || headline.text === '') return []
  const finding = (what: string, mend: string): Finding => ({
    ...{ file: slide.file, line: shown.line + headline.row, slide: slide.id, what, mend, kind: 'headline' },
    severity: slide.ours ? 'error' : 'hint',
  })
  if (headline.text.length > longest)
    return [finding(`the headline has ${headline.text.length} characters`, 'say it in two lines')]
  const reader = sentences[language]
  if (reader === null || reader.isSentence(headline.text)) return []
  return [finding(`the headline "${headline.text}" is not a sentence`, reader.mend)]
}
