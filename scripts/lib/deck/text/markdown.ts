import { elementsOf, type Markup, scanTags } from './markup.ts'

export { hideCode } from './hide-code.ts'

/** A heading of a slide. */
export interface Heading {
  /** 1–6. */
  readonly level: number
  readonly text: string
  /** Lines below the text's first line. */
  readonly row: number
}

/** A component in a slide's Markdown. */
export interface Tag {
  readonly name: string
  readonly row: number
  readonly props: readonly Prop[]
}

/** Where a component begins or ends. */
export type TagEnd = Pick<Markup, 'name' | 'kind' | 'at'>

/** A property of a component as written. */
export interface Prop {
  /** Without the colon of a bound property. */
  readonly name: string
  readonly value: string
  /** Written with a colon: the value is an expression. */
  readonly bound: boolean
  readonly row: number
}

/** The headings of Markdown whose code is hidden, in order; HTML headings count too. */
export function findHeadings(text: string): Heading[] {
  const pattern = /^ {0,3}(#{1,6})[ \t]+(.*)$|<h([1-6])\b[^<>]*>([^<]*)|^(.+)\n=+[ \t]*$/gm
  return [...text.matchAll(pattern)].map((match) => ({
    level: match[1]?.length ?? Number(match[3] ?? 1),
    text: (match[2] ?? match[4] ?? match[5] ?? '').trim(),
    row: rowAt(text, match.index),
  }))
}

/** The components of Markdown whose code is hidden, each by its opening tag, in order. */
export function findTags(text: string): Tag[] {
  return scanTags(text)
    .filter(({ name, kind }) => kind !== 'close' && isComponent(name))
    .map((tag) => toTag(text, tag))
}

/** A tag with the rows of its properties. */
export function toTag(text: string, { name, at, attributes }: Markup): Tag {
  return {
    name,
    row: rowAt(text, at),
    props: attributes.map((attribute) => ({
      name: attribute.name.replace(/^(?:v-bind)?:/, ''),
      value: attribute.value,
      bound: /^(?:v-bind)?:/.test(attribute.name),
      row: rowAt(text, attribute.at),
    })),
  }
}

/** The tags of components in Markdown whose code is hidden, in order. */
export function findTagEnds(text: string): TagEnd[] {
  return scanTags(text).filter(({ name }) => isComponent(name))
}

/** Whether a tag is a component's: it is capitalised, or has a dash. */
export function isComponent(name: string): boolean {
  return /^(?:[A-Z]|[a-z]+-\w)/.test(name)
}

/** The name of a component as its file has it: `my-table` is `MyTable` too. */
export function componentName(name: string): string {
  return name.replace(/(?:^|-)\w/g, (start) => start.slice(-1).toUpperCase())
}

/** The capitalised names in a slide's own scripts: what they import or declare is a component to it. */
export function findScriptNames(text: string): string[] {
  return elementsOf(scanTags(text), (name) => name === 'script').flatMap(
    ({ inner }) => text.slice(inner.at, inner.end).match(/\b[A-Z]\w*/g) ?? [],
  )
}

let last = { text: '', starts: [0] }

/** Number of line breaks before an offset. */
export function rowAt(text: string, offset: number): number {
  // Asked for one text again and again.
  if (last.text !== text) last = { text, starts: startsOf(text) }
  let [low, high] = [0, last.starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((last.starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

function startsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** A text without the byte order mark that some editors of Windows write first: the frontmatter would be none. */
export function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '')
}
