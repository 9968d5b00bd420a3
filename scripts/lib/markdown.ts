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

/** Where a component begins or ends: its opening or closing tag, or both in one (`empty`). */
export interface TagEnd {
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty'
  /** Offset in the text. */
  readonly at: number
}

/** A property of a component as written. */
export interface Prop {
  /** Without the colon of a bound property. */
  readonly name: string
  readonly value: string
  /** Written with a colon: the value is an expression. */
  readonly bound: boolean
  readonly row: number
}

const hidden = new RegExp(
  [
    // A fence runs to its own closing line, or to the end when there is none.
    '(?<=^|\\n)[ \\t]*(`{3,}|~{3,})[^\\n]*(?:\\n[\\s\\S]*?)?(?:\\n[ \\t]*\\1[`~]*[ \\t]*(?=\\n|$)|$(?![\\s\\S]))',
    '<!--[\\s\\S]*?(?:-->|$(?![\\s\\S]))',
    '<(script|style)\\b[\\s\\S]*?<\\/\\2>',
    '(`+)[^`\\n]+\\3(?!`)',
  ].join('|'),
  'g',
)

/** The same text with code, comments, scripts and styles blanked; every other character stays in its place. */
export function hideCode(text: string): string {
  return text.replace(hidden, (match) => match.replace(/[^\n]/g, ' '))
}

/** The headings of Markdown whose code is hidden, in order; HTML headings count too. */
export function findHeadings(text: string): Heading[] {
  const pattern = /^ {0,3}(#{1,6})[ \t]+(.*)$|<h([1-6])\b[^>]*>([^<]*)|^(.+)\n=+[ \t]*$/gm
  return [...text.matchAll(pattern)].map((match) => ({
    level: match[1]?.length ?? Number(match[3] ?? 1),
    text: (match[2] ?? match[4] ?? match[5] ?? '').trim(),
    row: rowAt(text, match.index),
  }))
}

/** The components (capitalised tags) of Markdown whose code is hidden, in order. */
export function findTags(text: string): Tag[] {
  const pattern = /<([A-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/g
  return [...text.matchAll(pattern)].map((match) => ({
    name: match[1] ?? '',
    row: rowAt(text, match.index),
    props: findProps(text, match.index + 1 + (match[1] ?? '').length, match[2] ?? ''),
  }))
}

/** The tags of components (capitalised, or with a dash) in Markdown whose code is hidden, in order. */
export function findTagEnds(text: string): TagEnd[] {
  const pattern = /(?<!\\)<(\/?)([A-Z][\w-]*|[a-z]+(?:-\w+)+)(?:\s(?:"[^"]*"|'[^']*'|[^"'<>])*?)?(\/?)>/g
  return [...text.matchAll(pattern)].map((match) => ({
    name: match[2] ?? '',
    kind: match[1] ? 'close' : match[3] ? 'empty' : 'open',
    at: match.index,
  }))
}

/** The capitalised names in a slide's own scripts: what they import or declare is a component to it. */
export function findScriptNames(text: string): string[] {
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')
  return scripts.flatMap((script) => script.match(/\b[A-Z]\w*/g) ?? [])
}

/** Number of line breaks before an offset. */
export function rowAt(text: string, offset: number): number {
  let row = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) row++
  return row
}

function findProps(text: string, start: number, source: string): Prop[] {
  const pattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g
  return [...source.matchAll(pattern)].map((match) => {
    const written = match[1] ?? ''
    return {
      name: written.replace(/^(?:v-bind)?:/, ''),
      value: match[2] ?? match[3] ?? match[4] ?? '',
      bound: /^(?:v-bind)?:/.test(written),
      row: rowAt(text, start + match.index),
    }
  })
}
