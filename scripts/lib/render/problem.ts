import type { Language } from '../../../slides/data/languages.ts'
import type { Diagram } from '../../../slides/diagrams/diagram.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import type { Limits } from './limits.ts'
import type { Pixels } from './pixels.ts'
import type { Survey, Where } from './survey.ts'

/** The kinds of problems that only a rendered slide shows; README explains each. */
export type Rule =
  | 'overflow'
  | 'edge'
  | 'overlap'
  | 'text-size'
  | 'contrast'
  | 'shape-contrast'
  | 'colour-vision'
  | 'diagram'
  | 'font'
  | 'typesetting'
  | 'headline'
  | 'list'
  | 'console'
  | 'request'
  | 'accessibility'
  | 'language'
  | 'reading-order'
  | 'steps'
  | 'citation'
  | 'design'

/** Something that a class could not read. */
export interface Problem {
  readonly rule: Rule
  readonly where?: Where
  readonly what: string
  readonly mend: string
  readonly hint?: boolean
}

export type Scheme = 'light' | 'dark'

/** Problems, and the state of the slide that showed them; without one they concern the slide as a whole. */
export interface Judged {
  readonly state?: { readonly step: number; readonly scheme?: Scheme }
  readonly problems: readonly Problem[]
}

/** A slide at one of its steps, in one colour scheme. */
export interface State {
  readonly step: number
  readonly scheme: Scheme
  readonly survey: Survey
  /** The picture of the slide without its texts, where it was taken. */
  readonly ground?: Pixels
  /** The picture as it is, taken too where something covers a text. */
  readonly picture?: Pixels
}

/** Characters that were not drawn with a font that comes with the deck. */
export interface ForeignFont {
  readonly where: Where
  /** The font that drew them although the deck's have them; absent where those don't. */
  readonly family?: string
  readonly characters: string
}

/** What axe-core says of a slide. */
export interface Violation {
  readonly where: Where
  readonly id: string
  readonly help: string
  /** Where it is explained. */
  readonly helpUrl: string
  readonly target: string
}

/** What a page complained about while it showed a slide. */
export interface Complaint {
  readonly kind: 'console' | 'request'
  readonly text: string
  readonly step: number
  readonly scheme: Scheme
  /** The address of the frame that complained, where it was not the deck. */
  readonly frame?: string
}

/** All that a browser told about a slide. */
export interface RenderedSlide {
  readonly no: number
  /** Number of steps, the one before the first click included. */
  readonly steps: number
  readonly states: readonly State[]
  readonly fonts: readonly ForeignFont[]
  readonly violations: readonly Violation[]
  readonly complaints: readonly Complaint[]
  /** Steps that look as the one before them. */
  readonly idle: readonly number[]
  /** What still waits for a click after the last one. */
  readonly waiting: readonly Where[]
  /** Steps that look different on the way back, and what differs. */
  readonly changed: readonly { readonly step: number; readonly what: string }[]
  /** `<html lang>`, where it was asked for. */
  readonly lang?: string
}

/** A slide of which nothing is known. */
export const nothing = { states: [], fonts: [], violations: [], idle: [], waiting: [], changed: [] }

/** What the rules compare a slide with. */
export interface Context {
  readonly deck: Deck
  readonly slide: DeckSlide
  readonly limits: Limits
  readonly language: Language
  readonly diagram: (name: string) => Diagram | undefined
}
