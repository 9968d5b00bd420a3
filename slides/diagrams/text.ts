import { loadDefaultJapaneseParser } from 'budoux'
import type { Language } from '../data/model.ts'

const budoux = loadDefaultJapaneseParser()

// Kinsoku: what may not begin a line, and what may not end one.
const closing = /^[、。，．,.）」』〉》】〕\])!?！？・：；…‥ー～々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヶ％%]/u
const opening = /[（「『〈《【〔[(]$/u
// BudouX splits these auxiliaries off ("体制と|しての"); a phrase reads better with them on.
const clinging = /^(?:くい|して|しての|いう|いった|する|すること|なる|ある|ない|ものの|ため|による|における)/u

// The bundled face sets Latin letters somewhat wider than half an em.
const halfWidth = 1.15

/** Full-width characters a line; English words need more room than Japanese phrases. */
export type Width = number | Readonly<Record<Language, number>>

/** A width in one language. */
export function widthIn(language: Language, width: Width): number {
  return typeof width === 'number' ? width : width[language]
}

/** Width in half-width columns: a full-width character counts two. */
export function columns(text: string): number {
  let width = 0
  for (const char of text) width += /[\u0020-\u007e\u00a0-\u024f\uff61-\uff9f]/u.test(char) ? halfWidth : 2
  return width
}

/** Pieces that a line may break between: Japanese phrases (BudouX), words of other languages. */
export function phrases(text: string, language: Language): string[] {
  const raw = language === 'ja' ? budoux.parse(text) : text.split(/(?<= )/u)
  const joined: string[] = []
  let bracket = 0
  for (const piece of raw) {
    const last = joined.at(-1)
    const clings = closing.test(piece) || (language === 'ja' && clinging.test(piece))
    // A short bracketed phrase stays in one piece; a long one may break.
    if (last !== undefined && (clings || opening.test(last) || (bracket > 0 && columns(last + piece) <= 20)))
      joined[joined.length - 1] = last + piece
    else joined.push(piece)
    for (const char of piece) bracket += '（「『〈'.includes(char) ? 1 : '）」』〉'.includes(char) ? -1 : 0
  }
  return joined
}

/**
 * The text in lines of at most `width` full-width characters, broken between phrases, as few lines as
 * possible and those as even as possible. A newline in the text is a break that its writer wants. A
 * single phrase longer than `width` keeps a line of its own: nothing is ever broken inside a phrase.
 */
export function breakLines(text: string, language: Language, width: number): string[] {
  return text
    .split('\n')
    .flatMap((paragraph) => breakEvenly(phrases(paragraph, language), width * 2))
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function breakEvenly(pieces: readonly string[], limit: number): string[] {
  const fewest = fill(pieces, limit)
  let best = fewest
  // Narrower until a line more would be needed: the narrowest width with as few lines is the evenest.
  for (let narrower = limit - 1; narrower > 0; narrower--) {
    const lines = fill(pieces, narrower)
    if (lines.length > fewest.length || lines.some((line) => columns(line.trim()) > limit)) break
    best = lines
  }
  return best
}

function fill(pieces: readonly string[], limit: number): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && columns((last + piece).trimEnd()) <= limit) lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines
}
