import type { DeckSlide } from './deck.ts'
import type { Language } from './language.ts'
import { hideCode, rowAt } from './markdown.ts'

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
export function shownText(slide: DeckSlide, language: Language): PlacedText {
  const [open, close] = language === 'ja' ? '「」' : '“”'
  const text = hideCode(slide.content)
    .replace(/<Q\b[^<>]*>/g, (tag) => `${breaksOf(tag)}${open}`)
    .replaceAll('</Q>', close ?? '')
    .replace(/\{\{[\s\S]*?\}\}/g, breaksOf)
  return { text: plain(text).replace(/(?<=\])\([^()\s]*\)/g, ''), line: slide.contentLine }
}

/** A slide's notes as they are spoken. */
export function spokenText(slide: DeckSlide): PlacedText {
  const start = slide.content.lastIndexOf('<!--')
  const comment = slide.notes && start >= 0 ? slide.content.slice(start + 4).replace(/-->\s*$/, '') : ''
  return { text: plain(comment).replace(/\[click(?::\d+)?\]/g, ''), line: slide.notesLine }
}

/** Without tags and emphasis, which may stand within a word. */
function plain(text: string): string {
  return text.replace(/<\/?[A-Za-z](?:"[^"]*"|'[^']*'|[^"'<>])*>/g, breaksOf).replace(/\*+|__/g, '')
}

function breaksOf(tag: string): string {
  return tag.replace(/[^\n]/g, '')
}
