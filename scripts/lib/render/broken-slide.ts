import { createRequire } from 'node:module'
import type { BrokenSlide } from '../build/build-error.ts'
import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import { hideCode } from '../deck/text/markdown.ts'

/** What to say of a slide that keeps its deck from being built. */
export function brokenFinding(deck: Deck, { no, message, excerpt }: BrokenSlide): Finding | undefined {
  const slide = deck.slides[no - 1]
  if (!slide) return undefined
  const row = rowOfExcerpt(slide, excerpt) ?? rowOfName(slide, message) ?? rowOfFault(slide, message) ?? 0
  return {
    ...{ file: slide.file, line: slide.contentLine + row, slide: slide.id, rule: 'build' },
    what: `the slide can't be built: ${message}`,
    mend: 'mend it; the rest of the deck was looked at without it',
    severity: 'error',
  }
}

function rowOfExcerpt({ content }: DeckSlide, excerpt: string | undefined): number | undefined {
  if (excerpt === undefined) return undefined
  const row = content.split('\n').findIndex((line) => line.includes(excerpt))
  return row < 0 ? undefined : row
}

/** The line with the file or icon that a message names by its path. */
function rowOfName({ content }: DeckSlide, message: string): number | undefined {
  const name = /\/([\w@.-]+)(?![\w@./-])/.exec(message)?.[1]
  if (name === undefined) return undefined
  // An icon's tag may be written in either way.
  const plain = (text: string) => text.toLowerCase().replaceAll('-', '')
  const row = content.split('\n').findIndex((line) => plain(line).includes(plain(name)))
  return row < 0 ? undefined : row
}

/** Where Vue's compiler finds the same fault, or else its first, in the Markdown itself. */
function rowOfFault({ content }: DeckSlide, message: string): number | undefined {
  // Loaded only where something is wrong: it takes long.
  const { compileTemplate }: typeof import('vue/compiler-sfc') = createRequire(import.meta.url)(
    'vue/compiler-sfc',
  )
  const { errors } = compileTemplate({ source: hideCode(content), filename: 'slide.md', id: 'slide' })
  const placed = errors.flatMap((error) => (typeof error === 'object' && 'loc' in error ? [error] : []))
  const meant = placed.find((error) => message.startsWith(error.message)) ?? placed[0]
  return meant?.loc ? meant.loc.start.line - 1 : undefined
}
