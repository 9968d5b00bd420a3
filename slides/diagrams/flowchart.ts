import type { Diagram, DiagramNode } from './diagram.ts'
import { accessibility, diagram, type Frame, link, nodeLabel } from './mermaid.ts'

/** A labelled frame around some nodes; its own node carries the label. */
export interface Group {
  readonly id: string
  readonly direction: 'LR' | 'TB'
  readonly members: readonly string[]
}

/** A flowchart, its groups in the order given. `width`: full-width characters a line in a node. */
export interface Flowchart extends Frame {
  readonly direction: 'LR' | 'TB'
  readonly width: number
  readonly edgeWidth?: number
  readonly groups?: readonly Group[]
}

/** Prints a flowchart. */
export function flowchart(chart: Flowchart): Diagram {
  const { language, width, groups = [], edges = [] } = chart
  const byId = new Map(chart.nodes.map((node) => [node.id, node]))
  const node = (id: string): DiagramNode => {
    const found = byId.get(id)
    if (!found) throw new Error(`The flowchart "${chart.title}" has no node "${id}"`)
    return found
  }
  const print = (id: string) => `${id}[${nodeLabel(node(id), language, width)}]`
  const framed = new Set(groups.flatMap((group) => [group.id, ...group.members]))
  const lines = [
    `flowchart ${chart.direction}`,
    ...accessibility(chart),
    ...groups.flatMap((group) => [
      `  subgraph ${group.id}[${nodeLabel(node(group.id), language, 60)}]`,
      `    direction ${group.direction}`,
      ...group.members.map((id) => `    ${print(id)}`),
      '  end',
    ]),
    ...chart.nodes.filter(({ id }) => !framed.has(id)).map(({ id }) => `  ${print(id)}`),
    ...edges.map((edge) => `  ${link(edge, language, chart.edgeWidth ?? 8)}`),
  ]
  for (const edge of edges) [edge.from, edge.to].forEach(node)
  return diagram('flowchart', lines, chart)
}
