let board: HTMLElement | undefined

/** Sets each character of an element's own text alone, in the element's font; gives the characters. */
export function spell(element: Element): string[] {
  clearSpelled()
  const own = [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data)
  // What a style sheet writes before and after it.
  for (const pseudo of ['::before', '::after', '::marker'])
    own.push(/^"(.*)"$/s.exec(getComputedStyle(element, pseudo).content)?.[1] ?? '')
  own.push(/^"(.*)"$/s.exec(getComputedStyle(element).listStyleType)?.[1] ?? '')
  const characters = [...new Set(own.join('').replace(/\s/gu, ''))]
  board = document.createElement('div')
  const { fontFamily, fontWeight, fontStyle } = getComputedStyle(element)
  board.style.cssText = 'position: absolute; left: -1000px'
  Object.assign(board.style, { fontFamily, fontWeight, fontStyle })
  for (const character of characters) {
    const span = document.createElement('span')
    span.textContent = character
    board.append(span)
  }
  document.body.append(board)
  return characters
}

/** The elements that `spell` made, a character each. */
export function spelled(): Element[] {
  return [...(board?.children ?? [])]
}

/** Takes them away. */
export function clearSpelled(): void {
  board?.remove()
  board = undefined
}
