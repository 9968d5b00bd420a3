import type { Text } from '../reading.ts'
import { boxOf, isClippedAway, isCutOut, isShown, scaled } from './stage.ts'
import { paragraphOf, textOf } from './texts.ts'

type Placed = NonNullable<ReturnType<typeof paragraphOf>>

/** What is no text, and needs a place of its own. */
export const special =
  'table, svg, img, video, audio, canvas, iframe, object, embed, input, textarea, [data-diagram], .mermaid, .katex-display'

/** Flows with the letters around it. */
export function isInline(node: Node): boolean {
  if (node instanceof globalThis.Text) return true
  if (!(node instanceof Element) || node.matches(special) || isCutOut(node)) return false
  return /^(?:inline|contents|ruby)/.test(getComputedStyle(node).display) || node.tagName === 'BR'
}

/** Children in the order of the page, neighbouring inline ones together; what only a screen reader reads parts none. */
export function partsOf(element: Element): (Element | readonly Node[])[] {
  const parts: (Element | Node[])[] = []
  for (const node of element.childNodes) {
    if (node instanceof Element && isClippedAway(node)) continue
    const last = parts.at(-1)
    if (isInline(node)) {
      if (Array.isArray(last)) last.push(node)
      else parts.push([node])
    } else if (node instanceof Element) parts.push(node)
  }
  return parts
}

/** Whether there is something to see of a box itself: a fill, an outline or a picture behind its content. */
export function isPainted(style: CSSStyleDeclaration): boolean {
  const clear = /^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/
  const bordered = (['Top', 'Right', 'Bottom', 'Left'] as const).some(
    (side) =>
      Number.parseFloat(style[`border${side}Width`]) > 0 &&
      style[`border${side}Style`] !== 'none' &&
      !clear.test(style[`border${side}Color`]),
  )
  return bordered || !clear.test(style.backgroundColor) || style.backgroundImage !== 'none'
}

/**
 * The text in `element` where that is all there is in it, one paragraph below the other; `undefined` where it
 * holds other things, boxes of their own, or texts side by side.
 */
export function flowingText(element: Element): Text | undefined {
  const placed = paragraphsIn(element)
  if (!placed?.every(({ top }, index) => index === 0 || top > (placed[index - 1]?.bottom ?? 0) - 2))
    return undefined
  const { left, right } = contentEdges(element)
  const marked = placed.filter(({ paragraph }) => paragraph.marker !== undefined)
  // Marks stand in a list's padding, or even left of it.
  const edge = Math.min(left, ...marked.map(({ left: text, paragraph }) => text - roomForMark(paragraph)))
  return textOf(
    placed.map((one) => ({ ...one, paragraph: indented(one, edge) })),
    edge,
    right,
  )
}

/** Where the content of an element begins and ends. */
export function contentEdges(element: Element): { left: number; right: number } {
  const style = getComputedStyle(element)
  const { x, width } = boxOf(element)
  const edge = (side: 'Left' | 'Right') =>
    scaled(Number.parseFloat(style[`padding${side}`]) + Number.parseFloat(style[`border${side}Width`]))
  return { left: x + edge('Left'), right: x + width - edge('Right') }
}

function roomForMark({ lines, marker }: Placed['paragraph']): number {
  return (lines[0]?.[0]?.size ?? 0) * (typeof marker === 'number' ? 1.3 : 1)
}

function indented({ paragraph, left }: Placed, edge: number): Placed['paragraph'] {
  return paragraph.marker === undefined ? paragraph : { ...paragraph, indent: Math.max(0, left - edge) }
}

function paragraphsIn(element: Element): Placed[] | undefined {
  const all: Placed[] = []
  for (const part of partsOf(element)) {
    if (!(part instanceof Element)) {
      const placed = paragraphOf(part, element)
      if (placed) all.push(all.length === 0 ? marked(placed, element) : placed)
      continue
    }
    if (!isShown(part)) continue
    const style = getComputedStyle(part)
    const free = style.position === 'absolute' || style.position === 'fixed' || style.float !== 'none'
    if (part.matches(special) || free || isPainted(style)) return undefined
    const inner = paragraphsIn(part)
    if (!inner) return undefined
    const [first, ...rest] = inner
    if (first) all.push(marked(first, element), ...rest)
  }
  return all
}

/** The list's mark before the first text of an item. */
function marked(placed: Placed, element: Element): Placed {
  const style = getComputedStyle(element)
  if (
    style.display !== 'list-item' ||
    style.listStyleType === 'none' ||
    placed.paragraph.marker !== undefined
  )
    return placed
  const list = element.parentElement
  const start = list instanceof HTMLOListElement ? list.start : 1
  const signs: Readonly<Record<string, string>> = { square: '▪', circle: '◦' }
  const marker = style.listStyleType === 'decimal' ? start : (signs[style.listStyleType] ?? '•')
  return { ...placed, paragraph: { ...placed.paragraph, marker } }
}
