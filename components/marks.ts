/** Ids of the paragraphs that a slide's statements rest on, in the order of the statements, each once. */
export function citesOf(slide: Element): string[] {
  const cites = [...slide.querySelectorAll<HTMLElement>('.cite')]
  return [...new Set(cites.flatMap(({ dataset }) => (dataset.paragraphs ?? '').split(' ')))]
}

/** Underlines one hedge of a slide at most: the one that is its focus, or the only one. */
export function focusHedge(slide: Element): void {
  const hedges = [...slide.querySelectorAll('.hedge')]
  const focus =
    hedges.find((hedge) => hedge.matches('.is-focus')) ?? (hedges.length === 1 ? hedges[0] : undefined)
  for (const hedge of hedges) hedge.classList.toggle('is-underlined', hedge === focus)
}

/** Marks the statements of a slide that rest on a paragraph; none without one. */
export function pointAt(slide: Element, paragraph: string | undefined): void {
  for (const cite of slide.querySelectorAll<HTMLElement>('.cite')) {
    const rests = paragraph !== undefined && (cite.dataset.paragraphs ?? '').split(' ').includes(paragraph)
    const statement = cite.closest('td, th, li, .voice-block, [data-diagram], p')
    statement?.classList.toggle('is-pointed-at', rests)
  }
}
