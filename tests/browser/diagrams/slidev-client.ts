import { createClicksContextBase } from 'slidev-clicks'
import { ref } from 'vue'

/** How many clicks the slide has had, and its language. */
export const clicks = ref(0)
export const slide = { language: 'ja' }

/** Stands in for `@slidev/client`, which needs a whole deck around it; the clicks are counted by Slidev's own code. */
export function useSlideContext() {
  return {
    $slidev: { configs: {} },
    $frontmatter: { lang: slide.language },
    $clicksContext: createClicksContextBase(clicks),
    $clicks: clicks,
  }
}
