import type { Finding } from '../cli/findings.ts'
import type { Deck, Place } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'

/** A slide's layout is one of Slidev's, the theme's, an addon's or the entry's: Slidev shows another as `default`. */
export function checkLayouts(deck: Deck, facts: Facts): Finding[] {
  const layouts = facts.layouts(deck.headmatter)
  if (!layouts) return []
  const { defaults } = deck.headmatter as { defaults?: { layout?: unknown } | null }
  const judge = (layout: unknown, place: Place & { slide?: string }): Finding[] => {
    if (typeof layout !== 'string' || layout === '' || layouts.includes(layout)) return []
    const what = `layout: there is no "${layout}"`
    const mend = `use one of: ${layouts.join(', ')}; or create layouts/${layout}.vue`
    return [{ ...place, what, mend, severity: 'error' }]
  }
  return [
    ...judge(defaults?.layout, deck.locate(['defaults'])),
    ...deck.slides.flatMap((slide) =>
      judge(slide.frontmatter.layout, { ...slide.locate(['layout']), slide: slide.id }),
    ),
  ]
}
