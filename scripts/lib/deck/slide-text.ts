import { languages, original } from '../../../slides/data/languages.ts'
import type { DeckSlide } from './deck.ts'
import type { Language } from './language.ts'
import { blanked, replaceStretches } from './text/blank.ts'
import { hideCode, rowAt } from './text/markdown.ts'
import { scanTags } from './text/markup.ts'
import { foldWidth } from './text/width.ts'

/** A text with the line (from 1) of its file on which it begins. */
export interface PlacedText {
  readonly text: string
  readonly line: number
}

/** Line of the file on which a place in a text lies. */
export function lineAt({ text, line }: PlacedText, offset: number): number {
  return line + rowAt(text, offset)
}

/**
 * What a slide's Markdown shows: no code, comments, tags, addresses or emphasis; the words of `<Q>` in
 * brackets, as they will be seen. Line breaks stay, so that lines can be counted.
 */
export function writtenText(
  slide: Pick<DeckSlide, 'content' | 'contentLine'>,
  language: Language | undefined,
): PlacedText {
  const [open = '', close = ''] =
    language === undefined || language === original ? '「」' : languages[language].quotes
  const text = withoutMustaches(hideCode(slide.content))
  const quoted = replaceStretches(
    text,
    scanTags(text).filter(({ name }) => name === 'Q'),
    (tag, { kind }) => (kind === 'close' ? close : breaksOf(tag) + open),
  )
  return { text: plain(quoted).replace(/(?<=\])\([^()\s]*\)/g, ''), line: slide.contentLine }
}

/** The same in the width that texts are compared in. */
export function shownText(slide: Pick<DeckSlide, 'content' | 'contentLine'>, language: Language): PlacedText {
  const { text, line } = writtenText(slide, language)
  return { text: foldWidth(text), line }
}

/** A slide's notes as they are spoken, in the width that texts are compared in. */
export function spokenText(slide: DeckSlide): PlacedText {
  const { text, line } = writtenNotes(slide)
  return { text: foldWidth(text), line }
}

/** A slide's notes as they are written, without tags, emphasis and marks of clicks. */
export function writtenNotes(slide: Pick<DeckSlide, 'content' | 'notes' | 'notesLine'>): PlacedText {
  return { text: plain(notesIn(slide)).replace(/\[click(?::\d+)?\]/g, ''), line: slide.notesLine }
}

/** The Markdown of a slide's notes as its file has it, whatever follows the slide in a deck. */
export function notesIn({ content, notes }: Pick<DeckSlide, 'content' | 'notes'>): string {
  const start = content.lastIndexOf('<!--')
  const end = content.lastIndexOf('-->')
  return notes !== undefined && start >= 0 ? content.slice(start + 4, Math.max(end, start + 4)) : ''
}

/** Without `{{ … }}`. */
function withoutMustaches(text: string): string {
  const stretches = []
  for (let at = text.indexOf('{{'); at >= 0; ) {
    const end = text.indexOf('}}', at)
    if (end < 0) break
    stretches.push({ at, end: end + 2 })
    at = text.indexOf('{{', end + 2)
  }
  return replaceStretches(text, stretches, breaksOf)
}

/** Without tags and emphasis, which may stand within a word. */
function plain(text: string): string {
  return replaceStretches(text, scanTags(text), breaksOf).replace(/\*+|__/g, '')
}

function breaksOf(tag: string): string {
  return blanked(tag, '')
}
