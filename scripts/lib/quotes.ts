/** The essay's paragraphs by id; an id that it lacks is reported, not skipped. */
export type EssayTexts = ReadonlyMap<string, string>

/** What stands between an outermost 「 and its 」, and where the 「 is. */
export interface Quote {
  readonly text: string
  readonly index: number
}

/** A string that lies in the data, with its path and the paragraphs that its record cites. */
export interface DataString {
  readonly path: string
  readonly text: string
  /** `null` where no record above the string cites anything. */
  readonly paragraphs: readonly string[] | null
}

/** Without white space and emphasis; 『』 inside a quotation are the essay's 「」. */
export function squeeze(text: string): string {
  return text
    .replace(/[\s*]+/g, '')
    .replaceAll('『', '「')
    .replaceAll('』', '」')
}

/** The outermost quotations of a text, in order; `unbalanced` is where a bracket lacks its partner, or -1. */
export function quotesIn(text: string): { quotes: Quote[]; unbalanced: number } {
  const quotes: Quote[] = []
  const open: number[] = []
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '「') open.push(index)
    if (text[index] !== '」') continue
    const start = open.pop()
    if (start === undefined) return { quotes, unbalanced: index }
    if (open.length === 0) quotes.push({ text: text.slice(start + 1, index), index: start })
  }
  return { quotes, unbalanced: open[0] ?? -1 }
}

/** The quotations of a text that stand verbatim in none of `texts`, as sentences that say so. */
export function quoteProblems(text: string, texts: readonly string[]): { index: number; problem: string }[] {
  const { quotes, unbalanced } = quotesIn(text)
  const sources = texts.map(squeeze)
  const problems = quotes
    .filter((quote) => !_standsIn(quote.text, sources))
    .map(({ text: words, index }) => ({ index, problem: `「${words}」 does not stand in what it cites` }))
  if (unbalanced >= 0) problems.push({ index: unbalanced, problem: 'a 「 or 」 without its partner' })
  return problems
}

/** Every string beneath a value, with what its nearest citing record cites. */
export function* stringsIn(
  value: unknown,
  path: string,
  paragraphs: readonly string[] | null = null,
): Generator<DataString> {
  if (typeof value === 'string') yield { path, text: value, paragraphs }
  if (typeof value !== 'object' || value === null) return
  const cited = _citedBy(value) ?? paragraphs
  for (const [key, child] of Object.entries(value)) yield* stringsIn(child, `${path}.${key}`, cited)
}

/** Quotations in data records that stand neither in a paragraph that the record cites nor in `elsewhere`. */
export function dataQuoteProblems(
  value: unknown,
  path: string,
  essay: EssayTexts,
  elsewhere: readonly string[] = [],
): string[] {
  return [...stringsIn(value, path)].flatMap(({ path, text, paragraphs }) => {
    if (!/[「」]/.test(text)) return []
    const { texts, unknown } = _textsOf(paragraphs ?? [], essay)
    const cited = paragraphs?.join(', ') ?? 'its record cites no paragraph'
    return [
      ...unknown.map((id) => `${path}: cites '${id}', which is not a paragraph`),
      ...quoteProblems(text, [...texts, ...elsewhere]).map(({ problem }) => `${path}: ${problem} (${cited})`),
    ]
  })
}

/** The paragraph ids of a slide's `sources`, written as a flow or a block list. */
export function sourcesOf(slide: string): string[] {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(slide)?.[1] ?? ''
  const list = /^sources:[ \t]*(\[[^\]]*\]|(?:\r?\n[ \t]*-[^\n]*)+)/m.exec(front)?.[1] ?? ''
  return [...list.matchAll(/\d+\.\d+|n\d+/g)].map(([id]) => id)
}

/**
 * Quotations on a slide that are not the essay's own words: 「…」 must stand in one of the slide's `sources`
 * (or in `elsewhere`, such as the title), the text of `<Q p="…">` in paragraph p.
 */
export function slideQuoteProblems(
  slide: string,
  path: string,
  essay: EssayTexts,
  elsewhere: readonly string[] = [],
): string[] {
  const at = (index: number): string => `${path}:${slide.slice(0, index).split('\n').length}`
  const problems: string[] = []
  // Blanked, not cut: what follows keeps its line.
  const rest = slide.replace(
    /<Q\b([^>]*?)(?:\/>|>([\s\S]*?)<\/Q>)/g,
    (element, attributes: string, words: string | undefined, index: number) => {
      const p = /(?:^|\s)p=(["'])(.*?)\1/.exec(attributes)?.[2]
      const text = p === undefined ? undefined : essay.get(p)
      const plain = _withoutTags(words ?? '')
      if (p === undefined) problems.push(`${at(index)}: <Q> without p="…"; name the paragraph`)
      else if (text === undefined) problems.push(`${at(index)}: <Q p="${p}">: there is no paragraph ${p}`)
      else if (!_standsIn(plain, [squeeze(text)]))
        problems.push(`${at(index)}: <Q p="${p}">${plain}</Q> does not stand in ${p}`)
      return element.replace(/[^\n]/g, ' ')
    },
  )
  const unclosed = rest.search(/<Q\b/)
  if (unclosed >= 0) problems.push(`${at(unclosed)}: <Q> without </Q>`)
  const sources = sourcesOf(slide)
  const { texts, unknown } = _textsOf(sources, essay)
  for (const id of unknown) problems.push(`${path}: sources name '${id}', which is not a paragraph`)
  // Blanked again: the comparison drops white space, the line numbers need it.
  const plain = rest.replace(/<[^<>]*>/g, (tag) => (/[「」]/.test(tag) ? tag : tag.replace(/[^\n]/g, ' ')))
  for (const { index, problem } of quoteProblems(plain, [...texts, ...elsewhere]))
    problems.push(`${at(index)}: ${problem} (sources: ${sources.join(', ') || 'none'})`)
  return problems
}

/** Runs of at least `length` characters that a text shares with the essay, white space and `*` aside. */
export function copiedRuns(text: string, essay: Iterable<string>, length = 25): string[] {
  const grams = new Set<string>()
  for (const paragraph of essay) {
    const source = _withoutSpace(paragraph)
    for (let start = 0; start + length <= source.length; start++)
      grams.add(source.slice(start, start + length))
  }
  const plain = _withoutSpace(text)
  const runs: string[] = []
  for (let start = 0; start + length <= plain.length; start++) {
    if (!grams.has(plain.slice(start, start + length))) continue
    let end = start + length
    while (end < plain.length && grams.has(plain.slice(end + 1 - length, end + 1))) end++
    runs.push(plain.slice(start, end))
    start = end - length
  }
  return runs
}

function _standsIn(words: string, squeezed: readonly string[]): boolean {
  const plain = squeeze(words)
  return plain !== '' && squeezed.some((text) => text.includes(plain))
}

function _withoutSpace(text: string): string {
  return text.replace(/[\s*]+/g, '')
}

function _withoutTags(text: string): string {
  return text.replace(/<[^<>]*>/g, '')
}

function _textsOf(ids: readonly string[], essay: EssayTexts): { texts: string[]; unknown: string[] } {
  return {
    texts: ids.flatMap((id) => essay.get(id) ?? []),
    unknown: ids.filter((id) => !essay.has(id)),
  }
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
