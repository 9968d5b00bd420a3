import { loadDefaultJapaneseParser } from 'budoux'
import type { Problem, RenderedSlide } from '../problem.ts'
import type { Block, Survey } from '../survey.ts'
import { quoted } from './words.ts'

/** Japanese lines that begin or end where they must not, and words that are broken (JIS X 4051, 行頭・行末禁則). */
export function typesettingProblems({ states, fonts }: RenderedSlide) {
  const problems = states.map((state) => ({ state, problems: lineProblems(state.survey) }))
  const drawn = fonts.map(
    ({ where, family, characters }): Problem => ({
      rule: 'font',
      where,
      ...(family
        ? {
            what: `"${characters}" is drawn in ${family}, a font that does not come with the deck`,
            mend: 'leave its font-family to the style sheet',
          }
        : {
            what: `no font that comes with the deck has "${characters}"`,
            mend: 'write it with other characters, e.g. the Japanese form of a simplified one',
          }),
    }),
  )
  return [...problems, { problems: drawn }]
}

const noStart =
  /^[、。，．,.・：；:;？！?!」』）)］\]｝}〉》】〕”’ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ々ゝゞヽヾ〜…‥]/u
const noEnd = /[「『（([［{｛〈《【〔“‘]$/u
const closing = /[、。，．・：；？！」』）］｝〉》】〕”’\s]/gu

function lineProblems({ blocks }: Survey): Problem[] {
  // The lines of code are what was typed.
  return blocks
    .filter(({ kind }) => kind !== 'code')
    .flatMap((block) => [...forbidden(block), ...lonely(block), ...broken(block)])
}

function report({ where }: Block, what: string, mend: string): Problem {
  return { rule: 'typesetting', where, what, mend }
}

function forbidden(block: Block): Problem[] {
  if (block.lang !== 'ja') return []
  return block.lines.slice(1).flatMap(({ text }, index): Problem[] => {
    const before = (block.lines[index]?.text ?? '').trimEnd()
    const mend = 'let the browser break the line, or change the words'
    return [
      ...(noStart.test(text)
        ? [report(block, `a line begins with "${text[0]}" after "${before.slice(-12)}"`, mend)]
        : []),
      ...(noEnd.test(before)
        ? [report(block, `a line ends with "${before.at(-1)}" before ${quoted(text)}`, mend)]
        : []),
    ]
  })
}

function lonely(block: Block): Problem[] {
  const last = block.lines.at(-1)?.text
  if (block.lang !== 'ja' || block.lines.length < 2 || last === undefined) return []
  if (block.kind !== 'heading' && block.kind !== 'label') return []
  if ([...last.replace(closing, '')].length > 1) return []
  return [report(block, `the last line is "${last}" alone`, 'shorten the words, or break the line earlier')]
}

const phrases = loadDefaultJapaneseParser()
const words = new Intl.Segmenter('ja', { granularity: 'word' })

/** Words of Latin letters and figures anywhere; Japanese phrases in headlines and labels. */
function broken(block: Block): Problem[] {
  const lines = block.lines.map(({ text }) => text)
  const text = lines.join('')
  const inPhrases = block.lang === 'ja' && (block.kind === 'heading' || block.kind === 'label')
  const allowed = inPhrases ? new Set([...starts(phrases.parse(text)), ...wordStarts(text)]) : undefined
  return block.lines.slice(1).flatMap(({ wrapped }, index): Problem[] => {
    const at = lines.slice(0, index + 1).join('').length
    const [before, after] = [text.slice(Math.max(0, at - 6), at), text.slice(at, at + 6)]
    if (isEndless(tokenAt(text, at))) return []
    const fine =
      !allowed || allowed.has(at) || /[\p{P}\s]$/u.test(before) || /^[\p{N}\p{P}\p{S}]/u.test(after)
    // The lines of a label in another language are set one by one, between words, without the spaces that parted them.
    if (block.lang !== 'ja' && block.kind === 'label' && !wrapped) return []
    if (fine && !isInWord(before, after, wrapped || block.kind !== 'label')) return []
    return [report(block, `a line breaks inside a word: "${before}/${after}"`, 'break it between phrases')]
  })
}

/** What stands around a place without a space. */
function tokenAt(text: string, at: number): string {
  const [before] = /[\x21-\x7e]*$/.exec(text.slice(0, at)) ?? ['']
  const [after] = /^[\x21-\x7e]*/.exec(text.slice(at)) ?? ['']
  return before + after
}

/** An address, or what is longer than words are, has to be broken somewhere. */
function isEndless(token: string): boolean {
  return /^\W?(?:\w+:\/\/|www\.|[^@\s]+@)/.test(token) || token.length > longestWord
}

/** Longer than nearly all words of running text, and than a third of a line. */
const longestWord = 30

/** Between two letters, or between two figures that are no labels one above the other. */
function isInWord(before: string, after: string, running: boolean): boolean {
  const letters = /\p{Script=Latin}$/u.test(before) && /^\p{Script=Latin}/u.test(after)
  const figures = /[\p{N}.,]$/u.test(before) && /^\p{N}/u.test(after)
  return letters || (figures && running)
}

function starts(parts: readonly string[]): number[] {
  let at = 0
  return parts.map((part) => {
    at += part.length
    return at
  })
}

/** Where words begin; hiragana at the begin of a line mostly go on with the word before. */
function wordStarts(text: string): number[] {
  return [...words.segment(text)]
    .filter(({ segment }) => !/^\p{Script=Hiragana}/u.test(segment))
    .map(({ index }) => index)
}
