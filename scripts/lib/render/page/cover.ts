import type { Item } from './tree.ts'

const range = document.createRange()

/** Whether something lies over a text, or cuts a part of it off: what a pointer meets in its place. */
export function coverOf(item: Item, node: Text): { covered: boolean; treated: boolean; cut: boolean } {
  range.selectNodeContents(node)
  const rects = [...range.getClientRects()].filter(({ width }) => width > 2)
  const clipper = clippingAncestor(item)
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
  const root = item.element.getRootNode()
  const host = root instanceof ShadowRoot ? root.host : item.element
  return {
    treated: isTreated(item),
    covered: met.some((other) => other !== undefined && isOver(other, host)),
    cut: clipper !== undefined && met.some((other) => other === undefined || !clipper.contains(other)),
  }
}

/** The topmost element of the slide at a point. */
function meet(x: number, y: number, slide: Element): Element | undefined {
  const top = document.elementFromPoint(x, y)
  return top && slide.contains(top) ? top : undefined
}

/** Another element, which the text does not stand on, and which is placed freely. */
function isOver(other: Element, own: Element): boolean {
  if (other.contains(own) || other instanceof SVGElement) return false
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
