import { picturePlace } from './config.ts'
import type { Diagram, GridCell, Tie } from './diagram.ts'
import { diagram, type Frame, nodeLabel } from './mermaid.ts'

/** A place in a row: a node over `span` columns, or an empty stretch. */
export type Cell = { readonly node: string; readonly span: number } | { readonly space: number }

/** A grid whose rows and columns align (Mermaid's `block`), as wide as a slide's body. */
export interface Grid extends Omit<Frame, 'edges'> {
  readonly columns: number
  readonly rows: readonly (readonly Cell[])[]
  /** How high its labels are set on a slide, px. */
  readonly labelHeight?: number
  readonly ties?: readonly Tie[]
  /** Rows no higher than their texts, where the slide has more to show. */
  readonly compact?: boolean
}

/** Room left and right of a cell's text together, in labels' heights. */
const sides = 1

/** Prints a grid; a row that doesn't fill its columns exactly is an error, for it would shift all below it. */
export function grid(chart: Grid): Diagram {
  const { language, columns, labelHeight = 20, ties = [], compact = false } = chart
  const width = picturePlace.width / labelHeight / columns
  const byId = new Map(chart.nodes.map((node) => [node.id, node]))
  const cell = (entry: Cell): string => {
    if ('space' in entry) return `space:${entry.space}`
    const node = byId.get(entry.node)
    if (!node) throw new Error(`The grid "${chart.title}" has no node "${entry.node}"`)
    return `${node.id}[${nodeLabel(node, language, width * entry.span - sides)}]:${entry.span}`
  }
  const row = (entries: readonly Cell[], index: number): string => {
    const filled = entries.reduce((sum, entry) => sum + ('space' in entry ? entry.space : entry.span), 0)
    if (filled !== columns)
      throw new Error(`Row ${index + 1} of the grid "${chart.title}" fills ${filled} of ${columns} columns`)
    return `  ${entries.map(cell).join(' ')}`
  }
  const lines = ['block', `  columns ${columns}`, ...chart.rows.map(row)]
  return { ...diagram('block', lines, chart), rows: chart.rows.map(cellsOf), ties, labelHeight, compact }
}

function cellsOf(row: readonly Cell[]): GridCell[] {
  let column = 0
  return row.flatMap((entry) => {
    const at = column
    column += 'space' in entry ? entry.space : entry.span
    return 'space' in entry ? [] : [{ id: entry.node, column: at, span: entry.span }]
  })
}
