let board: HTMLElement | undefined

/** The characters of an element's own text, and of what a style sheet writes before and after it. */
export function charactersOf(element: Element): string[] {
  const own = [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data)
  for (const pseudo of ['::before', '::after', '::marker'])
    own.push(/^"(.*)"$/s.exec(getComputedStyle(element, pseudo).content)?.[1] ?? '')
  own.push(/^"(.*)"$/s.exec(getComputedStyle(element).listStyleType)?.[1] ?? '')
  return [...new Set(own.join('').replace(/\s/gu, ''))]
}

/** What decides on the font of an element's characters; what a style sheet writes may have a font of its own. */
export function styleOf(element: Element): string {
  const parts = [null, '::before', '::after', '::marker'].map((pseudo) => {
    const { fontFamily, fontWeight, fontStyle, fontStretch, fontVariant, content } = getComputedStyle(
      element,
      pseudo,
    )
    return pseudo && /^(?:none|normal)$/.test(content)
      ? ''
      : [fontFamily, fontWeight, fontStyle, fontStretch, fontVariant].join()
  })
  return [...parts, element.closest('[lang]')?.getAttribute('lang')].join('|')
}

/** Sets each character of an element's own text alone, in the element's font; gives the characters. */
export function spell(element: Element): string[] {
  clearSpelled()
  const characters = charactersOf(element)
  board = document.createElement('div')
  // Which font of the machine steps in depends on the language, too.
  board.lang = element.closest<HTMLElement>('[lang]')?.lang ?? ''
  const { fontFamily, fontWeight, fontStyle } = getComputedStyle(element)
  board.style.cssText = 'position: absolute; left: -1000px'
  Object.assign(board.style, { fontFamily, fontWeight, fontStyle })
  for (const character of characters) {
    const span = document.createElement('span')
    span.textContent = character
    board.append(span)
  }
  document.body.append(board)
  // Only what is laid out has a font.
  board.getBoundingClientRect()
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
