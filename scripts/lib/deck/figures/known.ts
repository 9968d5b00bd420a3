import { languageOfTag, original } from '../../../../slides/data/languages.ts'
import type { Language } from '../language.ts'
import { foldWidth } from '../text/width.ts'
import { englishPatterns } from './english.ts'
import type { Figure } from './figure.ts'
import { japanesePatterns } from './japanese.ts'
import { dates, figure, type Pattern, readFigures, type WrittenFigure } from './read.ts'

/** What figures the essay gives. */
export interface KnownFigures {
  /** By paragraph id. */
  readonly byParagraph: ReadonlyMap<string, readonly Figure[]>
  /** What no single paragraph says: when the essay was finished, how many sections and purposes it has. */
  readonly general: readonly Figure[]
}

/** When something took place: ISO days, both included, or months or years where the essay says no more. */
export interface DatedSpan {
  readonly paragraphs: readonly string[]
  readonly from: string
  readonly to: string
  /** Of days of the war, counted from its first. */
  readonly dayNumbers: readonly number[]
}

/** A figure that follows from what some paragraphs say together. */
export interface CitedFigure {
  readonly paragraphs: readonly string[]
  readonly figure: Figure
}

/** How each language writes figures; `null` where nobody can read them yet. */
export const figurePatterns: Readonly<Record<Language, readonly Pattern[] | null>> = {
  ja: japanesePatterns,
  en: englishPatterns,
}

/** The figures in a text, in whichever way its language writes them. */
export function figuresIn(text: string, language: Language): WrittenFigure[] {
  const patterns = figurePatterns[language]
  return patterns === null ? [] : readFigures(foldWidth(text), patterns)
}

/**
 * The figures that data bear out, by the paragraph that each record cites: those in all its texts, in every
 * language, and those that follow from the dates of events.
 */
export function figuresByParagraph(
  data: unknown,
  spans: readonly DatedSpan[],
  counted: readonly CitedFigure[] = [],
): Map<string, Figure[]> {
  const known = new Map<string, Figure[]>()
  const add = (paragraphs: readonly string[], figures: readonly Figure[]) => {
    for (const id of paragraphs) known.set(id, [...(known.get(id) ?? []), ...figures.map(bare)])
  }
  for (const { text, language, paragraphs } of textsIn(data, undefined, []))
    add(paragraphs, language ? figuresIn(text, language) : [])
  for (const { paragraphs, figure } of counted) add(paragraphs, [figure])
  for (const { paragraphs, from, to, dayNumbers } of spans) {
    const days = dayCount(from, to)
    const numbers = dayNumbers.map((value) => figure('day-number', value))
    add(paragraphs, [
      ...dateOf(from),
      ...dateOf(to),
      ...(days && days > 1 ? [figure('days', days)] : []),
      ...numbers,
    ])
  }
  return known
}

/** The figure of an ISO date, month or year. */
export function dateOf(iso: string): Figure[] {
  const [year, month, day] = iso.split('-').map(Number)
  if (year === undefined) return []
  if (month === undefined) return [figure('year', year)]
  return day === undefined ? [figure('month', month, undefined, year)] : dates([day], month, year)
}

/** Days from one ISO day to another, both counted; `undefined` where they are no days. */
export function dayCount(from: string, to: string): number | undefined {
  const isDay = [from, to].every((iso) => /^\d+-\d+-\d+$/.test(iso))
  return isDay ? (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1 : undefined
}

interface Text {
  readonly text: string
  readonly language: Language | undefined
  readonly paragraphs: readonly string[]
}

function* textsIn(
  value: unknown,
  language: Language | undefined,
  paragraphs: readonly string[],
): Generator<Text> {
  if (typeof value === 'string') yield { text: value, language, paragraphs }
  if (typeof value !== 'object' || value === null) return
  const cited = citedBy(value) ?? paragraphs
  for (const [key, child] of Object.entries(value)) yield* textsIn(child, languageOf(key) ?? language, cited)
}

/** What a record cites, or itself where it stands for a paragraph. */
function citedBy(record: object): readonly string[] | undefined {
  const { paragraphs, id } = record as { paragraphs?: unknown; id?: unknown }
  if (Array.isArray(paragraphs)) return paragraphs.filter((one) => typeof one === 'string')
  return typeof id === 'string' && /^(\d+\.\d+|n\d+)$/.test(id) ? [id] : undefined
}

/** The essay's own words are Japanese. */
function languageOf(key: string): Language | undefined {
  return key === 'wording' || key === 'markers' ? original : languageOfTag(key)
}

function bare({ kind, value, month, year }: Figure): Figure {
  return figure(kind, value, month, year)
}
