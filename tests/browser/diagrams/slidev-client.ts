import { createClicksContextBase } from 'slidev-clicks'
import { ref } from 'vue'
import { parts } from '../../../slides/data/interface.ts'

/** How many clicks the slide has had, and its language. */
export const clicks = ref(0)
export const slide = { language: 'ja' }

/** A deck with a slide of each part. */
const slides = parts.map(({ id }, index) => ({
  no: index + 1,
  meta: { slide: { frontmatter: { part: id } } },
}))

/** Stands in for `@slidev/client`, which needs a whole deck around it; the clicks are counted by Slidev's own code. */
export function useSlideContext() {
  return {
    $slidev: { configs: {} },
    $nav: ref({ slides, total: slides.length }),
    $frontmatter: { lang: slide.language },
    $clicksContext: createClicksContextBase(clicks),
    $clicks: clicks,
  }
}
