import type { Box, Edge, Point, Shape } from './reading.ts'

/** A side of a node: every shape of ours can be connected at the middle of each. */
export type Side = 'top' | 'left' | 'bottom' | 'right'

/** A place to connect at. */
export interface Site {
  readonly node: string
  readonly side: Side
  /** The number that the format gives it. */
  readonly index: number
  readonly at: Point
}

/** Where an edge is glued, and how it runs. */
export interface Connection {
  readonly edge: Edge
  readonly start: Site
  readonly end: Site
  /** For a bent one: where it turns, as a share of the way from start to end; beyond 0 to 1 it leads around. */
  readonly bend: 'straight' | number
  /** Its middle, where its label stands. */
  readonly middle: Point
}

/** Within less, px, programs lead a bent line around its nodes. */
const roomToBend = 36
/** How far a line that leads around others keeps from them, px. */
const clearance = 24

/** Connects a diagram's nodes by its edges. Throws a RangeError where an edge has no node at an end. */
export function connectAll(edges: readonly Edge[], nodes: ReadonlyMap<string, Shape>): Connection[] {
  // Bent lines meet before their end, where the cross of a denial would stand on all of them.
  const denied = new Set(edges.filter(({ head }) => head === 'cross').map(({ to }) => to))
  return edges.map((edge) => connect(edge, nodes, denied.has(edge.to)))
}

/**
 * Connects two nodes at the sides that face each other, in the direction in which the drawing leaves the first;
 * where others stand between them, around those.
 */
function connect(edge: Edge, nodes: ReadonlyMap<string, Shape>, straightOnly: boolean): Connection {
  const from = nodes.get(edge.from)
  const to = nodes.get(edge.to)
  if (!from || !to) throw new RangeError(`The edge ${edge.key} has no node at an end`)
  const [out, facing] = sidesBetween(from.box, to.box, edge.axis)
  const into = straightOnly ? nearestSide(from.box, to.box, facing) : facing
  const [start, end] = [siteOf(edge.from, from, out), siteOf(edge.to, to, into)]
  const others = [...nodes].filter(([id]) => id !== edge.from && id !== edge.to).map(([, shape]) => shape)
  const between = others.filter(({ box }) => crosses(start, end, box))
  if (between.length > 0) return around(edge, from, to, between)
  const [wide, high] = [Math.abs(start.at.x - end.at.x), Math.abs(start.at.y - end.at.y)]
  const straight = straightOnly || wide < 3 || high < 3 || (isAcross(out) ? wide : high) < roomToBend
  return { edge, start, end, bend: straight ? 'straight' : 0.5, middle: middleOf(start.at, end.at) }
}

/** Leaves and enters by the side on which the drawing passes the others. */
function around(edge: Edge, from: Shape, to: Shape, others: readonly Shape[]): Connection {
  const ends = middleOf(centreOf(from.box), centreOf(to.box))
  const side =
    edge.axis === 'horizontal'
      ? edge.middle.y > ends.y
        ? 'bottom'
        : 'top'
      : edge.middle.x > ends.x
        ? 'right'
        : 'left'
  const [start, end] = [siteOf(edge.from, from, side), siteOf(edge.to, to, side)]
  const limits = [from, to, ...others].map((shape) => siteOf('', shape, side).at)
  const furthest = {
    top: Math.min(...limits.map(({ y }) => y)) - clearance,
    bottom: Math.max(...limits.map(({ y }) => y)) + clearance,
    left: Math.min(...limits.map(({ x }) => x)) - clearance,
    right: Math.max(...limits.map(({ x }) => x)) + clearance,
  }[side]
  const middle = middleOf(start.at, end.at)
  const [first, last] = isAcross(side) ? [start.at.x, end.at.x] : [start.at.y, end.at.y]
  // A share of no way at all is none: ends at one height count as one px apart.
  const way = Math.abs(last - first) < 1 ? 1 : last - first
  return {
    edge,
    start,
    end,
    bend: (furthest - first) / way,
    middle: isAcross(side) ? { ...middle, x: furthest } : { ...middle, y: furthest },
  }
}

function isAcross(side: Side): boolean {
  return side === 'left' || side === 'right'
}

function middleOf(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

function centreOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

/** Whether a bent line between two places runs through a box. */
function crosses(start: Site, end: Site, { x, y, width, height }: Box): boolean {
  const across = isAcross(start.side)
  return Array.from({ length: 40 }, (_, index) => (index + 0.5) / 40).some((along) => {
    const aside = along * along * (3 - 2 * along)
    const [shareX, shareY] = across ? [along, aside] : [aside, along]
    const at = {
      x: start.at.x + (end.at.x - start.at.x) * shareX,
      y: start.at.y + (end.at.y - start.at.y) * shareY,
    }
    return at.x > x && at.x < x + width && at.y > y && at.y < y + height
  })
}

/** The side of a node that a straight line meets best: above or below it where it comes steeply, and likewise. */
function nearestSide(from: Box, to: Box, facing: Side): Side {
  const { x, y } = centreOf(from)
  if (isAcross(facing)) {
    if (y < to.y - to.height / 2) return 'top'
    return y > to.y + to.height * 1.5 ? 'bottom' : facing
  }
  if (x < to.x - to.width / 2) return 'left'
  return x > to.x + to.width * 1.5 ? 'right' : facing
}

function sidesBetween(from: Box, to: Box, axis: Edge['axis']): [Side, Side] {
  const horizontal = order(from.x, from.width, to.x, to.width)
  const vertical = order(from.y, from.height, to.y, to.height)
  const across = (): [Side, Side] => (horizontal === 'before' ? ['left', 'right'] : ['right', 'left'])
  const down = (): [Side, Side] => (vertical === 'before' ? ['top', 'bottom'] : ['bottom', 'top'])
  if (axis === 'horizontal') return horizontal || !vertical ? across() : down()
  return vertical || !horizontal ? down() : across()
}

/** Whether the second stretch lies after or before the first, with a gap between; `undefined` if they meet. */
function order(
  start: number,
  length: number,
  other: number,
  otherLength: number,
): 'after' | 'before' | undefined {
  if (other >= start + length) return 'after'
  return start >= other + otherLength ? 'before' : undefined
}

/** The format numbers the corners of an ellipse's box, too. */
const numbers = {
  four: { top: 0, left: 1, bottom: 2, right: 3 },
  eight: { top: 0, left: 2, bottom: 4, right: 6 },
} as const

function siteOf(node: string, { box, geometry }: Shape, side: Side): Site {
  const { x, y, width, height } = box
  const at = {
    top: { x: x + width / 2, y },
    bottom: { x: x + width / 2, y: y + height },
    left: { x, y: y + height / 2 },
    right: { x: x + width, y: y + height / 2 },
  }[side]
  return { node, side, at, index: numbers[geometry === 'ellipse' ? 'eight' : 'four'][side] }
}
