import type { Box, Heading, List, Survey } from '../survey.ts'
import { boxOf, type Item, plain } from './tree.ts'
import { diagramOf, whereOf } from './where.ts'

/** The slide's own content: not its frame, not a diagram's key. */
export const furniture = '.eyebrow, .footer, .legend, .diagram-foot, .task-label, .voice-name'

/** The headings, with the number of lines that each takes. */
export function surveyHeadings(items: readonly Item[], slide: Element): Heading[] {
  return items.flatMap(({ element, shown }) => {
    if (!shown || !element.matches('h1, h2, h3, h4, h5, h6')) return []
    const range = document.createRange()
    range.selectNodeContents(element)
    const tops: number[] = []
    for (const { width, top, height } of range.getClientRects())
      if (width > 0 && !tops.some((other) => Math.abs(other - top) < height / 2)) tops.push(top)
    const text = plain(element.textContent)
    return [{ where: whereOf(element, slide), level: Number(element.tagName[1]), text, lines: tops.length }]
  })
}

/** The lists, but for those of the slide's frame. */
export function surveyLists(items: readonly Item[], slide: Element): List[] {
  return items.flatMap(({ element, shown }) => {
    if (!shown || !element.matches('ul, ol') || element.closest(furniture)) return []
    let depth = 0
    for (let at: Element | null = element; at && at !== slide; at = at.parentElement)
      if (at.matches('ul, ol')) depth++
    const own = [...element.children].filter((child) => child.matches('li'))
    return [{ where: whereOf(own[0] ?? element, slide), items: own.length, depth }]
  })
}

const read =
  'h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd, figcaption, pre, .diagram-foot > .cite, .voice-chip, .footer-number'

/** Texts that a screen reader reads in another order than the eye: below before above, right before left. */
export function surveyOrder(items: readonly Item[], slide: Element): Survey['inversions'] {
  const blocks = items
    .filter(
      ({ element, shown, inSvg, angle, style }) =>
        shown &&
        !inSvg &&
        angle === 0 &&
        style.writingMode === 'horizontal-tb' &&
        element.matches(read) &&
        !element.querySelector(read),
    )
    .map(({ element }) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.right > box.left && box.bottom > box.top)
  return blocks.slice(0, -1).flatMap((first, index) => {
    const next = blocks[index + 1]
    if (!next || !isInverted(first.box, next.box)) return []
    return [{ where: whereOf(first.element, slide), next: plain(next.element.textContent).slice(0, 30) }]
  })
}

function isInverted(first: Box, next: Box): boolean {
  const wide = Math.min(first.right, next.right) - Math.max(first.left, next.left)
  const high = Math.min(first.bottom, next.bottom) - Math.max(first.top, next.top)
  const narrower = Math.min(first.right - first.left, next.right - next.left)
  const lower = Math.min(first.bottom - first.top, next.bottom - next.top)
  // Columns are read one after the other, from left to right.
  const above = next.bottom <= first.top + 2 && (wide > narrower * 0.3 || next.right <= first.left + 2)
  const before = next.right <= first.left + 2 && high > lower * 0.5
  return above || before
}

/** Names that are only heard, and outer drawings that have none. */
export function surveyNames(items: readonly Item[], slide: Element): Survey['names'] {
  return items.flatMap(({ element, parent }) => {
    const drawn = element.matches('svg') && !parent?.inSvg && diagramOf(element) === undefined
    const heard = element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? titleOf(element)
    if (element.closest('[aria-hidden="true"], [role="none"], [role="presentation"]')) return []
    const broken = namesNothing(element)
    if (!heard && !drawn && !broken) return []
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang
    return [{ where: whereOf(element, slide), name: plain(heard ?? ''), drawn, broken, lang }]
  })
}

function namesNothing(element: Element): boolean {
  const ids = ['aria-labelledby', 'aria-describedby'].flatMap(
    (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
  )
  const root = element.getRootNode() as Document | ShadowRoot
  return ids.some((id) => id !== '' && !root.getElementById(id))
}

function titleOf(element: Element): string | null {
  return element.querySelector(':scope > title')?.textContent ?? null
}
