import type { Finding } from '../../cli/findings.ts'
import type { DeckSlide } from '../../deck/deck.ts'
import { figurePatterns } from '../../deck/figures/known.ts'
import { referenceGrammars } from '../../deck/figures/references.ts'
import { type Language, original as originals } from '../../deck/language.ts'
import {
  figuresOf,
  lackedBy,
  type PlacedFigure,
  referencesOf,
  type Trait,
  traitsOf,
  unsaidIn,
} from './traits.ts'

/** A slide, and the one in another language that it translates; the names of the original's language and file. */
export interface Pair {
  readonly slide: DeckSlide
  readonly language: Language
  readonly original: DeckSlide
  /** Path of the original as a lecturer would type it. */
  readonly from: string
}

/** What a slide's frontmatter says that its translation says too. */
const sameKeys = [
  ...['layout', 'part', 'minutes', 'priority', 'requires', 'introduces', 'next', 'sources', 'voices'],
  ...['clicks', 'clicksStart', 'routeAlias', 'image', 'background', 'hide', 'disabled'],
]

/** In what a slide differs from the one that it translates, beside its words. */
export function compareSlides({ slide, language, original, from }: Pair): Finding[] {
  const finding = (line: number, what: string, mend: string): Finding => ({
    ...{ file: slide.file, line, slide: slide.id, what, mend, severity: 'error' },
  })
  const frontmatter = sameKeys
    .filter((key) => !isSame(slide.frontmatter[key], original.frontmatter[key]))
    .map((key) => {
      const [here, there] = [slide, original].map(({ frontmatter }) => written(frontmatter[key]))
      return finding(
        slide.locate([key]).line,
        `"${key}" is ${here}, in ${from} ${there}`,
        'make them the same',
      )
    })
  // What nobody can read in the translation is not looked for in the original.
  const traits = (one: DeckSlide, its: Language) => [
    ...traitsOf(one),
    ...(referenceGrammars[language] === null ? [] : unique(referencesOf(one, its))),
  ]
  const said = (one: DeckSlide, its: Language) =>
    figurePatterns[language] === null ? [] : figuresOf(one, its)
  const [here, there] = [traits(slide, language), traits(original, originals)]
  const [figures, others] = [said(slide, language), said(original, originals)]
  return [
    ...frontmatter,
    ...lackedBy(here, there).map(({ name, line }) =>
      finding(
        slide.contentLine,
        `${name} is missing, which ${from}:${line} has`,
        'add it, or take it out there',
      ),
    ),
    ...lackedBy(there, here).map(({ name, line }) =>
      finding(line, `${name} is not in ${from}`, 'take it out, or add it there'),
    ),
    ...unsaidIn(figures, others).map((figure) =>
      finding(
        slide.contentLine,
        `"${figure.text}" of ${from}:${figure.line} is not said`,
        'say it, or take it out there',
      ),
    ),
    ...once(unsaidIn(others, figures)).map(({ text, line }) =>
      finding(line, `"${text}" is not said in ${from}`, 'take it out, or say it there'),
    ),
  ]
}

function unique(traits: readonly Trait[]): Trait[] {
  return [...new Map(traits.map((trait) => [trait.name, trait])).values()]
}

function once(figures: readonly PlacedFigure[]): PlacedFigure[] {
  return [...new Map(figures.map((figure) => [`${figure.text} ${figure.line}`, figure])).values()]
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function written(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value)
}
