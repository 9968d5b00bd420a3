import type { Box, Item, Line, Paint, Shape, Stroke, Text } from '../reading.ts'
import { boxOf, colourOf, strokeOf } from './stage.ts'

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const
type Side = (typeof sides)[number]

/** The box that an element paints, as a shape with its text, and a line for each border that stands alone. */
export function paintedBox(element: Element, text: Text | undefined): Item[] {
  const style = getComputedStyle(element)
  const box = boxOf(element)
  const borders = sides.map((side) => borderOf(element, side))
  const [top] = borders
  const framed = top && borders.every((border) => JSON.stringify(border) === JSON.stringify(top))
  const fill = colourOf(style.backgroundColor, element)
  // A border lies inside of its box; an outline lies half outside of its shape.
  const inset = framed ? top.width / 2 : 0
  const inner = {
    x: box.x + inset,
    y: box.y + inset,
    width: box.width - 2 * inset,
    height: box.height - 2 * inset,
  }
  const radius = Math.min(
    Number.parseFloat(style.borderTopLeftRadius) || 0,
    inner.height / 2,
    inner.width / 2,
  )
  const paint: Paint = { ...(fill ? { fill } : {}), ...(framed ? { stroke: top } : {}) }
  const shape: Shape = {
    kind: 'shape',
    box: inner,
    geometry: radius > 1 ? 'roundRect' : 'rect',
    radius,
    ...paint,
    ...(text ? { text: isPill(text, inner) ? centredIn(inner, text) : text } : {}),
  }
  const lines = framed ? [] : sides.flatMap((side, index) => borderLine(box, side, borders[index]))
  return [...(fill || framed || text ? [shape] : []), ...lines]
}

/** One line in a box that is hardly higher. */
function isPill({ paragraphs }: Text, { height }: Box): boolean {
  const [first, ...others] = paragraphs
  return first?.lines.length === 1 && others.length === 0 && first.lineHeight > height * 0.8
}

function centredIn(box: Box, { paragraphs }: Text): Text {
  const tight = paragraphs.map((paragraph) => ({
    ...paragraph,
    align: 'center' as const,
    lineHeight: Math.max(...paragraph.lines.flat().map(({ size }) => size)),
  }))
  return { box, anchor: 'middle', paragraphs: tight }
}

/** One border of an element. */
export function borderOf(element: Element, side: Side): Stroke | undefined {
  const style = getComputedStyle(element)
  if (/none|hidden/.test(style[`border${side}Style`])) return undefined
  const colour = colourOf(style[`border${side}Color`], element)
  return strokeOf(colour, Number.parseFloat(style[`border${side}Width`]), style[`border${side}Style`])
}

function borderLine(box: Shape['box'], side: Side, stroke: Stroke | undefined): Line[] {
  if (!stroke) return []
  const half = stroke.width / 2
  const { x, y, width, height } = box
  const [right, bottom] = [x + width, y + height]
  const ends = {
    Top: [x, y + half, right, y + half],
    Bottom: [x, bottom - half, right, bottom - half],
    Left: [x + half, y, x + half, bottom],
    Right: [right - half, y, right - half, bottom],
  } as const
  const [fromX, fromY, toX, toY] = ends[side]
  if (fromX >= toX && fromY >= toY) return []
  return [{ kind: 'line', from: { x: fromX, y: fromY }, to: { x: toX, y: toY }, stroke, head: 'none' }]
}
