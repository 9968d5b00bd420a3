import type { Deck, DeckSlide } from '../deck.ts'
import type { Finding } from '../findings.ts'
import { idsOf } from './ids.ts'

/** What a slide refers to or links to is in this entry. */
export function checkSee(deck: Deck): Finding[] {
  const ids = new Set(deck.slides.map(({ id }) => id))
  const addresses = new Set([
    ...deck.slides.map((_, index) => String(index + 1)),
    ...deck.slides.map(({ frontmatter }) => String(frontmatter.routeAlias)),
  ])
  const missing = (slide: DeckSlide, tag: string, key: string, known: ReadonlySet<string>, mend: string) =>
    idsOf(slide, [tag], key)
      .filter(({ id }) => !known.has(id.replace(/^\//, '')))
      .map(
        ({ id, line }): Finding => ({
          ...{ file: slide.file, line, slide: slide.id },
          what: `<${tag} ${key}="${id}"> leads to no slide of this entry`,
          mend,
          severity: 'error',
        }),
      )
  return deck.slides.flatMap((slide) => [
    ...missing(slide, 'See', 'slide', ids, 'add that slide, or take the reference out of a copy of this one'),
    ...missing(slide, 'Link', 'to', addresses, 'give the number or routeAlias of a slide, or use <See>'),
  ])
}
