import { idsOf } from '../checks/ids.ts'
import { announcing, readTerms } from '../checks/terms.ts'
import { CommandError } from '../cli/errors.ts'
import { isBackup } from '../deck/backup.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'
import type { Candidate } from './fill.ts'

/**
 * The lecture of a language that cuts are made from: of the entries the one with most slides of `slides/<language>/`,
 * remixes left out. Throws a CommandError that names the languages with slides.
 */
export function lectureIn(decks: readonly Deck[], language: string): Deck {
  const lectures = decks.filter(({ headmatter }) => headmatter.adaptedFrom === undefined)
  const own = (deck: Deck) => deck.slides.filter(({ tree }) => tree === language).length
  const [lecture] = lectures.toSorted((a, b) => own(b) - own(a))
  if (lecture && own(lecture) > 0) return lecture
  const trees = new Set(lectures.flatMap(({ slides }) => slides.map(({ tree }) => tree)).filter(Boolean))
  throw new CommandError(
    `--lang ${language}: there are no slides in it, choose from: ${[...trees].join(', ')}`,
  )
}

/**
 * The slides of a lecture as a cut may have them. A slide is worth the paragraphs that it teaches and, more
 * than those, the terms that it explains and slides of the first priority use.
 */
export function candidatesOf(deck: Deck, facts: Facts): Candidate[] {
  const readings = readTerms(deck, facts)
  const needed = new Set(
    readings
      .filter(({ slide }) => slide.frontmatter.priority === 1 && !isBackup(slide, facts.backupPart))
      .flatMap(({ uses }) => uses.map(({ id }) => id)),
  )
  const explains = ({ id }: DeckSlide) =>
    readings.find(({ slide }) => slide.id === id)?.introduces.filter((term) => needed.has(term)).length ?? 0
  return deck.slides.map((slide) => {
    const { minutes, priority, requires, sources } = slide.frontmatter
    return {
      id: slide.id,
      minutes: typeof minutes === 'number' ? minutes : 0,
      priority: priority === 1 || priority === 2 ? priority : 3,
      requires: Array.isArray(requires) ? requires.map(String) : [],
      backup: isBackup(slide, facts.backupPart),
      links: idsOf(slide, ['See'], 'slide').map(({ id }) => id),
      worth: explains(slide) * 10 + (Array.isArray(sources) ? sources.length : 0),
    }
  })
}

/** The essay's paragraphs as a cut has them, each in one list, in the essay's order. */
export interface Concordance {
  /** A slide teaches it. */
  readonly teaches: readonly string[]
  /** Named only where a part is announced, or shown only when somebody asks. */
  readonly touches: readonly string[]
  readonly leavesOut: readonly string[]
}

/** Which of the essay's paragraphs the slides of a cut teach, touch and leave out. */
export function concordanceOf(
  slides: readonly DeckSlide[],
  paragraphs: readonly string[],
  backupPart: string | undefined,
): Concordance {
  const sourcesOf = (chosen: readonly DeckSlide[]) =>
    new Set(
      chosen.flatMap(({ frontmatter: { sources } }) => (Array.isArray(sources) ? sources.map(String) : [])),
    )
  const onlyTouches = (slide: DeckSlide) =>
    announcing.includes(String(slide.frontmatter.layout)) || isBackup(slide, backupPart)
  const taught = sourcesOf(slides.filter((slide) => !onlyTouches(slide)))
  const touched = sourcesOf(slides.filter(onlyTouches))
  return {
    teaches: paragraphs.filter((id) => taught.has(id)),
    touches: paragraphs.filter((id) => touched.has(id) && !taught.has(id)),
    leavesOut: paragraphs.filter((id) => !touched.has(id) && !taught.has(id)),
  }
}
