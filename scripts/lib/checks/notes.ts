import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import { type Language, languageOfTag } from '../deck/language.ts'
import { notesIn } from '../deck/slide-text.ts'

/** Characters of a slide's notes by language. English needs about 2.5 times as many for the same words. */
const lengths: Readonly<Record<Language, { min: number; max: number }>> = {
  ja: { min: 150, max: 500 },
  en: { min: 350, max: 1250 },
}

/** Every slide has notes to speak from, neither a catchword nor a paper. */
export function checkNotes(deck: Deck): Finding[] {
  const language = languageOfTag(deck.headmatter.lang)
  // A language that is none of the lecture may take as few characters as the shortest, or as many as the longest.
  const length = language ? lengths[language] : { min: 150, max: 1250 }
  return deck.slides.flatMap((slide) => checkSlide(slide, length))
}

function checkSlide(slide: DeckSlide, { min, max }: { min: number; max: number }): Finding[] {
  const finding = (line: number, what: string, mend: string): Finding[] => [
    { file: slide.file, line, slide: slide.id, what, mend, severity: slide.ours ? 'error' : 'hint' },
  ]
  if (!slide.notes) {
    return slide.content.includes('<!--')
      ? finding(slide.notesLine, 'the slide has no notes', 'make its last comment the last thing on it')
      : finding(slide.line, 'the slide has no notes', 'add them in a comment <!-- … --> at its end')
  }
  const count = [
    ...notesIn(slide)
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/\[click(?::\d+)?\]/g, ''),
  ].length
  if (count < min)
    return finding(slide.notesLine, `the notes have ${count} characters`, `write at least ${min}`)
  if (count > max) return finding(slide.notesLine, `the notes have ${count} characters`, `cut them to ${max}`)
  return []
}
