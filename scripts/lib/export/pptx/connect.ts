import type { Box, Edge, Point, Shape } from './reading.ts'

/** A side of a node: every shape of ours can be connected at the middle of each. */
export type Side = 'top' | 'left' | 'bottom' | 'right'

/** A place to connect at. */
export interface Site {
  readonly node: string
  readonly side: Side
  readonly at: Point
}

/** Where an edge is glued, and whether it runs straight or bends. */
export interface Connection {
  readonly edge: Edge
  readonly start: Site
  readonly end: Site
  readonly straight: boolean
}

/**
 * Connects the nodes at the sides that face each other, in the direction in which the drawing leaves the
 * first. Throws a RangeError where a node of the edge isn't there.
 */
export function connect(edge: Edge, nodes: ReadonlyMap<string, Shape>): Connection {
  const from = nodes.get(edge.from)?.box
  const to = nodes.get(edge.to)?.box
  if (!from || !to) throw new RangeError(`The edge ${edge.key} has no node at an end`)
  const [out, into] = sidesBetween(from, to, edge.axis)
  const start = siteOf(edge.from, from, out)
  const end = siteOf(edge.to, to, into)
  const straight = Math.abs(start.at.x - end.at.x) < 3 || Math.abs(start.at.y - end.at.y) < 3
  return { edge, start, end, straight }
}

/** The middle of a connection: both kinds of line are the same from either end. */
export function middleOf({ start, end }: Pick<Connection, 'start' | 'end'>): Point {
  return { x: (start.at.x + end.at.x) / 2, y: (start.at.y + end.at.y) / 2 }
}

function sidesBetween(from: Box, to: Box, axis: Edge['axis']): [Side, Side] {
  const horizontal = facing(from.x, from.width, to.x, to.width)
  const vertical = facing(from.y, from.height, to.y, to.height)
  const across = (): [Side, Side] => (horizontal === 'after' ? ['right', 'left'] : ['left', 'right'])
  const down = (): [Side, Side] => (vertical === 'after' ? ['bottom', 'top'] : ['top', 'bottom'])
  if (axis === 'horizontal') return horizontal ? across() : down()
  return vertical ? down() : across()
}

/** Whether the second stretch lies after or before the first, with a gap between; `undefined` if they meet. */
function facing(
  start: number,
  length: number,
  other: number,
  otherLength: number,
): 'after' | 'before' | undefined {
  if (other >= start + length) return 'after'
  return start >= other + otherLength ? 'before' : undefined
}

function siteOf(node: string, { x, y, width, height }: Box, side: Side): Site {
  const at = {
    top: { x: x + width / 2, y },
    bottom: { x: x + width / 2, y: y + height },
    left: { x, y: y + height / 2 },
    right: { x: x + width, y: y + height / 2 },
  }[side]
  return { node, side, at }
}
