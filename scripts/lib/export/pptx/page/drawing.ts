import type { Edge, Head, Item, Paint } from '../reading.ts'
import { clipped, geometryOf, lineOf, placed, pointsOf } from './outlines.ts'
import { boxOf, colourOf, isShown, onSlide, strokeOf, zoomOf } from './stage.ts'
import { paragraphOf, textOf } from './texts.ts'

/** Something in a drawing that has no counterpart in a presentation. */
export class NotNative extends Error {}

/**
 * The parts of a drawing, from back to front: nodes with their labels, edges, and what else there is. Throws
 * NotNative where it holds something that can't be a shape, a line or a text.
 */
export function partsOfDrawing(svg: SVGSVGElement): Item[] {
  const items = [...svg.querySelectorAll('*')].filter(isDrawn).flatMap(itemsOf)
  return items.reduce<Item[]>(withLabels, [])
}

function isDrawn(element: Element): boolean {
  return (
    !element.closest(
      'defs, marker, title, desc, style, clipPath, mask, pattern, filter, linearGradient, radialGradient',
    ) && isShown(element)
  )
}

function itemsOf(element: Element): Item[] {
  // HTML in a label is read with the label.
  if (!(element instanceof SVGElement)) return []
  if (element instanceof SVGForeignObjectElement || element instanceof SVGTextElement) return textsOf(element)
  if (element instanceof SVGGeometryElement) return shapesOf(element)
  if (/^(?:g|a|tspan|switch)$/.test(element.tagName)) return []
  throw new NotNative(`<${element.tagName}>`)
}

function paintOf(element: Element): Paint {
  const style = getComputedStyle(element)
  if (/^url/.test(style.fill) || /^url/.test(style.stroke)) throw new NotNative('a gradient or pattern')
  const fill = colourOf(style.fill, element, Number(style.fillOpacity))
  const colour = colourOf(style.stroke, element, Number(style.strokeOpacity))
  const zoom = zoomOf(element)
  const stroke = strokeOf(colour, Number.parseFloat(style.strokeWidth), style.strokeDasharray)
  // The zoom is in the slide's px already.
  return {
    ...(fill ? { fill } : {}),
    ...(stroke ? { stroke: { ...stroke, width: stroke.width * zoom } } : {}),
  }
}

function shapesOf(element: SVGGeometryElement): Item[] {
  const { width, height } = element.getBBox()
  if (width === 0 && height === 0) return []
  const paint = paintOf(element)
  const edge = element.getAttribute('data-edge')
  const { stroke } = paint
  if (edge && stroke) return [edgeOf(element, edge, stroke)]
  const node = element.closest('[data-node]')?.getAttribute('data-node') ?? undefined
  // A node without fill and outline, such as a heading, still is a box to move and to connect.
  const own = element.matches('[data-node] > *, [data-node]')
  if (!paint.fill && !stroke && !(node && own)) return []
  const geometry = geometryOf(element)
  if (geometry) {
    const radius = element instanceof SVGRectElement ? element.rx.baseVal.value * zoomOf(element) : 0
    return [{ kind: 'shape', box: boxOf(element), geometry, radius, ...paint, ...(node ? { node } : {}) }]
  }
  // An area can't be the end of a line between two shapes; a picture has no such lines.
  if (node && !element.closest('.picture')) throw new NotNative('the shape of a node')
  const line = lineOf(element)
  if (line && stroke) return [{ kind: 'line', ...clipped(line, element), stroke, head: headOf(element) }]
  if (element.hasAttribute('marker-end') || element.hasAttribute('marker-start'))
    throw new NotNative('a bent arrow')
  const closed = element instanceof SVGPolygonElement || paint.fill !== undefined
  return [{ kind: 'freeform', points: pointsOf(element), closed, ...paint }]
}

