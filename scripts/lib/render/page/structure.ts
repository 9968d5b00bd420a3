import type { Box, Heading, List, Statement, Survey } from '../survey.ts'
import { boxOf, type Item, plain } from './tree.ts'
import { diagramOf, parentOf, whereOf } from './where.ts'

/** The slide's own content: not its frame, not a diagram's key. */
const furniture = '.eyebrow, .footer, .legend, .diagram-foot, .task-label, .voice-name'

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

const stated =
  'p:not(.voice-name), li, tbody tr, dd, blockquote, figure, .voice-block, .mermaid, [data-diagram], svg'
const pictures = '.mermaid, [data-diagram], svg'

/** What is said on the slide, and whether a citation stands in reach of it. */
export function surveyStatements(items: readonly Item[], slide: Element): Statement[] {
  return items.flatMap(({ element, shown, parent }) => {
    if (!shown || parent?.inSvg || !isStatement(element)) return []
    const text = element.matches(pictures) ? nameOfPicture(element) : plain(element.textContent).slice(0, 80)
    return [
      {
        where: whereOf(element, slide),
        text,
        cited: isCited(element, slide),
        own: element.closest('.side-lecturer') !== null,
      },
    ]
  })
}

function nameOfPicture(element: Element): string {
  return element.getAttribute('aria-label') ?? element.getAttribute('data-diagram') ?? 'a drawing'
}

function isStatement(element: Element): boolean {
  if (!element.matches(stated) || element.closest(`${furniture}, h1, h2, h3, [aria-hidden="true"]`))
    return false
  // A part of a diagram is the diagram's.
  if (element.matches('svg')) return diagramOf(element) === undefined
  if (element.matches(pictures)) return true
  if (!saysSomething(element)) return false
  // The name of a group states nothing.
  if (element.id && document.querySelector(`[aria-labelledby~="${CSS.escape(element.id)}"]`)) return false
  // The innermost element that states something speaks for those around it.
  return ownText(element) !== '' && (!element.querySelector(stated) || element.matches('li, .voice-block'))
}

/** Something of it can be seen at this step. */
function saysSomething(element: Element): boolean {
  return [element, ...element.querySelectorAll('*')].some(
    (part) =>
      !part.matches('.cite, .voice-name') &&
      [...part.childNodes].some((node) => node instanceof Text && plain(node.data) !== '') &&
      part.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  )
}

/** Its text without that of statements in it, citations and the speaker's name. */
function ownText(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const part of copy.querySelectorAll(`${stated}, ul, ol, .cite, .voice-name`)) part.remove()
  return plain(copy.textContent)
}

const containers = 'li, ul, ol, dl, table, tbody, .voice-block, blockquote, figure, [data-diagram], div'

/**
 * A citation stands in it, alone in the line below, or at the end of the paragraphs that follow it, or
 * at the end of the list or table that holds it, where no other of its parts has one of its own.
 */
function isCited(statement: Element, slide: Element): boolean {
  if (holdsCitation(statement) || isCitationAlone(statement.nextElementSibling)) return true
  if (statement.matches(`p, ${pictures}`) && isCitedBelow(statement)) return true
  for (let at = statement; ; ) {
    const holder = parentOf(at)
    if (!holder || holder === slide || holder.matches('.frame-body') || !holder.matches(containers))
      return false
    const parts = [...holder.children]
    if (parts.some(holdsCitation)) return holder.matches('figure') || isCitedAtEnd(parts)
    if (isCitationAlone(holder.nextElementSibling)) return true
    at = holder
  }
}

/** A citation in it, or it is one, that can be seen at this step. */
function holdsCitation(element: Element): boolean {
  return [element, ...element.querySelectorAll('.cite')].some(
    (cite) =>
      cite.matches('.cite') && cite.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  )
}

function isCitedAtEnd(parts: readonly Element[]): boolean {
  return parts.every((part, index) => holdsCitation(part) === (index === parts.length - 1))
}

/** A citation ends the paragraphs that follow it without a break. */
function isCitedBelow(statement: Element): boolean {
  for (let at = statement.nextElementSibling; at?.matches('p'); at = at.nextElementSibling)
    if (holdsCitation(at)) return true
  return false
}

function isCitationAlone(element: Element | null): boolean {
  if (!element || !holdsCitation(element)) return false
  if (element.matches('.cite')) return true
  const cites = [...element.querySelectorAll('.cite')]
  const said = plain(cites.map((cite) => cite.textContent).join(' '))
  return cites.length > 0 && plain(element.textContent) === said
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
    const drawn = element.matches('svg') && !parent?.inSvg && !element.closest('[data-diagram], .mermaid')
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
