import { readFileSync } from 'node:fs'
import { type Deck, type DeckSlide, nameOf, type Place } from '../../deck/deck.ts'
import { listSlideFiles } from '../../deck/facts/load-facts.ts'
import { sourcesOf } from '../../deck/text/quotes.ts'

/** A slide's text with what it cites. */
export interface CitedSlide {
  readonly id: string
  readonly file: string
  readonly text: string
  /** Line of the text's first line, from 1. */
  readonly line: number
  readonly sources: readonly string[]
  /** Where its `sources` are written. */
  readonly sourcesPlace: Place
  /** `true` for the slides of the lecture (below `slides/`), `false` for the lecturer's own. */
  readonly ours: boolean
  /** Whether an entry shows it, so that the checks of the deck judge its ids and tags. */
  readonly shown: boolean
}

/** The lecturer's own slides of some decks, and every slide file beside their entries, shown or not. */
export function loadCitedSlides(decks: readonly Deck[]): CitedSlide[] {
  const shown = new Set(decks.flatMap((deck) => deck.slides.map(({ file }) => file)))
  const own = decks.flatMap((deck) => deck.slides.filter(({ ours }) => !ours).map(ownSlide))
  const roots = [...new Set(decks.map(({ root }) => root))]
  const files = roots.flatMap(listSlideFiles).map(({ file }) => file)
  return [...own, ...files.map((file) => slideFile(file, readFileSync(file, 'utf8'), shown.has(file)))]
}

/** A slide file below `slides/` as text. */
export function slideFile(file: string, text: string, shown: boolean): CitedSlide {
  const { ids, line } = sourcesOf(text)
  const sourcesPlace = { file, line }
  return { id: nameOf(file), file, text, line: 1, sources: ids, sourcesPlace, ours: true, shown }
}

function ownSlide(slide: DeckSlide): CitedSlide {
  const { sources } = slide.frontmatter
  return {
    id: slide.id,
    file: slide.file,
    text: slide.content,
    line: slide.contentLine,
    sources: Array.isArray(sources) ? sources.map(String) : [],
    sourcesPlace: slide.locate(['sources']),
    ours: false,
    shown: true,
  }
}