function edgeOf(path: SVGGeometryElement, key: string, stroke: NonNullable<Paint['stroke']>): Edge {
  const [from = '', to = ''] = key.split('->')
  const start = path.getPointAtLength(0)
  const next = path.getPointAtLength(3)
  const axis = Math.abs(next.x - start.x) >= Math.abs(next.y - start.y) ? 'horizontal' : 'vertical'
  const middle = placed(path, path.getPointAtLength(path.getTotalLength() / 2))
  return { kind: 'edge', key, from, to, stroke, head: headOf(path), axis, middle }
}

function headOf(element: Element): Head {
  const marker = element.getAttribute('marker-end') ?? ''
  if (element.hasAttribute('marker-start')) throw new NotNative('an arrow at the start of a line')
  if (marker === '') return 'none'
  if (/cross/i.test(marker)) return 'cross'
  if (/point|arrow/i.test(marker)) return 'arrow'
  throw new NotNative('an end of a line that is no arrow')
}

function textsOf(element: SVGForeignObjectElement | SVGTextElement): Item[] {
  const { b = 0 } = element.getScreenCTM() ?? {}
  if (element.querySelector('img, svg, textPath')) throw new NotNative('a picture in a label')
  if (Math.abs(b) > 0.01 && element.textContent.trim() !== '') throw new NotNative('a turned text')
  const paragraphs = blocksIn(element).flatMap((block) => paragraphOf([...block.childNodes], block) ?? [])
  const left = Math.min(...paragraphs.map((paragraph) => paragraph.left))
  const right = Math.max(...paragraphs.map((paragraph) => paragraph.right))
  const text = textOf(paragraphs, left, right)
  if (!text) return []
  const node = element.closest('[data-node]')?.getAttribute('data-node')
  if (node) return [{ kind: 'text', text, node }]
  const labels = element.closest('.label')?.getAttribute('data-edge')
  const ground = element.querySelector('.labelBkg')
  const fill = ground ? colourOf(getComputedStyle(ground).backgroundColor, ground) : undefined
  if (!labels) return [{ kind: 'text', text }]
  const box = onSlide(element.getBoundingClientRect())
  return [
    {
      kind: 'shape',
      box,
      geometry: 'rect',
      radius: 0,
      ...(fill ? { fill } : {}),
      text: { ...text, anchor: 'middle' },
      labels,
    },
  ]
}

/** What holds a label's paragraphs; a picture's differ in size. */
function blocksIn(element: SVGForeignObjectElement | SVGTextElement): Element[] {
  if (!(element instanceof SVGTextElement)) return [blockIn(element)]
  return element.closest('.picture') ? [...element.children] : [element]
}

/** The innermost element that holds the whole label. */
function blockIn(element: Element): Element {
  const [child] = element.children
  const alone =
    child && [...element.childNodes].every((node) => node === child || node.textContent?.trim() === '')
  return alone && !/^(?:B|STRONG|EM|I|BR)$/.test(child.tagName) ? blockIn(child) : element
}

/** Puts a node's label into its shape, where it lies in it. */
function withLabels(items: Item[], item: Item): Item[] {
  if (item.kind !== 'text' || !item.node) return [...items, item]
  const at = items.findIndex((other) => other.kind === 'shape' && other.node === item.node)
  const shape = items[at]
  if (shape?.kind !== 'shape' || shape.text) return [...items, item]
  const { box, paragraphs } = item.text
  const within = box.x >= shape.box.x - 1 && box.x + box.width <= shape.box.x + shape.box.width + 1
  // A head at the top of its box stays there; what stands in a shape of the presentation stands in its middle.
  const off = box.y + box.height / 2 - shape.box.y - shape.box.height / 2
  if (!within || Math.abs(off) > 8) return [...items, item]
  const centred = paragraphs.map((paragraph) => ({ ...paragraph, align: 'center' as const }))
  const text = { box: shape.box, anchor: 'middle' as const, paragraphs: centred }
  return items.with(at, { ...shape, text })
}
