import { type Actor, actors } from './actors.ts'
import { claims, sectionsLock } from './argument.ts'
import { formatWhen } from './dates.ts'
import { comparison, columns as comparisonHeads, type Dimension } from './deterrence.ts'
import { paragraphs } from './essay.ts'
import { hedge } from './hedges.ts'
import {
  interfaceText,
  precisionNames,
  sectionNames,
  sideNames,
  strengthNames,
  appendixText as text,
} from './interface.ts'
import { original } from './languages.ts'
import type { Claim, DatedEvent, HedgeId, Language, Localized, Statement } from './model.ts'
import { type Position, type Cell as PositionCell, positions } from './positions.ts'
import { bridge, nextSteps, purposes, shortTerm } from './purposes.ts'
import { ownerOf } from './statements.ts'
import { type Term, terms } from './terms.ts'
import { events } from './timeline.ts'
import { voice } from './voices.ts'

/** A sentence in a cell, with what must be known of it. */
export interface Entry {
  readonly text: string
  /** Its own language, in a table that has two. */
  readonly language?: Language
  /** Its hedges and the like, each a line. */
  readonly notes?: readonly string[]
  /** Whose it is, how firm, and where; a line that is broken between them only. */
  readonly owner?: string
}

/** A row; its first cell names it. */
export interface Row {
  /** Ids of the records that it gives in full, such as `events.attack-begins`, hedges too. */
  readonly records: readonly string[]
  readonly cells: readonly (readonly Entry[])[]
}

/** Rows under a heading of their own; `''` for rows that need none. */
export interface Group {
  readonly name: string
  readonly rows: readonly Row[]
}

/** A table that follows the slides on paper. */
export interface Table {
  readonly id: 'chronology' | 'whos-who' | 'glossary' | 'argument' | 'comparison' | 'positions'
  /** It has two languages side by side. */
  readonly bilingual?: boolean
  readonly title: string
  readonly note: string
  readonly heads: readonly string[]
  readonly groups: readonly Group[]
}

/**
 * What follows the slides on paper, complete and in full sentences: every event, everyone, the argument of both sections,
 * and both comparisons (¶0.1–2.9, n1).
 */
export function appendix(language: Language): Table[] {
  return [
    chronology(language),
    whosWho(language),
    argument(language),
    comparisonTable(language),
    positionsTable(language),
  ]
}

/** Every event of the essay (¶0.1–1.3). */
export function chronology(language: Language): Table {
  const row = (event: DatedEvent): Row => ({
    records: [`events.${event.id}`, ...event.hedges.map(hedgeRecord)],
    cells: [
      plain(formatWhen(event, language)),
      [
        {
          text: event.text[language],
          notes: event.hedges.map((id) => hedgeNote(id, language)),
          ...(event.voice === 'event' ? {} : { owner: voice(event.voice).label[language] }),
        },
      ],
      plain(precisionNames[event.when.precision][language]),
      plain(event.paragraphs[0] === 'colophon' ? text.colophon[language] : cited(event.paragraphs)),
    ],
  })
  return {
    id: 'chronology',
    ...named(text.chronology, text.chronologyNote, language),
    heads: headsOf([text.date, text.event, text.precision, text.paragraphs], language),
    groups: [{ name: '', rows: events.map(row) }],
  }
}

/** Everyone whom the essay names. */
export function whosWho(language: Language): Table {
  const all: readonly Actor[] = actors
  const row = ({ id, name, office, role, paragraphs: where }: Actor): Row => ({
    records: [`actors.${id}`],
    cells: [
      [{ text: name[language], ...(office ? { notes: [officeOf(office, language)] } : {}) }],
      plain(role[language]),
      plain(cited(where)),
    ],
  })
  const sides = [...new Set(all.map(({ side }) => side))]
  return {
    id: 'whos-who',
    ...named(text.whosWho, text.whosWhoNote, language),
    heads: headsOf([text.name, text.role, text.paragraphs], language),
    groups: sides.map((side) => ({
      name: sideNames[side][language],
      rows: all.filter((actor) => actor.side === side).map(row),
    })),
  }
}

function officeOf({ held, later }: NonNullable<Actor['office']>, language: Language): string {
  if (!later) return held[language]
  return { ja: `${held.ja}、後に${later.ja}`, en: `${held.en}, later ${later.en}` }[language]
}

/** Every term of the essay, with what it means there. */
export function glossary(language: Language): Table {
  const all: readonly Term[] = terms
  return {
    id: 'glossary',
    ...named(text.glossary, text.glossaryNote, language),
    heads: headsOf([interfaceText.glossaryTerm, interfaceText.glossaryDefinition, text.paragraphs], language),
    groups: [
      {
        name: '',
        rows: all.map(({ id, term, romanised, definition, paragraphs: where }) => ({
          records: [`terms.${id}`],
          cells: [
            [{ text: term[language], ...(language === original ? { notes: [romanised] } : {}) }],
            plain(definition[language]),
            plain(cited(where)),
          ],
        })),
      },
    ],
  }
}

