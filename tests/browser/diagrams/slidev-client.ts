import { computed, ref } from 'vue'
// The clicks are Slidev's own; the rest of its client needs a whole deck around it.
import { createClicksContextBase } from '../../../node_modules/@slidev/client/composables/useClicks.ts'

export const clicks = ref(0)
export const page = { language: 'ja' }

/** Stands in for `@slidev/client`: one slide, its language and its clicks. */
export function useSlideContext() {
  return {
    $slidev: { configs: { htmlAttrs: {} } },
    $frontmatter: { lang: page.language },
    $clicksContext: context(),
    $clicks: computed(() => clicks.value),
  }
}

function context() {
  const created = createClicksContextBase(clicks)
  return created
}
