import type { Language } from '../language.ts'
import { cardinal, numberOf as englishNumber, ordinal } from './english.ts'
import { numberOf as japaneseNumber } from './japanese.ts'

/** A paragraph that a text names by its place: 第1節の第9段落, section 1, paragraph 9. */
export interface Reference {
  /** 0 for the introduction; `undefined` where the block of text names no section before. */
  readonly section: number | undefined
  /** `undefined` where only the section is named. */
  readonly number: number | undefined
  readonly text: string
  readonly index: number
}

interface Grammar {
  /** Groups: the section's number, then the list of paragraphs; neither for the introduction. */
  readonly pattern: RegExp
  readonly range: RegExp
  readonly item: RegExp
  readonly numberOf: (text: string) => number
}

/** Longer numbers and lists than these no text has: what only begins as one would else be read again at each of its parts. */
const kanji = '[\\d一二三四五六七八九十]{1,4}'
const more = '{0,20}'
const japanese: Grammar = {
  pattern: new RegExp(
    `第(${kanji})節|(?<![順秩])序(?=の|と|は|を|、|・)|(第${kanji}(?:(?:・|、|と|から|および|[〜～–])第?${kanji})${more})段落|¶\\s*(\\d+\\.\\d+)`,
    'gu',
  ),
  range: /から|[〜～–]/u,
  item: new RegExp(`\\d+\\.\\d+|${kanji}`, 'gu'),
  numberOf: japaneseNumber,
}

const list = (one: string) =>
  `${one}(?:(?:,?\\s+and\\s+|,\\s*|\\s*–\\s*|\\s+to\\s+)(?:the\\s+)?${one})${more}`
const english: Grammar = {
  pattern: new RegExp(
    `\\bsection\\s+(${cardinal})\\b|\\bintroduction\\b|(?:\\bparagraphs?|¶{1,2})\\s*(${list(`(?:\\d+\\.\\d+|${cardinal})`)})|\\b(${list(ordinal)})\\s+paragraphs?\\b`,
    'giu',
  ),
  range: /–|\bto\b/u,
  item: new RegExp(`\\d+\\.\\d+|${ordinal}|${cardinal}`, 'giu'),
  numberOf: englishNumber,
}

/** How each language names a paragraph by its place; `null` where nobody can read it yet. */
export const referenceGrammars: Readonly<Record<Language, Grammar | null>> = { ja: japanese, en: english }

/**
 * The paragraphs and sections that a text names, in order. A paragraph belongs to the section named last before it
 * in the same block of text; in English also to the one that follows in “paragraph 9 of section 1”.
 */
export function findReferences(text: string, language: Language): Reference[] {
  const grammar = referenceGrammars[language]
  if (grammar === null) return []
  let section: number | undefined
  let end = 0
  return [...text.matchAll(grammar.pattern)].flatMap((match) => {
    if (/\n\s*\n/.test(text.slice(end, match.index))) section = undefined
    end = match.index + match[0].length
    const place = { text: match[0], index: match.index }
    const [named, ...lists] = match.slice(1)
    const paragraphs = lists.find((group) => group !== undefined)
    if (paragraphs === undefined) {
      section = named === undefined ? 0 : grammar.numberOf(named)
      return [{ section, number: undefined, ...place }]
    }
    return expand(paragraphs, grammar, sectionAfter(text.slice(end)) ?? section).map((one) => ({
      ...one,
      ...place,
    }))
  })
}

function sectionAfter(rest: string): number | undefined {
  const match = new RegExp(
    `^\\s+of\\s+(?:the\\s+)?(?:introduction\\b|section\\s+(${cardinal})\\b)`,
    'i',
  ).exec(rest)
  return match ? englishNumber(match[1] ?? '0') : undefined
}

/** 第2・第4, 1.8–1.10, 3〜6 one by one. */
function expand(
  paragraphs: string,
  grammar: Grammar,
  section: number | undefined,
): Pick<Reference, 'section' | 'number'>[] {
  const found: { section: number | undefined; number: number }[] = []
  let before = 0
  for (const match of paragraphs.matchAll(grammar.item)) {
    const [own, number] = match[0].includes('.')
      ? match[0].split('.').map(Number)
      : [section, grammar.numberOf(match[0])]
    const last = found.at(-1)?.number
    const isRange = last !== undefined && grammar.range.test(paragraphs.slice(before, match.index))
    for (let next = isRange ? last + 1 : (number ?? 0); next <= (number ?? 0); next++)
      found.push({ section: own, number: next })
    before = match.index + match[0].length
  }
  return found
}
