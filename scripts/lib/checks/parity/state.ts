import { createHash } from 'node:crypto'
import type { DeckSlide } from '../../deck/deck.ts'

/** The key of a slide's frontmatter that says which state of its original it translates. */
export const stateKey = 'translates'

/** A short name for what a slide and its notes say: the same on every machine, whatever ends its lines. */
export function stateOf({ content }: Pick<DeckSlide, 'content'>): string {
  return createHash('sha256').update(textOf(content)).digest('hex').slice(0, 12)
}

/** The lines of a slide that were not there in another state of it, and those that are no longer there. */
export function changesBetween(before: string, now: string): { gone: string[]; added: string[] } {
  const [old, current] = [before, now].map((content) => textOf(content).split('\n').filter(Boolean))
  return {
    gone: (old ?? []).filter((line) => !current?.includes(line)),
    added: (current ?? []).filter((line) => !old?.includes(line)),
  }
}

function textOf(content: string): string {
  return content
    .normalize('NFC')
    .replace(/[ \t\r]+$/gm, '')
    .trim()
}
