import type { Table } from '../reading.ts'
import { borderOf } from './boxes.ts'
import { flowingText } from './flow.ts'
import { boxOf, colourOf } from './stage.ts'

/** A table as one, where each of its cells is one row high, one column wide and holds text; else `undefined`. */
export function tableOf(table: HTMLTableElement): Table | undefined {
  const rows = [...table.rows].filter((row) => row.cells.length > 0)
  const [first] = rows
  const cells = rows.flatMap((row) => [...row.cells])
  const plain = cells.every((cell) => cell.rowSpan === 1 && cell.colSpan === 1)
  if (!first || !plain || rows.some((row) => row.cells.length !== first.cells.length)) return undefined
  const read = rows.map((row) => ({
    height: boxOf(row).height,
    header: row.parentElement?.tagName === 'THEAD',
    cells: [...row.cells].map((cell) => {
      const text = flowingText(cell)
      const fill = colourOf(getComputedStyle(cell).backgroundColor, cell)
      const bottom = borderOf(cell, 'Bottom')
      return {
        box: boxOf(cell),
        ...(text ? { text } : {}),
        ...(fill ? { fill } : {}),
        ...(bottom ? { bottom } : {}),
      }
    }),
  }))
  if (
    cells.some(
      (cell, index) => cell.textContent.trim() !== '' && !read.flatMap((row) => row.cells)[index]?.text,
    )
  )
    return undefined
  return {
    kind: 'table',
    box: boxOf(table),
    columns: [...first.cells].map((cell) => boxOf(cell).width),
    rows: read,
  }
}
