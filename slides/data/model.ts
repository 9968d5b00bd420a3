import type { ActorId, ClaimId, EventId, HedgeId, ParagraphId, VoiceId } from './ids.ts'
import type { Language } from './languages.ts'

export type { ActorId, ClaimId, EventId, HedgeId, Language, ParagraphId, VoiceId }

/** The same text in every language: a missing one is a compile error. */
export type Localized = Readonly<Record<Language, string>>

/** Paragraph ids that a record rests on; never empty. */
export type Paragraphs = readonly [ParagraphId, ...ParagraphId[]]

/**
 * How firmly a statement is made.
 * `flat`: without a hedge. `judged`: as the speaker's judgement or reading. `hedged`: weakened by the
 * marker that its hedges name. `conditional`: under an if. `conceded`: granted for the argument's sake.
 * `question`: asked, not asserted. `implicit`: needed by the argument, not written in the essay.
 */
export type Strength = 'flat' | 'judged' | 'hedged' | 'conditional' | 'conceded' | 'question' | 'implicit'

/**
 * Anything that is said in the lecture: what, by whom, how firmly, where.
 * In Japanese text 「…」 is kept for the essay's own words, verbatim in one of `paragraphs`.
 */
export interface Statement {
  /** Full sentence, our own words. */
  readonly text: Localized
  /** What a diagram's node says: the text's gist, hedge included; about 28 Japanese or 60 English characters at most. */
  readonly label: Localized
  /** Whose statement it is. */
  readonly voice: VoiceId
  readonly strength: Strength
  /** The hedges that must survive in every rendering; empty when the statement carries none. */
  readonly hedges: readonly HedgeId[]
  readonly paragraphs: Paragraphs
}

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`
/** A month, `YYYY-MM`. */
export type IsoMonth = `${number}-${number}`

/**
 * When something happened, exactly as precisely as the essay says.
 * `derived` is computed from another event (days later, negative for earlier) and is never printed in the essay.
 * `vague` has only its place in the order: not before `after`, not later than `before`; `era` not even that.
 * Both are shown in `words`.
 */
export type When =
  | { readonly precision: 'day'; readonly date: IsoDate }
  | { readonly precision: 'days'; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly precision: 'since'; readonly from: IsoDate | IsoMonth | `${number}` }
  | { readonly precision: 'month'; readonly month: IsoMonth; readonly through?: IsoMonth }
  | { readonly precision: 'year'; readonly year: number }
  | { readonly precision: 'era'; readonly words: Localized }
  | { readonly precision: 'derived'; readonly relativeTo: EventId; readonly days: number }
  | {
      readonly precision: 'vague'
      readonly after: EventId | IsoMonth
      readonly before: EventId | IsoMonth
      readonly words: Localized
    }

/** What kind of thing happened; diagrams draw diplomacy and force as two lanes. */
export type Lane = 'diplomacy' | 'force' | 'speech' | 'domestic' | 'reference'

/** What the essay dates or puts in an order. */
export interface DatedEvent {
  readonly id: EventId
  readonly when: When
  /** The essay's own date phrase, verbatim and without brackets; `null` where the essay gives no date. */
  readonly wording: string | null
  readonly lane: Lane
  /** Who acts, first the one who does it. */
  readonly actors: readonly [ActorId, ...ActorId[]]
  /** What a diagram says; about 18 Japanese or 40 English characters at most. */
  readonly label: Localized
  /** One sentence, our own words. */
  readonly text: Localized
  readonly voice: VoiceId
  readonly hedges: readonly HedgeId[]
  /** The colophon is the dated line beneath the last paragraph: `manuscript-finished` alone rests on it. */
  readonly paragraphs: Paragraphs | readonly ['colophon']
}

/** How one claim bears on another (¶2.1–2.9). */
export type Relation =
  | 'supports'
  | 'delimits'
  | 'can-slide-to'
  | 'leads-to'
  | 'granted'
  | 'premise-of'
  | 'attacks'
  | 'rescues'
  | 'blocks'
  | 'may-answer'
  | 'implies'

/** A claim of the essay's second section (¶2.1–2.9). */
export interface WrittenClaim extends Statement {
  readonly id: Exclude<ClaimId, ImplicitClaimId>
}

/** The one claim that the essay does not write. */
export type ImplicitClaimId = 'unwritten-step'

/** The step that the argument needs and the essay does not write; only the lecturer can say it. */
export interface ImplicitClaim {
  readonly id: ImplicitClaimId
  readonly text: Localized
  readonly label: Localized
  readonly voice: 'lecturer'
  readonly strength: 'implicit'
  readonly hedges: readonly []
  /** The paragraphs whose argument implies it. */
  readonly impliedBy: Paragraphs
}

export type Claim = WrittenClaim | ImplicitClaim
