import { isJapaneseSentence } from '../../deck/sentences/japanese.ts'
import type { Statement } from '../survey.ts'
import { furniture } from './structure.ts'
import { type Item, plain } from './tree.ts'
import { diagramOf, parentOf, whereOf } from './where.ts'

const stated =
  'p:not(.voice-name), li, tr:has(td), dd, blockquote, figure, .voice-block, .mermaid, [data-diagram], svg'
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
  if (
    !(element.matches(stated) || isLooseSentence(element)) ||
    element.closest(`${furniture}, h1, h2, h3, [aria-hidden="true"]`)
  )
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

/** A sentence in an element that is none of those that hold statements, such as a `div`; a few words are a label. */
function isLooseSentence(element: Element): boolean {
  // Outside of a layout stands what Slidev says when a slide does not load.
  if (!element.closest('.slidev-layout') || element.closest(stated)) return false
  if (/^(?:inline|contents|ruby|none)/.test(getComputedStyle(element).display)) return false
  if (![...element.childNodes].some((node) => node instanceof Text && plain(node.data) !== '')) return false
  const text = ownText(element)
  return /[。．.!！][」』）)"”’]*$/u.test(text) || ([...text].length >= 8 && isJapaneseSentence(text))
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
  if ((statement.matches(`p, ${pictures}`) || !statement.matches(stated)) && isCitedBelow(statement))
    return true
  for (let at = statement; ; ) {
    const holder = parentOf(at)
    if (!holder || holder === slide || holder.matches('.slidev-layout') || !holder.matches(containers))
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
