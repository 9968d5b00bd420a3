import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'
import { bears, calendarKinds, type Figure, type Kind, nearestTo } from '../deck/figures/figure.ts'
import { formatFigure } from '../deck/figures/format.ts'
import { dayCount, figuresIn, type KnownFigures } from '../deck/figures/known.ts'
import { done, figure, type WrittenFigure } from '../deck/figures/read.ts'
import { findReferences } from '../deck/figures/references.ts'
import { type Language, languageOf } from '../deck/language.ts'
import { minutesOf } from '../deck/schema.ts'
import { lineAt, type PlacedText, shownText, spokenText } from '../deck/slide-text.ts'
import { blank, blanked, replaceStretches } from '../deck/text/blank.ts'
import { hideCode } from '../deck/text/markdown.ts'
import { elementsOf, scanTags } from '../deck/text/markup.ts'
import { idsOf } from './ids.ts'

/**
 * Dates, day numbers and counts that what the slide cites does not bear out, on the slide and in its notes.
 *
 * Counts of things (二つ, 三者, 4人) are read as the lecture's own, but for purposes, sections and paragraphs, and so
 * are minutes that fit into the slide's time or are the lecture's. In the lecturer's voice only the calendar counts.
 * Whether a right figure is said of the right thing is not seen, nor what diagrams show: they are drawn from the data.
 */
export function checkFigures(deck: Deck, facts: Facts): Finding[] {
  const { figures } = facts
  if (!figures) return []
  return deck.slides.flatMap((slide) => {
    const language = languageOf(deck, slide)
    return language ? checkSlide(deck, slide, language, figures) : []
  })
}

function checkSlide(deck: Deck, slide: DeckSlide, language: Language, figures: KnownFigures): Finding[] {
  const given = citedBy(slide, figures).flatMap((id) => figures.byParagraph.get(id) ?? [])
  const { shown, lecturers } = voicesOf(slide, language)
  const ownMinutes = minutesOfLecture(deck, slide)
  // The day of the manuscript is known, but dates nothing that the essay tells.
  const candidatesFor = ({ kind, month }: Figure) => [
    ...given,
    ...figures.general.filter((one) => one.kind === kind && one.month === month),
  ]
  const derived = spanOf(given)
  const read = (placed: PlacedText, kinds?: readonly Kind[]) =>
    figuresIn(withoutReferences(placed.text, language), language)
      .filter(({ kind, value }) => (kinds ? kinds.includes(kind) : kind !== 'minutes' || !ownMinutes(value)))
      .filter((written) => {
        const candidates = withYears([...candidatesFor(written), ...derived], written)
        return !candidates.some((one) => bears(one, written))
      })
      .map((written) => ({ written, line: lineAt(placed, written.index) }))
  const wrong = [...read(shown), ...read(lecturers, calendarKinds), ...read(spokenText(slide))]
  return wrong.map(({ written, line }) => ({
    file: slide.file,
    line,
    slide: slide.id,
    what: describe(written, candidatesFor(written), language),
    mend: mendFor(written, figures),
    severity: slide.ours || slide.frontmatter.sources ? 'error' : 'hint',
  }))
}

/** Where the year of what is written is known, a text that leaves it out does not bear out another one. */
function withYears(known: readonly Figure[], written: Figure): readonly Figure[] {
  const { year, ...yearless } = written
  if (year === undefined) return known
  const same = known.filter((one) => bears(one, yearless))
  return same.some((one) => one.year !== undefined) ? same.filter((one) => one.year !== undefined) : known
}

function describe(written: WrittenFigure, given: readonly Figure[], language: Language): string {
  const read = formatFigure(written, language, true)
  // A span such as 1月8日と9日 is read as two dates, and only one of them may be wrong.
  const called = ['date', 'month'].includes(written.kind) && written.text !== read ? ` (${read})` : ''
  const withYear = written.year !== undefined || written.kind === 'month'
  const nearest = nearestTo(written, given).map((one) => formatFigure(one, language, withYear))
  const list = [...new Set(nearest)].slice(0, 3).join(', ')
  return `"${written.text}"${called} is not in what the slide cites (${list ? `nearest: ${list}` : 'it gives none'})`
}

function mendFor(written: Figure, { byParagraph }: KnownFigures): string {
  const others = [...byParagraph].filter(([, given]) => given.some((one) => bears(one, written)))
  const ids = others.map(([id]) => id).join(' or ')
  return ids ? `correct it, or cite ${ids}` : 'correct it; no paragraph says so'
}

/** The slide's text without what the lecturer says in his own voice, and that alone. */
function voicesOf(slide: DeckSlide, language: Language): { shown: PlacedText; lecturers: PlacedText } {
  const content = hideCode(slide.content)
  const { voices } = slide.frontmatter
  const all = Array.isArray(voices) && voices.length === 1 && voices[0] === 'lecturer'
  const own = all ? [{ at: 0, end: content.length }] : lecturersBlocks(content)
  const others = replaceStretches(blanked(content), own, (_, { at, end }) => content.slice(at, end))
  return {
    shown: shownText({ ...slide, content: blank(content, own) }, language),
    lecturers: shownText({ ...slide, content: others }, language),
  }
}

function lecturersBlocks(content: string) {
  return elementsOf(scanTags(content), (name) => name === 'Voice')
    .filter(({ tag }) => tag.attributes.some(({ name, value }) => name === 'by' && value === 'lecturer'))
    .sort((a, b) => a.at - b.at)
}

/** Whether minutes are the lecture's: they fit into the slide's speaking time, or are the whole lecture's. */
function minutesOfLecture({ headmatter }: Deck, { frontmatter: { minutes } }: DeckSlide) {
  const whole = minutesOf(headmatter.duration)
  return (value: number) => value === whole || value <= (typeof minutes === 'number' ? minutes : (whole ?? 0))
}

/** How long it is from the first to the last dated day, in days and in whole months as 約3か月 counts them. */
function spanOf(given: readonly Figure[]): Figure[] {
  const days = given.flatMap(({ kind, value, month = 0, year }) =>
    kind === 'date' && year !== undefined
      ? [new Date(Date.UTC(year, month - 1, value)).toISOString().slice(0, 10)]
      : [],
  )
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)]
  const length = first && last ? dayCount(first, last) : undefined
  return length ? [figure('days', length), figure('months', Math.round(length / 30.4))] : []
}

function withoutReferences(text: string, language: Language): string {
  const references = findReferences(text, language)
  return blank(
    text,
    references.map(({ index, text }) => ({ at: index, end: index + text.length })),
    done,
  )
}

/** The paragraphs that a slide cites; a slide that cites none is held against the whole essay. */
function citedBy(slide: DeckSlide, { byParagraph }: KnownFigures): readonly string[] {
  const { sources } = slide.frontmatter
  const inText = idsOf(slide, ['Cite', 'Q'], 'p').map(({ id }) => id)
  const cited = [...(Array.isArray(sources) ? sources.map(String) : []), ...inText]
  return cited.length > 0 ? cited : [...byParagraph.keys()]
}
