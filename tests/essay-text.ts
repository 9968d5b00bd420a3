import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Essay } from '../scripts/lib/checks/essay/parse.ts'
import { readEssay } from '../scripts/lib/checks/essay/read.ts'

/** Where the essay is: it is not part of the repository, its text is its author's. */
export const essayFile = fileURLToPath(new URL('../../shared/essay.txt', import.meta.url))

/** Why a test that needs the essay's text is skipped; `false` where the text is at hand. */
export const withoutEssay: string | false = existsSync(essayFile)
  ? false
  : 'the essay is not at hand (expected at ../shared/essay.txt beside the repository)'

/** The essay by its parts, or `null` where its file is not at hand. */
export function essayParts(): Essay | null {
  return withoutEssay ? null : readEssay(essayFile)
}

/** Each paragraph's text, or `null` where the essay's file is not at hand. */
export function essayText(): ReadonlyMap<string, string> | null {
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
