import type { Box, Shape } from '../survey.ts'
import { nameOf } from './texts.ts'
import { boxOf, colourOf, type Item, onSlide, plain } from './tree.ts'
import { whereOf } from './where.ts'

/** Grid lines, bands and grounds help the eye, and mean nothing. */
const grounds = 'svg .grid *, rect.section, .labelBkg, .cluster rect, [aria-hidden="true"] *, foreignObject *'
const marks = 'path, rect, circle, ellipse, polygon, polyline, line'

/** The marks that carry meaning: shapes of drawings, swatches of keys, the bar that says whose words these are. */
export function surveyShapes(items: readonly Item[], slide: Element): Shape[] {
  const drawings = [
    ...new Set(items.map(({ element }) => element.closest('svg')).filter((svg) => svg !== null)),
  ]
  return items.flatMap((item) => {
    if (!item.shown) return []
    if (item.element.matches('.voice-block, .swatch')) return barOf(item, slide)
    if (!item.element.matches(marks) || item.element.matches(grounds)) return []
    return markOf(item, slide, drawings)
  })
}

function barOf({ element, style, opacity }: Item, slide: Element): Shape[] {
  const box = boxOf(element)
  const stroke = colourOf(style.borderLeftColor, opacity)
  const side = sideOf(element)
  return [
    {
      where: whereOf(element.closest('.diagram-foot') ?? element, slide),
      of: nameOf(element),
      box,
      ...(stroke ? { stroke } : {}),
      outside: [[box.left - 4, (box.top + box.bottom) / 2]],
      ...(side ? { side } : {}),
      signs: plain((element.matches('.swatch') ? element.parentElement : element)?.textContent ?? ''),
      drawing: -1,
    },
  ]
}

function markOf({ element, style, opacity }: Item, slide: Element, drawings: readonly Element[]): Shape[] {
  const box = boxOf(element)
  const flat = box.right - box.left < 1 && box.bottom - box.top < 1
  const width = Number.parseFloat(style.strokeWidth)
  const stroke = width > 0 ? colourOf(style.stroke, opacity * Number(style.strokeOpacity)) : undefined
  const fill = colourOf(style.fill, opacity * Number(style.fillOpacity))
  const seen = [stroke, fill].filter((colour) => colour && colour[3] > 0.02)
  if (flat || seen.length === 0) return []
  const svg = element.closest('svg')
  const side = sideOf(element)
  return [
    {
      where: whereOf(element.closest('[data-node], .node') ?? element, slide),
      of: nameOf(element),
      box,
      ...(stroke && stroke[3] > 0.02 ? { stroke } : {}),
      ...(fill && fill[3] > 0.02 && !isLine(element) ? { fill } : {}),
      outside: isLine(element) ? besideLine(element, width) : aroundBox(box, stroke ? width / 2 : 0),
      ...(side ? { side } : {}),
      signs: signsOf(element, style),
      drawing: svg ? drawings.indexOf(svg) : -1,
    },
  ]
}

function isLine(element: Element): element is SVGGeometryElement {
  return (
    element.matches('line, polyline') ||
    (element.matches('path') && getComputedStyle(element).fill === 'none')
  )
}

/** Outside of the half of its outline that a box has around it. */
function aroundBox({ left, top, right, bottom }: Box, outline: number): [number, number][] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  // Cells of a grid stand close to each other.
  const clear = outline + 2
  return [
    [left - clear, y],
    [right + clear, y],
    [x, top - clear],
    [x, bottom + clear],
  ]
}

function besideLine(line: SVGGeometryElement, width: number): [number, number][] {
  const length = line.getTotalLength()
  const ctm = line.getScreenCTM()
  if (!ctm || length === 0) return []
  return [0.25, 0.5, 0.75].flatMap((share): [number, number][] => {
    const at = line.getPointAtLength(length * share)
    const next = line.getPointAtLength(Math.min(length, length * share + 1))
    const [dx, dy] = [next.x - at.x, next.y - at.y]
    const clear = (width / 2 + 4) / (Math.hypot(dx, dy) || 1)
    return [1, -1].map((sign): [number, number] => {
      const point = new DOMPoint(at.x - dy * clear * sign, at.y + dx * clear * sign).matrixTransform(ctm)
      const { left, top } = onSlide({ left: point.x, top: point.y, right: point.x, bottom: point.y })
      return [left, top]
    })
  })
}

function sideOf(element: Element): string | undefined {
  const holder = element.closest('[class*="side-"]')
  return [...(holder?.classList ?? [])].find((name) => name.startsWith('side-'))?.slice(5)
}

/**
 * Dashes, width and form of a mark, and the sign that its label begins with or, of any other mark, its label. The deck's
 * own diagrams name their sides in the words of their nodes, and tie to one what has no words itself.
 */
function signsOf(element: Element, style: CSSStyleDeclaration): string {
  const tied = element.getAttribute('data-tied')
  const svg = element.closest('svg')
  const node = tied ? svg?.querySelector(`[data-node="${tied}"]`) : element.closest('[data-node], .node')
  const id = node?.getAttribute('data-node')
  const label = id ? node?.closest('svg')?.querySelector(`text[data-node="${id}"]`) : undefined
  const words = node ? plain((label ?? node).textContent) : labelOn(element)
  const text = node && !id ? signIn(words) : words
  const dashes = style.strokeDasharray === 'none' ? '' : style.strokeDasharray
  return [element.tagName, dashes, style.strokeWidth, text].join(' ')
}

function signIn(text: string): string {
  return /^[^\p{L}\p{N}\s]/u.exec(text)?.[0] ?? ''
}

/** The texts of the drawing that stand on a mark. */
function labelOn(element: Element): string {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const texts = [...(element.closest('svg')?.querySelectorAll('text, foreignObject') ?? [])]
  return texts
    .filter((text) => {
      const box = text.getBoundingClientRect()
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
      return x > left && x < right && y > top && y < bottom
    })
    .map((text) => plain(text.textContent))
    .join(' ')
}
