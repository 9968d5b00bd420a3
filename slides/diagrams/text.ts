import { loadDefaultJapaneseParser } from 'budoux'
import { languages } from '../data/languages.ts'
import type { Language } from '../data/model.ts'

const budoux = loadDefaultJapaneseParser()

// Kinsoku: what may not begin a line, and what may not end one.
const closing =
  /^[、。，．,.）」』〉》】〕\])!?！？・：；…‥ー～々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヶ％%]/u
const opening = /[（「『〈《【〔[(]$/u
// BudouX splits these auxiliaries off ("体制と|しての"); a phrase reads better with them on.
const clinging =
  /^(?:く?い|して|いう|いった|する|なる|ある|ない|たい|がたい|難い|こと|もの|ため|点で|とって|による|における)/u
// Where a mark divides what BudouX holds for one phrase ("通常理解：核武装なしに"); not within a name
// ("ゼロ・エンリッチメント"), nor where less than two characters would stand alone ("例：2004年").
const afterMark =
  /(?<=[^（「『〈〔\s]{2}(?:[：；＝、〕]|\P{scx=Katakana}・))(?=[^、）」』〉〕]{2})|(?<=[^（「『〈〔\s]{2}・)(?=\P{scx=Katakana}{2})/u

// How wide the bundled face sets Latin characters, in half-width columns: three classes come close enough.
const narrow = /[ \u00a0!"'()*,\-./:;I[\]`ijlrt|“”‘’–]/u
const wide = /[#$%&+<=>@CDGHMNOQWmw]/u

/** Full-width characters a line; English words need more room than Japanese phrases. */
export type Width = number | Readonly<Record<Language, number>>

/** A width in one language. */
export function widthIn(language: Language, width: Width): number {
  return typeof width === 'number' ? width : width[language]
}

/** Width in half-width columns: a full-width character counts two. */
export function columns(text: string): number {
  let width = 0
  for (const char of text) {
    const latin = /[\u0020-\u007e\u00a0-\u024f\u2010-\u201f\uff61-\uff9f]/u.test(char)
    width += !latin ? 2 : narrow.test(char) ? 0.8 : wide.test(char) ? 1.75 : 1.4
  }
  return width
}

/** Pieces that a line may break between: Japanese phrases (BudouX), words of other languages. */
export function phrases(text: string, language: Language): string[] {
  if (languages[language].spaced) return join(text.split(/(?<= )/u), () => false)
  const joined = join(budoux.parse(text), (last, piece) => clinging.test(piece) || [...last].length === 1)
  return joined.flatMap((phrase) => phrase.split(afterMark))
}

/** Joins what must not part: across a bracket's edge, before closing marks, and where `clings` says so. */
function join(pieces: readonly string[], clings: (last: string, piece: string) => boolean): string[] {
  const joined: string[] = []
  let bracket = 0
  for (const piece of pieces) {
    const last = joined.at(-1)
    // A short bracketed phrase stays in one piece; a long one may break.
    const within = last !== undefined && bracket > 0 && columns(last + piece) <= 20
    if (last !== undefined && (within || closing.test(piece) || opening.test(last) || clings(last, piece)))
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
    if (last !== undefined && columns((last + piece).trimEnd()) <= limit)
      lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines
}
