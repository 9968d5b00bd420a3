import type { Where } from '../survey.ts'
import { plain } from './tree.ts'

const longest = 160
const depth = 4
let cache = new WeakMap<Element, string>()

/** Forgets what the elements said: the slide has changed. */
export function forgetTexts(): void {
  cache = new WeakMap()
}

/** What leads from an element back to its line in the Markdown. */
export function whereOf(element: Element, slide: Element): Where {
  const diagram = diagramOf(element)
  const texts: string[] = []
  for (let at: Element | null = element; at && at !== slide && texts.length < depth; at = parentOf(at)) {
    const text = visibleText(at)
    if (text !== '' && text !== texts.at(-1) && text.length <= longest) texts.push(text)
    else if (text.length > longest && texts.length === 0) texts.push(text.slice(0, longest))
  }
  return {
    texts,
    ...(diagram === undefined ? {} : { diagram }),
    ...(element.closest('h1, h2, h3, h4, h5, h6') ? { heading: true } : {}),
    tag: (element.cloneNode(false) as Element).outerHTML.slice(0, longest),
  }
}

/** Name of the diagram that an element belongs to, its key and citations included. */
export function diagramOf(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const name = at.getAttribute('data-diagram')
    if (name !== null) return name
    if (at.matches('.mermaid, pre[border]')) return 'mermaid'
  }
  return undefined
}

/** The parent, out of a shadow tree too. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

function visibleText(element: Element): string {
  const known = cache.get(element)
  if (known !== undefined) return known
  // The speaker's name comes from a component.
  const speaker = element.querySelector(':scope > .voice-name')?.textContent ?? ''
  const text = plain((element.textContent ?? '').replace(speaker, ''))
  cache.set(element, text)
  return text
}
