import { formatDate } from './dates.ts'
import { essay } from './essay.ts'
import type { Language } from './model.ts'

/** A stretch of a reference: a title in the Japanese that it was published in, the name of a journal, or what joins them. */
export interface ReferencePart {
  readonly text: string
  readonly kind: 'original' | 'journal' | 'plain'
}

/** The reference to the essay, and the work that its note 1 refers to. */
export interface SourceReference {
  readonly essay: readonly ReferencePart[]
  readonly note: readonly ReferencePart[]
}

/** The essay, the day on which it was finished, and the one work that it refers to. */
export function sourceReference(language: Language): SourceReference {
  const { author, title, finished, reference } = essay
  const { journal, number, issue, page } = reference
  const date = formatDate(finished, language)
  return {
    ja: {
      essay: [plain(author.ja), original(`「${title.ja}」`), plain(` （${date}脱稿）`)],
      note: [
        plain(
          `注1：${author.ja}「${reference.title.ja}」『${journal.ja}』${number}号（${issue.ja}）${page}頁`,
        ),
      ],
    },
    en: {
      essay: [
        plain(`${author.en} (family name first), `),
        original(`「${title.ja}」`),
        plain(` [${title.en}] (manuscript of ${date})`),
      ],
      note: [
        plain(`Note 1: ${author.en}, `),
        original(`「${reference.title.ja}」`),
        plain(` [${reference.title.en}], `),
        { text: journal.en, kind: 'journal' as const },
        plain(` ${number} (${issue.en}), p. ${page}`),
      ],
    },
  }[language]
}

const plain = (text: string): ReferencePart => ({ text, kind: 'plain' })
const original = (text: string): ReferencePart => ({ text, kind: 'original' })
