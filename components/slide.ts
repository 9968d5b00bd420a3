import { type Slide, useSlideContext } from '@slidev/client'
import { type ComputedRef, computed } from 'vue'
import type { Language } from '../slides/data/model.ts'

/** The language of the slide at hand: its own `lang`, else the deck's, else Japanese. */
export function useLanguage(): ComputedRef<Language> {
  const { $slidev, $frontmatter } = useSlideContext()
  return computed(() => {
    const lang: unknown = $frontmatter.lang ?? $slidev.configs.lang
    return lang === 'en' ? 'en' : 'ja'
  })
}

/** The part that a slide of the deck says it belongs to. */
export function partOf(slide: Slide): unknown {
  return slide.meta.slide.frontmatter.part
}
