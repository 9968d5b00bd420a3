/**
 * Puts a real element in the place of each text that a style sheet writes before or after an element, looking
 * the same, so that it is measured as other texts are. Gives the way to take them away again.
 */
export function materialize(slide: Element): () => void {
  const undo: (() => void)[] = []
  for (const element of [slide, ...slide.querySelectorAll<HTMLElement>('*')]) {
    if (!(element instanceof HTMLElement)) continue
    for (const side of ['before', 'after'] as const) {
      const style = getComputedStyle(element, `::${side}`)
      const text = /^"(.*[\p{L}\p{N}].*)"$/su.exec(style.content)?.[1]
      if (!text || style.display === 'none') continue
      const copy = document.createElement('span')
      for (const property of style) copy.style.setProperty(property, style.getPropertyValue(property))
      copy.textContent = text
      element.setAttribute(`data-written-${side}`, '')
      if (side === 'before') element.prepend(copy)
      else element.append(copy)
      undo.push(() => {
        copy.remove()
        element.removeAttribute(`data-written-${side}`)
      })
    }
  }
  return () => {
    for (const one of undo) one()
  }
}

/** Hides what `materialize` replaces. */
export const withoutPseudo =
  '[data-written-before]::before, [data-written-after]::after { content: none !important }'
