import type { Item } from './tree.ts'

/**
 * Puts a real element in the place of each text that a style sheet writes before or after an element, looking
 * the same, so that it is measured as other texts are. Gives the way to take them away again, where there is one.
 */
export function materialize(items: readonly Item[]): (() => void) | undefined {
  const made = items.flatMap(({ element }) =>
    element instanceof HTMLElement
      ? (['before', 'after'] as const).flatMap((side) => copyOf(element, side) ?? [])
      : [],
  )
  if (made.length === 0) return undefined
  // Only now: what is copied must not depend on the copies.
  for (const { element, side, copy } of made) {
    element.setAttribute(`data-written-${side}`, '')
    if (side === 'before') element.prepend(copy)
    else element.append(copy)
  }
  return () => {
    for (const { element, side, copy } of made) {
      copy.remove()
      element.removeAttribute(`data-written-${side}`)
    }
  }
}

function copyOf(element: HTMLElement, side: 'before' | 'after') {
  const style = getComputedStyle(element, `::${side}`)
  const text = /^"(.*[\p{L}\p{N}].*)"$/su.exec(style.content)?.[1]
  if (!text || style.display === 'none') return undefined
  const copy = document.createElement('span')
  for (const property of style) copy.style.setProperty(property, style.getPropertyValue(property))
  copy.textContent = text
  return { element, side, copy }
}

/** Hides what `materialize` replaces. */
export const withoutPseudo =
  '[data-written-before]::before, [data-written-after]::after { content: none !important }'
