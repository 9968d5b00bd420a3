import type { Item } from './tree.ts'

const range = document.createRange()

/** An element that is placed freely, and may lie over a text. */
export interface Placed {
  readonly element: Element
  readonly rect: DOMRect
}

/** What may lie over texts; the rest of a slide stands side by side. */
export function placedFreely(items: readonly Item[]): Placed[] {
  return items
    .filter(({ element, style }) => element instanceof HTMLElement && style.position !== 'static')
    .map(({ element }) => ({ element, rect: element.getBoundingClientRect() }))
}

/** Whether something lies over a text, or cuts a part of it off: what a pointer meets in its place. */
export function coverOf(
  item: Item,
  node: Text,
  placed: readonly Placed[],
): { covered: boolean; treated: boolean; cut: boolean } {
  range.selectNodeContents(node)
  const rects = [...range.getClientRects()].filter(({ width }) => width > 2)
  const root = item.element.getRootNode()
  const host = root instanceof ShadowRoot ? root.host : item.element
  const clipper = clippingAncestor(item)
  const above = placed.filter(
    ({ element, rect }) => isOver(element, host) && rects.some((one) => meets(one, rect)),
  )
  const treated = isTreated(item)
  if (!clipper && above.length === 0) return { covered: false, treated, cut: false }
  const slide = topOf(item)
  const met = rects.flatMap(({ left, right, top, bottom }) => {
    const middle = (top + bottom) / 2
    const heights = clipper ? [top + 2, middle, bottom - 2] : [middle]
    const pieces = Math.max(2, Math.ceil((right - left) / 40))
    const places = Array.from(
      { length: pieces + 1 },
      (_, at) => left + 2 + ((right - left - 4) * at) / pieces,
    )
    return places.flatMap((x) => heights.map((y) => meet(x, y, slide)))
  })
  return {
    treated,
    covered: met.some((other) => other !== undefined && isOver(other, host)),
    cut: clipper !== undefined && met.some((other) => other === undefined || !clipper.contains(other)),
  }
}

function meets(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** The topmost element of the slide at a point. */
function meet(x: number, y: number, slide: Element): Element | undefined {
  const top = document.elementFromPoint(x, y)
  return top && slide.contains(top) ? top : undefined
}

/** Another element, which the text does not stand on, and which is placed freely. */
function isOver(other: Element, own: Element): boolean {
  if (other.contains(own) || other instanceof SVGElement) return false
  // Signs of one formula are placed among each other.
  if (own.closest('.katex')?.contains(other)) return false
  return getComputedStyle(other).position !== 'static'
}

/** A mask, a filter or blending: the style's colour is not what is seen. */
function isTreated(item: Item): boolean {
  for (let at: Item | undefined = item; at; at = at.parent) {
    const { maskImage, filter, mixBlendMode } = at.style
    if (maskImage !== 'none' || filter !== 'none' || mixBlendMode !== 'normal') return true
  }
  return false
}

function clippingAncestor(item: Item): Element | undefined {
  for (let at: Item | undefined = item; at; at = at.parent)
    if (at.style.clipPath !== 'none') return at.element
  return undefined
}

function topOf(item: Item): Element {
  let at = item
  while (at.parent) at = at.parent
  return at.element
}
