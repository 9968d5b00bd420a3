import type { Diagram } from './diagram.ts'
import { accessibility, diagram, type Frame, link, nodeLabel } from './mermaid.ts'
import { type Width, widthIn } from './text.ts'

/** A flowchart. Widths are in full-width characters a line, and differ where a language needs it. */
export interface Flowchart extends Frame {
  readonly direction: 'LR' | 'TB'
  readonly width: Width
  /** Of the labels on links. */
  readonly edgeWidth?: Width
  /** Distance between ranks, px, where the diagrams' common one is too short for what an edge must show. */
  readonly rankSpacing?: number
  /** The same between the nodes of a rank. */
  readonly nodeSpacing?: number
  /** Room around a node's text, px, where the diagrams' common one makes the nodes too small. */
  readonly padding?: number
}

/** Prints a flowchart. */
export function flowchart(chart: Flowchart): Diagram {
  const { language, nodes, edges = [] } = chart
  const known = new Set(nodes.map(({ id }) => id))
  for (const id of edges.flatMap(({ from, to }) => [from, to]))
    if (!known.has(id)) throw new Error(`The flowchart "${chart.title}" has no node "${id}"`)
  const width = widthIn(language, chart.width)
  const edgeWidth = widthIn(language, chart.edgeWidth ?? 8)
  const { rankSpacing, nodeSpacing, padding } = chart
  const given = Object.entries({ rankSpacing, nodeSpacing, padding }).filter(
    ([, value]) => value !== undefined,
  )
  const spacing = Object.fromEntries(given)
  const lines = [
    ...(Object.keys(spacing).length > 0 ? [`%%{init: ${JSON.stringify({ flowchart: spacing })}}%%`] : []),
    `flowchart ${chart.direction}`,
    ...accessibility(chart),
    ...nodes.map((node) => `  ${node.id}[${nodeLabel(node, language, width)}]`),
    ...edges.map((edge) => `  ${link(edge, language, edgeWidth)}`),
  ]
  return diagram('flowchart', lines, chart)
}
