import type { Deck, DeckSlide } from '../../deck/deck.ts'
import { type Language, languageOf } from '../../deck/language.ts'
import { writtenText } from '../../deck/slide-text.ts'
import { findHeadings, findTags, hideCode } from '../../deck/text/markdown.ts'
import { picturesOf } from './pictures.ts'
import type { Said } from './said.ts'

/** What a class takes in at once beside the headline. */
const words: Readonly<Record<Language, { most: number; unit: string; count: (text: string) => number }>> = {
  ja: { most: 110, unit: 'characters', count: (text) => [...text.replace(/\s/g, '')].length },
  en: {
    most: 60,
    unit: 'words',
    count: (text) => text.split(/\s+/).filter((word) => /\w/.test(word)).length,
  },
}
const mostBoxes = 3

/** Too many words, or too many boxes of text. */
export function crowded(slide: DeckSlide, deck: Deck): Said[] {
  const language = languageOf(deck, slide)
  const boxes = boxesOf(slide).length
  const tooMany: Said[] =
    boxes > mostBoxes
      ? [
          {
            rule: 'boxes',
            what: `the slide has ${boxes} text boxes, ${mostBoxes} at most`,
            mend: 'leave out what can be said',
          },
        ]
      : []
  if (!language) return tooMany
  const { most, unit, count } = words[language]
  const shown = count(withoutHeadings(writtenText(slide, language).text))
  if (shown <= most) return tooMany
  const what = `the slide shows ${shown} ${unit} beside the headline, ${most} at most`
  return [...tooMany, { rule: 'words', what, mend: 'say the rest in the notes, or make a picture of it' }]
}

/** Without headings, rules of tables and snippets. */
function withoutHeadings(text: string): string {
  const rows = new Set(findHeadings(text).map(({ row }) => row))
  return text
    .split('\n')
    .filter((line, row) => !rows.has(row) && !/^[\s|:-]*$|^<<</.test(line))
    .join('\n')
    .replace(/^\s*\d+\.\s|\|/gm, '')
}

/** Two slides of text boxes in a row: the second. */
export function repeated(slides: readonly DeckSlide[], index: number): Said[] {
  const [before, slide] = [slides[index - 1], slides[index]]
  if (!before || !slide || !onlyBoxes(before) || !onlyBoxes(slide)) return []
  const what = `only text boxes, as on "${before.id}" before it`
  return [{ rule: 'boxes-again', what, mend: 'make a picture of one of them, or put another slide between' }]
}

function onlyBoxes(slide: DeckSlide): boolean {
  return boxesOf(slide).length > 0 && picturesOf(slide).length === 0 && !/^\|/m.test(hideCode(slide.content))
}

/** A citation amid a sentence is read with it: nothing but its end may follow. */
export function cutting({ content }: DeckSlide): Said[] {
  const amid =
    /(?<![。！？.!?”」）)\s])[ \t]*<Cite\b[^<>]*\/>[ \t]*(?![ \t]*(?:$|[|<。、．，.,;:!?！？」』）)]))(\S+)/gm
  return [...hideCode(content).matchAll(amid)].map(([, next]) => ({
    rule: 'citation-amid',
    what: `<Cite> stands amid a sentence, before "${next}"`,
    mend: 'put it at the end',
  }))
}

function boxesOf({ content }: DeckSlide): unknown[] {
  return findTags(hideCode(content)).filter(({ name }) => name === 'Voice')
}
