import type { Box, Item } from './reading.ts'
import { boxBetween } from './shape-parts.ts'

/** Whether there is something to read among things. */
export function hasText(items: readonly Item[]): boolean {
  return items.some((item) => {
    if (item.kind === 'group') return hasText(item.items)
    return item.kind === 'text' || item.kind === 'table' || (item.kind === 'shape' && item.text !== undefined)
  })
}

/** The box around things; edges lie between their nodes. */
export function boundsOf(items: readonly Item[]): Box {
  const boxes = items.flatMap((item): Box[] => {
    if (item.kind === 'edge') return []
    if (item.kind === 'line') return [boxBetween(item.from, item.to)]
    if (item.kind === 'freeform') return item.points.map((point) => ({ ...point, width: 0, height: 0 }))
    if (item.kind === 'group') return [boundsOf(item.items)]
    return [item.kind === 'text' ? item.text.box : item.box]
  })
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map(({ x, width }) => x + width)) - left,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) - top,
  }
}
