import type { DeckSlide } from '../../deck/deck.ts'
import { bears, calendarKinds } from '../../deck/figures/figure.ts'
import { figuresIn } from '../../deck/figures/known.ts'
import type { WrittenFigure } from '../../deck/figures/read.ts'
import { findReferences } from '../../deck/figures/references.ts'
import type { Language } from '../../deck/language.ts'
import { lineAt, type PlacedText, shownText, spokenText } from '../../deck/slide-text.ts'
import { findHeadings, hideCode, isComponent, rowAt, toTag } from '../../deck/text/markdown.ts'
import { elementsOf, type Markup, scanTags } from '../../deck/text/markup.ts'

/** Something that a slide and its translation have in common, as a reader would name it, and its line (from 1). */
export interface Trait {
  readonly name: string
  readonly line: number
}

/** A number or date as it is written on a slide or said in its notes, with its line (from 1). */
export type PlacedFigure = WrittenFigure & { readonly line: number }

type Written = Pick<DeckSlide, 'content' | 'contentLine'>

/** Properties whose words are for reading: another language has others. */
const words = ['title', 'alt', 'label', 'caption', 'aria-label', 'ja', 'class', 'style']

/** The parts of a slide that don't depend on its language: components with what they name, clicks, headings, rows, items. */
export function traitsOf(slide: Written): Trait[] {
  const text = hideCode(slide.content)
  const lineOf = (row: number) => slide.contentLine + row
  const tags = scanTags(text).filter(({ kind }) => kind !== 'close')
  const components = tags.filter(({ name }) => isComponent(name) && name !== 'Q')
  return [
    ...components.map((tag) => ({ name: nameOf(text, tag), line: lineOf(rowAt(text, tag.at)) })),
    ...quotationsIn(text).map(({ name, at }) => ({ name, line: lineOf(rowAt(text, at)) })),
    ...tags
      .filter((tag) => tag.attributes.some(({ name }) => /^v-(?:click|after|switch)/.test(name)))
      .map(({ at }) => ({ name: 'a click step', line: lineOf(rowAt(text, at)) })),
    ...matches(slide, /\[click(?::\d+)?\]/g, 'a mark [click] in the notes'),
    ...findHeadings(text).map(({ level, row }) => ({
      name: `a heading of level ${level}`,
      line: lineOf(row),
    })),
    ...matches({ ...slide, content: text }, /^\|(?![\s|:-]*$)/gm, 'a row of a table'),
    ...matches({ ...slide, content: text }, /^\s*(?:[-*+]|\d+\.)\s/gm, 'an item of a list'),
  ]
}

/** The figures of a slide, and of its notes, those of the paragraphs that it names as well. */
export function figuresOf(slide: DeckSlide, language: Language): PlacedFigure[] {
  return [shownText(slide, language), spokenText(slide)].flatMap((placed) =>
    figuresIn(withoutReferences(placed, language), language).map((figure) => ({
      ...figure,
      line: lineAt(placed, figure.index),
    })),
  )
}

/** The paragraphs and sections of the essay that a slide's notes name. */
export function referencesOf(slide: DeckSlide, language: Language): Trait[] {
  const placed = spokenText(slide)
  return findReferences(placed.text, language).map(({ section, number, index }) => ({
    name: number === undefined ? `section ${section}` : `paragraph ${section}.${number}`,
    line: lineAt(placed, index),
  }))
}

/** Those of `some` that `others` lack: each of them answers for one. */
export function lackedBy(others: readonly Trait[], some: readonly Trait[]): Trait[] {
  const left = others.map(({ name }) => name)
  return some.filter(({ name }) => {
    const at = left.indexOf(name)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Those of `some` that none of `others` says as well; one of a kind is said without a number: a minute, the round. */
export function unsaidIn(others: readonly PlacedFigure[], some: readonly PlacedFigure[]): PlacedFigure[] {
  const dates: readonly string[] = calendarKinds
  return some
    .filter(({ kind, value }) => value !== 1 || dates.includes(kind))
    .filter((one) => !others.some((other) => bears(other, one) || bears(one, other)))
}

/** `<Cite p="1.2">`, whatever way its properties are written and ordered in. */
function nameOf(text: string, tag: Markup): string {
  const props = toTag(text, tag)
    .props.filter(({ name }) => !words.includes(name) && !name.startsWith('v-'))
    .map(({ name, value }) =>
      value === '' ? name : `${name}="${value.replace(/\s+/g, '').replaceAll('"', "'")}"`,
    )
  return `<${[tag.name, ...props.sort()].join(' ')}>`
}

/** Quotations by the essay's words, which on a slide in another language stand beside the translation. */
function quotationsIn(text: string): { name: string; at: number }[] {
  return elementsOf(scanTags(text), (name) => name === 'Q').map(({ tag, inner }) => {
    const prop = (wanted: string) => tag.attributes.find(({ name }) => name === wanted)?.value
    const said = prop('ja') ?? text.slice(inner.at, inner.end).replace(/<[^<>]*>/g, '')
    return { name: `<Q p="${prop('p')}">${said.trim()}</Q>`, at: tag.at }
  })
}

function matches({ content, contentLine }: Written, pattern: RegExp, name: string): Trait[] {
  return [...content.matchAll(pattern)].map(({ index }) => ({
    name,
    line: contentLine + rowAt(content, index + (content[index] === '\n' ? 1 : 0)),
  }))
}

function withoutReferences({ text }: PlacedText, language: Language): string {
  return findReferences(text, language).reduce(
    (rest, { index, text: { length } }) =>
      rest.slice(0, index) + '\0'.repeat(length) + rest.slice(index + length),
    text,
  )
}
