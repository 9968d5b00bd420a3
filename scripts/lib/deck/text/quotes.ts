import { blank } from './blank.ts'
import { elementsOf, scanTags } from './markup.ts'
import { foldWidth } from './width.ts'

/** What stands between an outermost 「 and its 」, and where the 「 is. */
export interface Quote {
  readonly text: string
  readonly index: number
}

/** A quotation, and where it may come from. */
export interface Quotation extends Quote {
  /** Ids of the paragraphs that are cited for it. */
  readonly cited: readonly string[]
  /** Written as `<Q p="…">`: it can be nothing else than the essay's words. */
  readonly tagged: boolean
}

/** Something that keeps a quotation from being read, and where it is. */
export interface QuoteFault {
  readonly index: number
  readonly what: string
  readonly mend: string
  readonly tagged: boolean
}

/** The quotations of a text, and what keeps others from being read. */
export interface Quotations {
  readonly quotations: readonly Quotation[]
  readonly faults: readonly QuoteFault[]
}

/** A string that lies in the data, and the paragraphs that its record cites. */
export interface DataString {
  readonly text: string
  /** Id of the nearest record above the string that has one. */
  readonly record: string | undefined
  /** Empty where no record above the string cites anything. */
  readonly cited: readonly string[]
}

/** Without white space and emphasis. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s*]+/g, '')
}

/** The same for comparing quotations: whatever their width, and 『』 inside one are the essay's 「」. */
export function squeeze(text: string): string {
  return foldWidth(withoutSpace(text)).replaceAll('『', '「').replaceAll('』', '」')
}

/** The outermost quotations of a text, in order; `unbalanced` is where a bracket lacks its partner, or -1. */
export function quotesIn(text: string): { quotes: Quote[]; unbalanced: number } {
  const quotes: Quote[] = []
  const open: number[] = []
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '「' || text[index] === '｢') open.push(index)
    if (text[index] !== '」' && text[index] !== '｣') continue
    const start = open.pop()
    if (start === undefined) return { quotes, unbalanced: index }
    if (open.length === 0) quotes.push({ text: text.slice(start + 1, index), index: start })
  }
  return { quotes, unbalanced: open[0] ?? -1 }
}

/** The 「…」 of a text that cites some paragraphs. */
export function bracketed(text: string, cited: readonly string[]): Quotations {
  const { quotes, unbalanced } = quotesIn(text)
  const fault = {
    what: 'a 「 or 」 without its partner',
    mend: 'add the one that is missing',
    tagged: false,
  }
  return {
    quotations: quotes.map((quote) => ({ ...quote, cited, tagged: false })),
    faults: unbalanced < 0 ? [] : [{ ...fault, index: unbalanced }],
  }
}

/** Every string beneath a value, with what its nearest citing record cites. */
export function* stringsIn(
  value: unknown,
  above: Omit<DataString, 'text'> = { record: undefined, cited: [] },
): Generator<DataString> {
  if (typeof value === 'string') yield { ...above, text: value }
  if (typeof value !== 'object' || value === null) return
  const id = (value as Record<string, unknown>).id
  const record = typeof id === 'string' ? id : above.record
  const cited = _citedBy(value) ?? above.cited
  for (const child of Object.values(value)) yield* stringsIn(child, { record, cited })
}

/** The paragraph ids in a slide's `sources`, a flow or a block list, and the line of that key; 1 without it. */
export function sourcesOf(slide: string): { ids: string[]; line: number } {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(slide)?.[1] ?? ''
  const match = /^sources:[ \t]*(\[[^\]]{0,10000}\]|(?:\r?\n[ \t]*-[^\n]*)+)/m.exec(front)
  const ids = [...(match?.[1] ?? '').matchAll(/\d+\.\d+|n\d+/g)].map(([id]) => id)
  // The frontmatter's text starts below its opening fence.
  return { ids, line: match ? front.slice(0, match.index).split('\n').length + 1 : 1 }
}

/**
 * The quotations of a slide, notes included: 「…」 may come from any of its `sources`, the text of
 * `<Q p="…">`, or what its `ja` says, from paragraph p.
 */
export function slideQuotations(slide: string, sources: readonly string[]): Quotations {
  const tags = scanTags(slide)
  const isQ = (name: string) => name === 'Q'
  const written = elementsOf(tags, isQ).sort((a, b) => a.at - b.at)
  const empty = tags.filter(({ name, kind }) => isQ(name) && kind === 'empty')
  const found = [
    ...written.map(({ tag, inner, end }) => ({ tag, end, words: slide.slice(inner.at, inner.end) })),
    ...empty.map((tag) => ({ tag, end: tag.end, words: '' })),
  ].sort((a, b) => a.tag.at - b.tag.at)
  const tagged = found.map(({ tag: { at, attributes }, words }) => ({
    index: at,
    p: propOf(attributes, 'p'),
    // On a slide in another language, what is quoted stands beside its translation.
    text: propOf(attributes, 'ja') ?? withoutTags(words),
  }))
  const closed = new Set(found.map(({ tag }) => tag))
  const unclosed = tags.find((tag) => isQ(tag.name) && tag.kind === 'open' && !closed.has(tag))
  const faults = [
    ...tagged.flatMap(({ index, p }) =>
      p === undefined ? [{ index, what: '<Q> names no paragraph', mend: 'add p="…"', tagged: true }] : [],
    ),
    ...(unclosed
      ? [{ index: unclosed.at, what: '<Q> is not closed', mend: 'add </Q> where it ends', tagged: true }]
      : []),
  ]
  // Blanked, not cut: what follows keeps its place. A tag with a quotation in it is no tag to a reader.
  const rest = blank(
    slide,
    found.map(({ tag: { at }, end }) => ({ at, end })),
  )
  const plain = blank(
    rest,
    [...rest.matchAll(/<[^<>]*>/g)]
      .filter(([tag]) => !/[「」]/.test(tag))
      .map(({ 0: tag, index }) => ({ at: index, end: index + tag.length })),
  )
  const brackets = bracketed(plain, sources)
  return {
    quotations: [
      ...tagged.flatMap(({ index, p, text }) =>
        p === undefined ? [] : [{ text, index, cited: [p], tagged: true }],
      ),
      ...brackets.quotations,
    ],
    faults: [...faults, ...brackets.faults],
  }
}

function propOf(attributes: readonly { name: string; value: string }[], wanted: string): string | undefined {
  return attributes.find(({ name }) => name === wanted)?.value
}

function withoutTags(text: string): string {
  return text.replace(/<[^<>]*>/g, '')
}

/** What a record cites: its paragraphs, those that imply it, or itself where it stands for a paragraph. */
function _citedBy(value: object): readonly string[] | null {
  for (const key of ['paragraphs', 'impliedBy'] as const) {
    const list = (value as Record<string, unknown>)[key]
    if (Array.isArray(list) && list.every((id) => typeof id === 'string')) return list
  }
  const id = (value as Record<string, unknown>).id
  return typeof id === 'string' && /^(\d+\.\d+|n\d+)$/.test(id) ? [id] : null
}
