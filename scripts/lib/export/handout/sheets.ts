import { appendix, type Table } from '../../../../slides/data/appendix.ts'
import { bilingualTables } from '../../../../slides/data/bilingual.ts'
import { paragraphs } from '../../../../slides/data/essay.ts'
import { backupPart, parts } from '../../../../slides/data/interface.ts'
import { original } from '../../../../slides/data/languages.ts'
import { originalOf, type Term, terms } from '../../../../slides/data/terms.ts'
import { isBackup } from '../../deck/backup.ts'
import type { Deck, DeckSlide } from '../../deck/deck.ts'
import { type Language, languageOf, languageOfDeck } from '../../deck/language.ts'

/** A paragraph of the essay with its gist in one language. */
export interface SheetParagraph {
  readonly id: string
  readonly gist: string
}

/** A term with its meaning in one language. */
export interface SheetTerm {
  readonly term: string
  /** The essay's own word and how it is read, where `term` translates it. */
  readonly original?: { readonly word: string; readonly romanised: string }
  readonly definition: string
  /** Ids of the paragraphs that use it. */
  readonly paragraphs: readonly string[]
}

/** What stands below a slide: for a student what belongs to it, for the lecturer what to say. */
export type SheetBody =
  | {
      readonly kind: 'student'
      readonly paragraphs: readonly SheetParagraph[]
      readonly terms: readonly SheetTerm[]
    }
  | {
      readonly kind: 'script'
      /** Markdown, `''` for a slide without notes. */
      readonly script: string
      /**
       * Speaking time, and when it begins after the lecture's start, both in minutes; none where it isn't told. A backup
       * slide has no beginning: it is shown when somebody asks.
       */
      readonly time?: { readonly from?: number; readonly minutes: number }
    }

/** A slide on paper. */
export interface Sheet {
  /** From 1. */
  readonly slide: number
  /** The slide's heading, in one line. */
  readonly title: string
  /** 1 opens a part. */
  readonly level: 1 | 2
  readonly language: Language
  /** The title of its part; none for a slide that names none. */
  readonly part?: string
  readonly body: SheetBody
}

/** A deck on paper: a sheet for each slide, in order. */
export interface Handout {
  readonly kind: SheetBody['kind']
  /** Of the deck; a sheet has its own. */
  readonly language: Language
  /** It teaches the essay, and says how its paragraphs, voices and words are marked. */
  readonly teachesEssay: boolean
  readonly sheets: readonly Sheet[]
  /** What follows the slides; nothing for a deck that shows none of the lecture's. */
  readonly appendix: readonly Table[]
}

/** A slide's heading as it is seen, and its level. */
export type Heading = Pick<Sheet, 'title' | 'level'>

/** The handout of a deck, whose slides have these headings. `notes` makes it the lecturer's, `both` gives
 * what is looked up in two languages. */
export function handoutOf(
  deck: Pick<Deck, 'headmatter' | 'slides'>,
  headings: readonly Heading[],
  { notes, both = false }: { readonly notes: boolean; readonly both?: boolean | undefined },
): Handout {
  const language = languageOfDeck(deck)
  let from = 0
  const sheets = deck.slides.map((slide, index): Sheet => {
    const own = languageOf(deck, slide) ?? language
    const minutes = Number(slide.frontmatter.minutes) || 0
    const begins = isBackup(slide, backupPart) ? {} : { from }
    const time = minutes > 0 ? { time: { ...begins, minutes } } : {}
    if ('from' in begins) from += minutes
    const part = parts.find(({ id }) => id === slide.frontmatter.part)
    const heading = headings[index] ?? { title: slide.title ?? '', level: 2 }
    return {
      slide: index + 1,
      title: heading.title,
      level: heading.level,
      language: own,
      ...(part ? { part: part.title[own] } : {}),
      body: notes ? { kind: 'script', script: slide.notes ?? '', ...time } : bodyFor(slide, own),
    }
  })
  const teachesEssay = deck.slides.some(({ frontmatter }) => listed(frontmatter.sources).some(isParagraph))
  const isLecture = deck.slides.some(({ ours }) => ours)
  return {
    kind: notes ? 'script' : 'student',
    language,
    teachesEssay,
    sheets,
    appendix: isLecture ? appendixOf(language, both) : [],
  }
}

/** The tables at the end; in two languages those that there are in two. */
function appendixOf(language: Language, both: boolean): Table[] {
  const tables = both ? bilingualTables(language) : []
  return [...tables, ...appendix(language).filter(({ id }) => tables.every((table) => table.id !== id))]
}

/** The paragraphs that a slide teaches, in the essay's order, and the terms that it introduces, in its own. */
function bodyFor({ frontmatter }: DeckSlide, language: Language): SheetBody {
  const sources = listed(frontmatter.sources)
  const all: readonly Term[] = terms
  return {
    kind: 'student',
    paragraphs: paragraphs
      .filter(({ id }) => sources.includes(id))
      .map(({ id, gist }) => ({ id, gist: gist[language] })),
    terms: listed(frontmatter.introduces).flatMap((id) =>
      all
        .filter((term) => term.id === id)
        .map((term) => ({
          term: term.term[language],
          ...(language === original
            ? {}
            : { original: { word: originalOf(term), romanised: term.romanised } }),
          definition: term.definition[language],
          paragraphs: term.paragraphs,
        })),
    ),
  }
}

function isParagraph(id: string): boolean {
  return paragraphs.some((paragraph) => paragraph.id === id)
}

function listed(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
