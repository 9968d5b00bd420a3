import type { Language } from '../data/model.ts'
import { largeScale } from './config.ts'
import {
  type Diagram,
  type DiagramEdge,
  type DiagramNode,
  revealedAt,
  type TextEquivalent,
} from './diagram.ts'
import { listEquivalent } from './equivalent.ts'
import { breakLines } from './text.ts'
import { tagOf } from './whose.ts'

// Where a label is not quoted (gantt), a line that begins with one of these would be a command.
const keywords =
  /^(?:end|section|title|click|vert|axisFormat|dateFormat|tickInterval|todayMarker|weekday|weekend|excludes|includes|inclusiveEndDates|topAxis|displayMode|acc(?:Title|Descr))/iu

/**
 * The one place where text becomes Mermaid: every character that could mean something to Mermaid, to
 * Markdown or to HTML turns into an entity code; a newline is a line break.
 */
export function escapeLabel(text: string): string {
  const keyword = keywords.test(text)
  return [...text.normalize('NFC')]
    .map((char, index) => {
      if (char === '\n') return '<br/>'
      if (keyword && index === 0) return entity(char)
      // Letters, digits, marks and full-width punctuation mean nothing to Mermaid; all else is encoded.
      if (/[\p{L}\p{M}\p{N} ]/u.test(char) || (char >= '\u2010' && !/[\p{Z}\p{Cf}]/u.test(char))) return char
      return /\p{Cc}/u.test(char) ? ' ' : entity(char)
    })
    .join('')
}

const entity = (char: string) => `#${char.codePointAt(0)};`

/** What every kind of diagram is made from. `width` is in full-width characters a line. */
export interface Frame {
  readonly language: Language
  readonly title: string
  readonly description: string
  readonly nodes: readonly DiagramNode[]
  readonly edges?: readonly DiagramEdge[]
  readonly steps?: readonly (readonly string[])[]
  /** Left out: a list made of the nodes and edges. */
  readonly equivalent?: TextEquivalent
}

/** A node's label in phrase-wise lines: the lecturer's tag first, bold where it is a heading or strong. */
export function nodeLabel(node: DiagramNode, language: Language, width: number): string {
  const { firstLine, heading, strong, text } = node
  const [first = '', ...rest] = firstLine ? text.split('\n') : [text]
  const after = rest.length > 0 ? `<br/>${linesOf(rest.join('\n'), language, width)}` : ''
  const before = firstLine ? set(firstLine, first, language, width) : tagged(node, language, width)
  return heading || strong ? `"<b>${before}${after}</b>"` : `"${before}${after}"`
}

function linesOf(text: string, language: Language, width: number): string {
  return breakLines(text, language, width).map(escapeLabel).join('<br/>')
}

function set(how: 'bold' | 'large', text: string, language: Language, width: number): string {
  return how === 'bold'
    ? `<b>${linesOf(text, language, width)}</b>`
    : `<big>${linesOf(text, language, width / largeScale)}</big>`
}

function tagged(node: DiagramNode, language: Language, width: number): string {
  const tag = tagOf(node, language)
  if (!tag) return linesOf(node.text, language, width)
  // A space that doesn't break: the tag stays with the first word.
  const lines = linesOf(`${tag}\u00a0${node.text}`, language, width)
  return `<small>${escapeLabel(tag)}</small>${lines.slice(escapeLabel(tag).length)}`
}

// A dotted one is drawn as Mermaid's dashes, and dotted when it is marked.
const arrows = { solid: '-->', dashed: '-.->', dotted: '-.->', cross: '--x' } as const

/** A link of a flowchart. */
export function link(edge: DiagramEdge, language: Language, width: number): string {
  const arrow = arrows[edge.style ?? 'solid']
  if (!edge.label) return `${edge.from} ${arrow} ${edge.to}`
  const label = breakLines(edge.label, language, width).map(escapeLabel).join('<br/>')
  return `${edge.from} ${arrow}|"${label}"| ${edge.to}`
}

/** `accTitle` and `accDescr` lines; both are plain text to the end of the line. */
export function accessibility(frame: Pick<Frame, 'title' | 'description'>): string[] {
  const plain = (text: string) => escapeLabel(text.replace(/\s+/gu, ' '))
  return [`  accTitle: ${plain(frame.title)}`, `  accDescr: ${plain(frame.description)}`]
}

/** Puts source and frame together, with the list that stands for the picture where none is given. */
export function diagram(kind: Diagram['kind'], lines: readonly string[], frame: Frame): Diagram {
  const { title, description, nodes, edges = [], steps = [] } = frame
  const equivalent = frame.equivalent ?? listEquivalent(nodes, edges, frame.language)
  const built = { kind, source: lines.join('\n'), title, description, nodes, edges, steps, equivalent }
  revealedAt(built) // a step that names no node fails here, not when it is drawn
  return built
}
