import type { Geometry, Point } from '../reading.ts'
import { boxOf, pointOnSlide, zoomOf } from './stage.ts'

/** The presentation's shape for an element; `undefined` for lines and others. */
export function geometryOf(element: SVGGeometryElement): Geometry | undefined {
  const { b = 0, c = 0 } = element.getScreenCTM() ?? {}
  const turned = Math.abs(b) > 0.01 || Math.abs(c) > 0.01
  if (element instanceof SVGRectElement) {
    if (element.width.baseVal.value === 0 || element.height.baseVal.value === 0) return undefined
    if (turned) return isDiamond(cornersOf(element)) ? 'diamond' : undefined
    return element.rx.baseVal.value > 0 ? 'roundRect' : 'rect'
  }
  if (element instanceof SVGCircleElement || element instanceof SVGEllipseElement)
    return turned ? undefined : 'ellipse'
  return element instanceof SVGPolygonElement && isDiamond(cornersOf(element)) ? 'diamond' : undefined
}

function cornersOf(element: SVGRectElement | SVGPolygonElement): Point[] {
  if (element instanceof SVGPolygonElement) return [...element.points].map((point) => placed(element, point))
  const { x, y, width, height } = element.getBBox()
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const
  return corners.map(([cornerX, cornerY]) => placed(element, new DOMPoint(cornerX, cornerY)))
}

/** Stands on its corner: each corner in the middle of a side of the box around it. */
function isDiamond(corners: readonly Point[]): boolean {
  if (corners.length !== 4) return false
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 }
  return corners.every(({ x, y }) => Math.abs(x - middle.x) < 1 !== Math.abs(y - middle.y) < 1)
}

/** A point in an element's own units on the slide. */
export function placed(element: SVGGraphicsElement, point: DOMPointReadOnly | SVGPoint): Point {
  const { x, y } = new DOMPoint(point.x, point.y).matrixTransform(element.getScreenCTM() ?? undefined)
  return pointOnSlide(x, y)
}

/** Where an element begins and ends, if it is a straight line. */
export function lineOf(element: SVGGeometryElement): { from: Point; to: Point } | undefined {
  const length = element.getTotalLength()
  const [from, middle, to] = [0, length / 2, length].map((at) =>
    placed(element, element.getPointAtLength(at)),
  )
  if (!from || !middle || !to) return undefined
  const straight = Math.hypot((from.x + to.x) / 2 - middle.x, (from.y + to.y) / 2 - middle.y) < 0.5
  const ownLength = Math.hypot(to.x - from.x, to.y - from.y)
  return straight && ownLength > 0.9 * length * zoomOf(element) ? { from, to } : undefined
}

/** An upright or level line within the drawing, which cuts off what sticks out of it. */
export function clipped(
  { from, to }: { from: Point; to: Point },
  element: SVGElement,
): { from: Point; to: Point } {
  const svg = element.ownerSVGElement
  if (!svg || getComputedStyle(svg).overflow === 'visible') return { from, to }
  if (Math.abs(from.x - to.x) > 0.5 && Math.abs(from.y - to.y) > 0.5) return { from, to }
  const { x, y, width, height } = boxOf(svg)
  const within = (point: Point) => ({
    x: Math.min(Math.max(point.x, x), x + width),
    y: Math.min(Math.max(point.y, y), y + height),
  })
  return { from: within(from), to: within(to) }
}

/** Enough points that bends look round. */
export function pointsOf(element: SVGGeometryElement): Point[] {
  const length = element.getTotalLength()
  const count = Math.min(400, Math.max(2, Math.ceil((length * zoomOf(element)) / 4)))
  return Array.from({ length: count + 1 }, (_, at) =>
    placed(element, element.getPointAtLength((length * at) / count)),
  )
}
