import { formatDate } from './dates.ts'
import { essay } from './essay.ts'
import type { Language } from './model.ts'

/** The reference to the essay in parts, since its title is set apart: author, title, what follows, and note 1. */
export interface SourceReference {
  readonly author: string
  /** In the brackets of the language. */
  readonly title: string
  readonly finished: string
  readonly note: string
}

/** The essay, the day on which it was finished, and the one work that it refers to. */
export function sourceReference(language: Language): SourceReference {
  const { author, title, finished, reference } = essay
  const quoted = (text: string) => ({ ja: `「${text}」`, en: `, “${text}”` })[language]
  const date = formatDate(finished, language)
  const work = `${author[language]}${quoted(reference.title[language])}`
  const journal = reference.journal[language]
  const issue = reference.issue[language]
  return {
    author: author[language],
    title: quoted(title[language]),
    finished: { ja: `（${date}脱稿）`, en: `(manuscript of ${date})` }[language],
    note: {
      ja: `注1：${work}『${journal}』${reference.number}号（${issue}）${reference.page}頁`,
      en: `Note 1: ${work}, ${journal} ${reference.number} (${issue}), p. ${reference.page}`,
    }[language],
  }
}
