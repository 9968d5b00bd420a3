/** A point of a picture, in its own units: px where it is shown at its own size. */
export type Point = readonly [x: number, y: number]

/** A box of a picture. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a picture is drawn from. */
export type Shape =
  | ({ readonly shape: 'rect' } & Box)
  | { readonly shape: 'circle'; readonly centre: Point; readonly radius: number }
  | { readonly shape: 'line'; readonly from: Point; readonly to: Point }
  /** A box with round corners; `half`: cut in the middle, the left or the right part of it. */
  | ({ readonly shape: 'rounded'; readonly radius: number; readonly half?: 'left' | 'right' } & Box)
  /** Straight lines from point to point; closed, an area. */
  | { readonly shape: 'corners'; readonly points: readonly Point[]; readonly closed: boolean }

/** An element before it is text: its attributes, and what is in it. */
interface Element {
  readonly tag: 'svg' | 'g' | 'rect' | 'circle' | 'line' | 'path' | 'text' | 'tspan'
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly children?: readonly (Element | string)[]
}

/** An element with what is in it; an attribute that is `undefined` is left out. */
export function element(
  tag: Element['tag'],
  attributes: Element['attributes'],
  children: readonly (Element | string)[] = [],
): Element {
  return { tag, attributes, children }
}

/** The one place where a picture becomes text: whatever a label says, it stays a label. */
export function markup({ tag, attributes, children = [] }: Element): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escaped(String(value))}"`],
  )
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : markup(child)))
  return `<${tag}${written.join('')}>${inner.join('')}</${tag}>`
}

function escaped(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A shape as an element. */
export function drawn(shape: Shape, look?: string): Element {
  const own = { class: look }
  switch (shape.shape) {
    case 'rect': {
      const { x, y, width, height } = shape
      return element('rect', { ...own, x, y, width, height })
    }
    case 'circle':
      return element('circle', { ...own, cx: shape.centre[0], cy: shape.centre[1], r: shape.radius })
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to]
      return element('line', { ...own, x1, y1, x2, y2 })
    }
    case 'rounded': {
      const { x, y, width, height, radius, half } = shape
      if (!half) return element('rect', { ...own, x, y, width, height, rx: radius })
      // From the cut along the top, around, and back to it.
      const [cut, end, turn] = half === 'left' ? [x + width / 2, x, 1] : [x + width / 2, x + width, -1]
      const corner = `A${radius} ${radius} 0 0 ${turn === 1 ? 0 : 1}`
      const round = `H${end + turn * radius}${corner} ${end} ${y + radius}V${y + height - radius}`
      return element('path', {
        ...own,
        d: `M${cut} ${y}${round}${corner} ${end + turn * radius} ${y + height}H${cut}Z`,
      })
    }
    case 'corners': {
      const points = shape.points.map((point) => point.join(' ')).join('L')
      return element('path', { ...own, d: `M${points}${shape.closed ? 'Z' : ''}` })
    }
  }
}

/** The box around a shape. */
export function boxAround(shape: Shape): Box {
  switch (shape.shape) {
    case 'rect':
      return shape
    case 'circle': {
      const [x, y] = shape.centre
      return { x: x - shape.radius, y: y - shape.radius, width: 2 * shape.radius, height: 2 * shape.radius }
    }
    case 'line':
      return boxAround({ shape: 'corners', points: [shape.from, shape.to], closed: false })
    case 'rounded': {
      const { x, y, width, height, half } = shape
      const middle = x + width / 2
      return half ? { x: half === 'left' ? x : middle, y, width: width / 2, height } : { x, y, width, height }
    }
    case 'corners': {
      const [xs, ys] = [shape.points.map(([x]) => x), shape.points.map(([, y]) => y)]
      const [x, y] = [Math.min(...xs), Math.min(...ys)]
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
    }
  }
}

/** How much of the picture a shape covers, in square units. */
export function areaOf(shape: Shape): number {
  switch (shape.shape) {
    case 'rect':
      return shape.width * shape.height
    case 'circle':
      return Math.PI * shape.radius ** 2
    case 'line':
      return 0
    case 'rounded': {
      const whole = shape.width * shape.height - (4 - Math.PI) * shape.radius ** 2
      return shape.half ? whole / 2 : whole
    }
    case 'corners':
      return shape.closed ? Math.abs(shoelace(shape.points)) : 0
  }
}

/** Gauss's formula for the area within straight lines. */
function shoelace(points: readonly Point[]): number {
  return (
    points.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
      return sum + x * nextY - nextX * y
    }, 0) / 2
  )
}
