import type { Language } from '../data/model.ts'
import type { Diagram, DiagramNode } from './diagram.ts'
import { speaker } from './equivalent.ts'
import { type Cell, grid } from './grid.ts'

/** Two or more cases side by side: their names, then a row a dimension, whose name comes first. */
export interface Columns {
  readonly language: Language
  readonly title: string
  /** One sentence that says what the picture shows. */
  readonly description: string
  readonly heads: readonly DiagramNode[]
  /** Each as long as `heads`. */
  readonly rows: readonly (readonly DiagramNode[])[]
  /** How high its labels are set on a slide, px. */
  readonly labelHeight?: number
  /** What comes with each click; left out: a row a click. */
  readonly steps?: readonly (readonly string[])[]
}

/** Columns of the grid for the dimension, and for each case. */
const [dimensionSpan, caseSpan] = [3, 8]

/** Prints a comparison. Throws for a row that is longer or shorter. */
export function columns({ language, title, description, heads, rows, labelHeight, steps }: Columns): Diagram {
  const uneven = rows.findIndex((row) => row.length !== heads.length)
  if (uneven >= 0)
    throw new Error(
      `Row ${uneven + 1} of "${title}" has ${rows[uneven]?.length} cells for ${heads.length} heads`,
    )
  const nodes = [...heads, ...rows.flat()]
  const total = dimensionSpan + caseSpan * (heads.length - 1)
  const cells = (row: readonly DiagramNode[]): Cell[] =>
    row.map(({ id }, column) => ({ node: id, span: column === 0 ? dimensionSpan : caseSpan }))
  return grid({
    language,
    title,
    description,
    columns: total,
    ...(labelHeight ? { labelHeight } : {}),
    nodes,
    rows: [heads, ...rows].map(cells),
    steps: steps ?? rows.map((row) => row.map(({ id }) => id)),
    equivalent: {
      kind: 'table',
      head: heads.map(({ text }) => text),
      rows: rows.map((row) => row.map(speaker(nodes, language))),
    },
  })
}