function argument(language: Language): Table {
  const row = (said: Said, index: number): Row => ({
    records: [said.record, ...said.hedges.map(hedgeRecord)],
    cells: [
      plain(String(index + 1)),
      [{ text: said.text[language], notes: said.hedges.map((id) => hedgeNote(id, language)) }],
      plain(voice(said.voice).label[language]),
      plain(strengthNames[said.strength][language]),
      plain(cited(said.paragraphs)),
    ],
  })
  return {
    id: 'argument',
    ...named(text.argument, text.argumentNote, language),
    heads: headsOf([text.number, text.claim, text.owner, text.strength, text.paragraphs], language),
    groups: [
      { name: sectionNames['section-1'][language], rows: sectionOne().map(row) },
      { name: sectionNames['section-2'][language], rows: claims.map(ofClaim).map(row) },
      {
        name: text.sectionsLock[language],
        rows: sectionsLock.flatMap(({ statement }) => saidIn(statement)).map(row),
      },
    ],
  }
}

/** What is said, and in which record. */
type Said = Pick<Statement, 'text' | 'voice' | 'strength' | 'hedges' | 'paragraphs'> & {
  readonly record: string
}

/** The statements of section 1 from the short term to the next steps, each once (¶1.3–1.10). */
function sectionOne(): Said[] {
  const all: readonly Statement[] = [
    shortTerm.reading,
    shortTerm.setAside,
    ...bridge.us,
    ...bridge.iran,
    bridge.question,
    bridge.answer,
    ...purposes.flatMap(({ definition, how, iran, us, value }) => [definition, how, ...iran, ...us, value]),
    ...nextSteps.nodes.map(({ statement }) => statement),
  ]
  return [...new Set(all)].flatMap(saidIn)
}

function saidIn(statement: Statement): Said[] {
  const record = ownerOf(statement)
  return record === undefined ? [] : [{ ...statement, record }]
}

function ofClaim(claim: Claim): Said {
  const paragraphs = 'impliedBy' in claim ? claim.impliedBy : claim.paragraphs
  return { ...claim, paragraphs, record: `claims.${claim.id}` }
}

function comparisonTable(language: Language): Table {
  const row = ({ id, dimension, coldWar, iran }: Dimension): Row => ({
    records: [
      `comparison.${id}.coldWar`,
      `comparison.${id}.iran`,
      ...[...coldWar.hedges, ...iran.hedges].map(hedgeRecord),
    ],
    cells: [plain(dimension[language]), [owned(coldWar, language)], [owned(iran, language)]],
  })
  const { dimension, coldWar, iran } = comparisonHeads
  return {
    id: 'comparison',
    ...named(text.comparison, text.comparisonNote, language),
    heads: headsOf([dimension, coldWar, iran], language),
    groups: [{ name: '', rows: comparison.map(row) }],
  }
}

function positionsTable(language: Language): Table {
  const row = ({ id, dimension, us, iran, israel }: Position): Row => {
    const points = [us, iran, israel].flatMap(pointsOf)
    return {
      records: [
        `positions.${id}`,
        ...points.flatMap((point) => ownerOf(point) ?? []),
        ...points.flatMap(({ hedges }) => hedges.map(hedgeRecord)),
      ],
      cells: [plain(dimension[language]), ...[us, iran, israel].map((cell) => entriesOf(cell, language))],
    }
  }
  const sides = [sideNames.us, sideNames.iran, sideNames.israel]
  return {
    id: 'positions',
    ...named(text.positions, text.positionsNote, language),
    heads: headsOf([text.dimension, ...sides], language),
    groups: [{ name: '', rows: positions.map(row) }],
  }
}

function pointsOf(cell: PositionCell): readonly Statement[] {
  return cell.kind === 'not-given' ? [] : cell.points
}

function entriesOf(cell: PositionCell, language: Language): Entry[] {
  const note = cell.kind === 'stated' ? [] : [{ text: '', notes: [cell.note[language]] }]
  return [...pointsOf(cell).map((point) => owned(point, language)), ...note]
}

/** A statement with its hedges, whose it is, how firm, and where. */
function owned(
  { text, hedges, voice: by, strength, paragraphs: where }: Statement,
  language: Language,
): Entry {
  const owner = `${voice(by).label[language]}${{ ja: '・', en: ', ' }[language]}${strengthNames[strength][language]}`
  return {
    text: text[language],
    notes: hedges.map((id) => hedgeNote(id, language)),
    owner: `${owner} ${cited(where)}`,
  }
}

function hedgeNote(id: HedgeId, language: Language): string {
  return text.hedge[language] + hedge(id).reading[language]
}

const hedgeRecord = (id: HedgeId): string => `hedges.${id}`

/** Paragraphs by number; three and more in a row by the first and the last. */
function cited(ids: readonly string[]): string {
  const places = ids.map((id) => paragraphs.findIndex((paragraph) => paragraph.id === id))
  const runs: string[][] = []
  ids.forEach((id, index) => {
    const last = runs.at(-1)
    const section = (one: string | undefined) => one?.split('.')[0]
    const follows =
      places[index] === (places[index - 1] ?? Number.NaN) + 1 && section(id) === section(ids[index - 1])
    if (last && follows) last.push(id)
    else runs.push([id])
  })
  return runs
    .flatMap((run) => (run.length > 2 ? [`¶${run[0]}–${run.at(-1)}`] : run.map((id) => `¶${id}`)))
    .join(' ')
}

const plain = (words: string): Entry[] => [{ text: words }]

const headsOf = (heads: readonly Localized[], language: Language): string[] =>
  heads.map((head) => head[language])

function named(title: Localized, note: Localized, language: Language) {
  return { title: title[language], note: note[language] }
}
