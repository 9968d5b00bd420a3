import { type Actor, actors } from './actors.ts'
import { claims } from './argument.ts'
import type { DimensionId } from './deterrence.ts'
import { paragraphs } from './essay.ts'
import { hedges } from './hedges.ts'
import type { ActorId, ClaimId, EventId, HedgeId, ParagraphId, PositionId, PurposeId } from './ids.ts'
import { inEachLanguage } from './languages.ts'
import type { Language, Localized } from './model.ts'
import { positions, type stances } from './positions.ts'
import { purposes } from './purposes.ts'
import { allStatements, ownerOf } from './statements.ts'
import { type TermId, terms } from './terms.ts'
import { events } from './timeline.ts'

/** A record of the data by its list and its id in it. */
export type RecordId =
  | `actors.${ActorId}`
  | `claims.${ClaimId}`
  | `comparison.${DimensionId}.${'coldWar' | 'iran'}`
  | `events.${EventId}`
  | `hedges.${HedgeId}`
  | `paragraphs.${ParagraphId}`
  | `positions.${PositionId}`
  | `purposes.${PurposeId}`
  | `stances.${keyof typeof stances}`
  | `terms.${TermId}`
  | `${'bridge' | 'nextSteps' | 'purposes' | 'sectionsLock' | 'shortTerm'}.${string}`
  | 'juneReadings.note'
  | 'leverageCaution'

/** A record, and by what a page can be seen to show it. */
export interface DataRecord {
  readonly id: string
  /** The module of slides/data that has it. */
  readonly module: string
  /** Its own words, any of which says it: a gist, a full sentence. */
  readonly words: readonly Localized[]
  /** What it is called, of someone or something. */
  readonly names?: Readonly<Record<Language, readonly string[]>>
  /** The id of its node, in a diagram that is made of records of its kind. */
  readonly node?: string
  /** Ids of the hedges that its words hold. */
  readonly hedges?: readonly string[]
  /** Of a hedge: the essay's words for it, and where they stand. */
  readonly markers?: readonly string[]
  readonly paragraphs?: readonly string[]
}

const modules: Readonly<Record<string, string>> = {
  bridge: 'purposes',
  comparison: 'deterrence',
  demands: 'positions',
  juneReadings: 'deterrence',
  leverage: 'positions',
  leverageCaution: 'positions',
  nextSteps: 'purposes',
  positions: 'positions',
  purposes: 'purposes',
  redLines: 'positions',
  sectionsLock: 'argument',
  shortTerm: 'purposes',
  stances: 'positions',
}

/**
 * All that the data say of the essay, each record once. Not among them: what guards it (`notInEssay`, `flatStatements`),
 * and what is about the deck (`interface.ts`).
 */
export function records(): DataRecord[] {
  const all: readonly Actor[] = actors
  return [
    ...paragraphs.map(({ id, gist }) => ({ id: `paragraphs.${id}`, module: 'essay', words: [gist] })),
    ...events.map(({ id, label, text }) => ({
      ...{ id: `events.${id}`, module: 'timeline', node: id, words: [label, text] },
    })),
    ...all.map(({ id, name, also }) => ({
      ...{ id: `actors.${id}`, module: 'actors', words: [] },
      names: inEachLanguage((language) => [name[language], ...(also?.[language] ?? [])]),
    })),
    ...positions.map(({ id }) => ({ id: `positions.${id}`, module: 'positions', words: [] })),
    ...purposes.map(({ id, name }) => ({ id: `purposes.${id}`, module: 'purposes', words: [name] })),
    ...claims.map(({ id, label, text, hedges }) => ({
      ...{ id: `claims.${id}`, module: 'argument', node: id, words: [label, text], hedges },
    })),
    ...statements(),
    ...hedges.map(({ id, markers, reading, paragraphs }) => ({
      ...{ id: `hedges.${id}`, module: 'hedges', words: [reading], markers, paragraphs },
    })),
    ...terms.map(({ id }) => ({ id: `terms.${id}`, module: 'terms', words: [] })),
  ]
}

/** The statements that are no claims, each where it is first written. */
function statements(): DataRecord[] {
  return allStatements().flatMap(({ owner, statement }) => {
    const list = owner.split('.')[0] ?? ''
    if (list === 'claims' || ownerOf(statement) !== owner) return []
    const { text, label, hedges } = statement
    return [{ id: owner, module: modules[list] ?? list, words: [label, text], hedges }]
  })
}
