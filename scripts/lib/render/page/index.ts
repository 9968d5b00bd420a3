import type { Survey, Where } from '../survey.ts'
import { surveyClips, surveyMedia } from './boxes.ts'
import { forgetLeftovers, surveyDrawings, surveyLeftovers } from './drawings.ts'
import { hideTexts } from './ground.ts'
import { lookOf } from './paint.ts'
import { materialize, withoutPseudo } from './pseudo.ts'
import { surveyShapes } from './shapes.ts'
import { charactersOf, clearSpelled, spell, spelled, styleOf } from './spelling.ts'
import { surveyStatements } from './statements.ts'
import { surveyHeadings, surveyLists, surveyNames, surveyOrder } from './structure.ts'
import { isErrorBox, surveyTexts } from './texts.ts'
import { type Item, paintedItems, setStage, stage } from './tree.ts'
import { forgetTexts, whereOf } from './where.ts'

/** What the check asks of a page of the deck. */
export interface RenderedPage {
  /** What the slide (by its selector) shows now. */
  survey(selector: string): Survey
  /** The elements of the slide with text of their own, or of the style sheet's. */
  textElements(selector: string): Element[]
  /** Of each of them its characters, and what decides on the fonts that draw them. */
  settings(selector: string): { characters: string[]; style: string }[]
  /** `look` of the survey alone. */
  look(selector: string): string[]
  /** What still waits for a click. */
  waiting(selector: string): Where[]
  /** Ends the look at a slide: what is left over now is not the next one's. */
  leave(): void
  /** Sets each character of a text element (by its number) in an element of its own, in the same font. */
  spell(selector: string, index: number): Spelling
  /** The elements of the last `spell`. */
  spelled(): Element[]
  clearSpelled(): void
  /** Hides the texts, and nothing else, or shows them again. */
  hideTexts(selector: string, hidden: boolean): void
  /** Where the first element of another selector is; the slide itself where there is none. */
  whereIs(target: string, selector: string): Where
}

/** A text element's characters, and the numbers of the text elements inside it. */
export interface Spelling {
  readonly where: Where
  readonly characters: readonly string[]
  readonly inside: readonly number[]
}

declare global {
  interface Window {
    renderedPage: RenderedPage
  }
}

function textElements(slide: Element): Element[] {
  return [...paintedItems(slide)]
    .map(({ element }) => element)
    .filter((element) => !isErrorBox(element) && charactersOf(element).length > 0)
}

/** The texts that a style sheet writes, too. */
function surveyAllTexts(items: readonly Item[], slide: Element) {
  const restore = materialize(items)
  try {
    return surveyTexts(restore ? [...paintedItems(slide)] : items, slide)
  } finally {
    restore?.()
  }
}

function find(selector: string): HTMLElement {
  const slide = document.querySelector<HTMLElement>(selector)
  if (!slide) throw new Error(`There is no ${selector}`)
  setStage(slide)
  return slide
}

// What lies over a text is found by pointing at it, also where the pointer is meant to pass through. Slidev's
// own controls and drawing board lie over it unseen.
const pointing = new CSSStyleSheet()
pointing.replaceSync(`@layer {
  * { pointer-events: none !important }
  [data-slidev-no], [data-slidev-no] * { pointer-events: auto !important }
}
${withoutPseudo}`)
document.adoptedStyleSheets.push(pointing)

window.renderedPage = {
  survey(selector) {
    const slide = find(selector)
    forgetTexts()
    const items = [...paintedItems(slide)]
    const seen = lookOf(items)
    return {
      height: stage.height,
      look: seen,
      ...surveyAllTexts(items, slide),
      clips: surveyClips(items, slide),
      media: surveyMedia(items, slide),
      shapes: surveyShapes(items, slide),
      lists: surveyLists(items, slide),
      drawings: surveyDrawings(slide),
      statements: surveyStatements(items, slide),
      headings: surveyHeadings(items, slide),
      names: surveyNames(items, slide),
      inversions: surveyOrder(items, slide),
      leftovers: surveyLeftovers(),
    }
  },
  textElements: (selector) => textElements(find(selector)),
  settings: (selector) =>
    textElements(find(selector)).map((element) => ({
      characters: charactersOf(element),
      style: styleOf(element),
    })),
  look: (selector) => lookOf([...paintedItems(find(selector))]),
  leave: forgetLeftovers,
  waiting(selector) {
    const slide = find(selector)
    // What a later click hides again has been seen.
    const waiting =
      '.slidev-vclick-hidden:not(.slidev-vclick-hidden-explicitly, [data-slidev-clicks-end]), .is-hidden-step'
    return [...slide.querySelectorAll(waiting)].map((element) => whereOf(element, slide))
  },
  spell(selector, index) {
    const slide = find(selector)
    const elements = textElements(slide)
    const element = elements[index]
    if (!element) throw new Error(`There is no text element ${index}`)
    const inside = [...elements.keys()].filter((at) => at !== index && element.contains(elements[at] ?? null))
    return { where: whereOf(element, slide), characters: spell(element), inside }
  },
  spelled,
  clearSpelled,
  hideTexts: (selector, hidden) => hideTexts(find(selector), hidden),
  whereIs(target, selector) {
    const slide = find(selector)
    const element = document.querySelector(target)
    return whereOf(element && slide.contains(element) ? element : slide, slide)
  },
}
