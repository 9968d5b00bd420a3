import { blank, type Stretch } from './blank.ts'

/** Where something begins that is not shown as it is written. */
const openings = /(?<=^|\n)[ \t]*(?:`{3,}|~{3,})|<!--|<(?:script|style)\b|`+/g

/** The same text with code, comments, scripts and styles blanked; every other character stays in its place. */
export function hideCode(text: string): string {
  return blank(text, hiddenIn(text))
}

/** The comments, scripts and styles of a text and its code, in order. */
export function* hiddenIn(text: string): Generator<Stretch> {
  const missing = new Set<string>()
  let line: { readonly end: number; readonly partners: ReadonlyMap<number, number> } | undefined
  for (openings.lastIndex = 0; ; ) {
    const found = openings.exec(text)
    if (!found) return
    const at = found.index
    const mark = found[0].trimStart()
    let end: number | undefined
    if (mark === '<!--') end = endOf(text, '-->', at)
    else if (mark.startsWith('<')) {
      const closing = `</${mark.slice(1)}>`
      const close = missing.has(closing) ? -1 : text.indexOf(closing, at)
      if (close < 0) missing.add(closing)
      else end = close + closing.length
    } else if (mark.length >= 3 && isFence(text, at)) end = endOfFence(text, mark, at + found[0].length)
    else {
      if (!line || at >= line.end) line = spansFrom(text, at)
      end = line.partners.get(at)
    }
    if (end === undefined) continue
    yield { at, end }
    // Whoever asks for the next may have looked at another text meanwhile.
    openings.lastIndex = end
  }
}

/** Whether only white space stands before an offset in its line. */
function isFence(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n'
}

/** A fence runs to its own closing line, or to the end where there is none. */
function endOfFence(text: string, mark: string, from: number): number {
  const indent = /[ \t]*/y
  const rest = /[`~]*[ \t]*(?=\n|$)/y
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
    indent.lastIndex = at + 1
    indent.test(text)
    if (!text.startsWith(mark, indent.lastIndex)) continue
    rest.lastIndex = indent.lastIndex + mark.length
    if (rest.test(text)) return rest.lastIndex
  }
  return text.length
}

function endOf(text: string, closing: string, from: number): number {
  const end = text.indexOf(closing, from)
  return end < 0 ? text.length : end + closing.length
}

/** Code in a line from an offset on: its backticks end at the next run of as many. */
function spansFrom(text: string, from: number) {
  const end = endOf(text, '\n', from)
  const runs = [...text.slice(from, end).matchAll(/`+/g)].map((run) => ({
    at: from + run.index,
    length: run[0].length,
  }))
  const next = new Map<number, number>()
  const partners = new Map<number, number>()
  for (const { at, length } of runs.toReversed()) {
    const partner = next.get(length)
    if (partner !== undefined) partners.set(at, partner + length)
    next.set(length, at)
  }
  return { end, partners }
}
