import type { Box } from '../survey.ts'

type Point = readonly [number, number]

/** The corners of a box that may be turned. */
export type Quad = readonly [Point, Point, Point, Point]

/** How far two boxes overlap, across and down; negative where they are apart. */
export function overlap(a: Box, b: Box): [number, number] {
  return [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ]
}

/** The line of text, `height` px high and turned by `angle` degrees, whose upright bounding box is `box`. */
export function turnedBox(box: Box, angle: number, height: number): Quad {
  const turn = (angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [wide, high] = [box.right - box.left, box.bottom - box.top]
  const steep = Math.abs(sin) > Math.abs(cos)
  const length = steep
    ? (high - height * Math.abs(cos)) / Math.abs(sin)
    : (wide - height * Math.abs(sin)) / Math.abs(cos)
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const corner = (along: number, across: number): Point => [
    x + (along * length * cos - across * height * sin) / 2,
    y + (along * length * sin + across * height * cos) / 2,
  ]
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]
}

/** Whether two quads share more than a strip of `least` px: no line along one of their sides parts them. */
export function meet(a: Quad, b: Quad, least: number): boolean {
  return [...axesOf(a), ...axesOf(b)].every((axis) => {
    const [one, other] = [shadow(a, axis), shadow(b, axis)]
    return Math.min(one[1], other[1]) - Math.max(one[0], other[0]) > least
  })
}

function axesOf([a, b, , d]: Quad): Point[] {
  return [direction(a, b), direction(a, d)]
}

function direction([x, y]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - x, toY - y) || 1
  return [(toX - x) / length, (toY - y) / length]
}

function shadow(quad: Quad, [x, y]: Point): [number, number] {
  const places = quad.map(([px, py]) => px * x + py * y)
  return [Math.min(...places), Math.max(...places)]
}
