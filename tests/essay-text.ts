import { existsSync, readFileSync } from 'node:fs'
import { type ParagraphId, paragraphs } from '../slides/data/essay.ts'

/** The essay as it stands in its file: what is not a paragraph has a name of its own. */
export interface EssayParts {
  readonly title: string
  readonly author: string
  readonly headings: readonly [string, string]
  readonly paragraphs: Map<ParagraphId, string>
  readonly colophon: string
}

// The essay is not part of the repository: its text is its author's.
const file = new URL('../../shared/essay.txt', import.meta.url)

/** Why a test that needs the essay's text is skipped; `false` where the text is at hand. */
export const withoutEssay: string | false = existsSync(file)
  ? false
  : 'the essay is not at hand (expected at ../shared/essay.txt beside the repository)'

/** The essay by its parts, or `null` where its file is not at hand. */
export function essayParts(): EssayParts | null {
  if (withoutEssay) return null
  const lines = readFileSync(file, 'utf8')
    .replaceAll('**', '') // extraction marks, not the author's emphasis
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const next = (what: string, start = ''): string => {
    const line = lines.shift()
    if (line === undefined) throw new Error(`essay: ends before ${what}`)
    if (!line.startsWith(start))
      throw new Error(`essay: ${what} should start with '${start}', not '${line.slice(0, 12)}'`)
    return line
  }
  const texts = new Map<ParagraphId, string>()
  const title = next('the title')
  const author = next('the author')
  const headings: string[] = []
  for (const { id } of paragraphs) {
    if (id === 'n1') continue
    if (id === '1.1' || id === '2.1') headings.push(next(`the heading before ${id}`, `${id[0]}. `))
    let text = next(`paragraph ${id}`)
    if (id === '2.7') {
      // The footnote stands where the page breaks, in the middle of a word of 2.7.
      texts.set('n1', next('the footnote', '¹'))
      text += next('the rest of 2.7', '力')
    }
    texts.set(id, text)
  }
  const colophon = next('the colophon', '(')
  if (lines.length > 0) throw new Error(`essay: ${lines.length} lines after the colophon`)
  const [first = '', second = ''] = headings
  return { title, author, headings: [first, second], paragraphs: texts, colophon }
}

/** Each paragraph's text, or `null` where the essay's file is not at hand. */
export function essayText(): Map<ParagraphId, string> | null {
  return essayParts()?.paragraphs ?? null
}

/** The longest run of characters that `text` shares with `source`. */
export function longestSharedRun(text: string, source: string): string {
  let longest = ''
  for (let start = 0; start < text.length; start++)
    while (
      start + longest.length < text.length &&
      source.includes(text.slice(start, start + longest.length + 1))
    )
      longest = text.slice(start, start + longest.length + 1)
  return longest
}
