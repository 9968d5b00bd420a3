import type { Finding } from '../cli/findings.ts'
import type { Deck } from '../deck/deck.ts'
import { termForms } from '../deck/facts/glossary.ts'
import { figurePatterns } from '../deck/figures/known.ts'
import { referenceGrammars } from '../deck/figures/references.ts'
import { type Language, languageOfTag, languages, languageTags, original } from '../deck/language.ts'
import { sentences } from './headlines.ts'

/** What a check reads by the rules of a language, and where these are. */
const readers: Readonly<Record<string, Readonly<Record<Language, unknown>>>> = {
  'figures (scripts/lib/deck/figures/known.ts)': figurePatterns,
  'paragraphs named by their place (scripts/lib/deck/figures/references.ts)': referenceGrammars,
  'headlines (scripts/lib/checks/headlines.ts)': sentences,
  'terms (scripts/lib/deck/facts/glossary.ts)': termForms,
}

/** A language that nobody wrote down, that the lecture has no words in, or that some checks can't read. */
export function checkLanguage(deck: Deck): Finding[] {
  const { lang } = deck.headmatter
  if (lang === undefined || deck.errors.length > 0) return []
  const place = deck.locate(deck.guessedLanguage ? [] : ['lang'])
  const finding = (what: string, mend: string, severity: Finding['severity']): Finding[] => [
    { ...place, what, mend, severity },
  ]
  if (deck.guessedLanguage)
    return deck.ours
      ? finding('"lang" is missing', `write "lang: ${lang}"`, 'error')
      : finding(`lang: ${lang} is taken from the text`, 'write it in the headmatter', 'hint')
  const language = languageOfTag(lang)
  if (!language)
    return finding(
      `lang: ${lang} is none of the lecture's languages (${languageTags.join(', ')}): its own words are ${languages[original].name}`,
      'name one of these, or add it to slides/data/languages.ts',
      deck.ours ? 'error' : 'hint',
    )
  const unread = Object.entries(readers).filter(([, table]) => table[language] === null)
  if (unread.length === 0) return []
  const list = unread.map(([name]) => name).join(', ')
  return finding(
    `in ${languages[language].name} the check does not read ${list}`,
    'read these yourself, or give their tables the rules of the language',
    'hint',
  )
}
