import type { DeckSlide } from '../deck/deck.ts'

/**
 * Number of the slide that asked for an address, by the names that the address may have in the Markdown: the one that was
 * shown, where it has it; else the first that would load it; else the first that has it in any way.
 */
export function ownerOf(
  names: readonly string[],
  shown: number,
  slides: readonly Pick<DeckSlide, 'content' | 'frontmatter'>[],
): number {
  for (const name of names) {
    const uses = slides.map((slide) => useOf(name, slide))
    if (uses[shown - 1]) return shown
    const owner = uses.indexOf('loads') + 1 || uses.indexOf('has') + 1
    if (owner > 0) return owner
  }
  return shown
}

/** How a slide has an address: as what it loads, as a link or words, or not at all. */
function useOf(name: string, { content, frontmatter }: Pick<DeckSlide, 'content' | 'frontmatter'>) {
  const isNamed = Object.values(frontmatter).some(
    (value) => typeof value === 'string' && placesOf(name, value).length > 0,
  )
  if (isNamed) return 'loads'
  const places = placesOf(name, content)
  if (places.some((at) => loads(content.slice(Math.max(0, at - 300), at)))) return 'loads'
  return places.length > 0 ? 'has' : undefined
}

/** Where a text has an address and not a longer one. */
function placesOf(name: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isWhole = /^\/?(?![\w%/?#=&~-]|\.\w)/.test(text.slice(at + name.length, at + name.length + 3))
    if (isWhole && (name.startsWith('/') || !/[\w.-]$/.test(text.slice(Math.max(0, at - 1), at))))
      places.push(at)
  }
  return places
}

/** Whether what stands before an address has it loaded: not a link, nor a sentence. */
function loads(before: string): boolean {
  const text = before.replace(/(?:\w{1,9}:)?\/\/$/, '')
  if (/\bhref=["']?$/.test(text)) return false
  return /!\[[^[\]\n]{0,200}\]\(<?$|\bsrc(?:set)?=["']?[^"'<>]{0,200}$|\burl\(["']?$|["'`]$/.test(text)
}
