import { ids } from 'virtual:deck'
import { type Slide, useSlideContext } from '@slidev/client'
import { type ComputedRef, computed } from 'vue'
import { backupPart, type PartId, parts } from '../slides/data/interface.ts'
import { type Language, languageOfTag, original } from '../slides/data/languages.ts'

/** The language of the slide at hand: its own `lang`, else the deck's; where that is none of the lecture's, the essay's. */
export function useLanguage(): ComputedRef<Language> {
  const { $slidev, $frontmatter } = useSlideContext()
  return computed(() => languageOfTag($frontmatter.lang ?? $slidev.configs.lang) ?? original)
}

/** The id of a slide of the deck: the name of its file, which only the presenting server tells, or what the build knew. */
export function idOf({ no, meta }: Slide): string | undefined {
  const name = /([^/\\]+)\.md$/.exec(meta.slide.filepath)?.[1]
  return name ?? ids[no - 1]
}

/** The parts of the deck, in the lecture's order. */
export function partsOf(slides: readonly Slide[]): PartId[] {
  const named = new Set(slides.map(partOf))
  return parts.map(({ id }) => id).filter((id) => named.has(id))
}

/** Whether a slide of the deck is shown only when somebody asks. */
export function isBackup(slide: Slide): boolean {
  return partOf(slide) === backupPart
}

/** The part that a slide of the deck says it belongs to. */
export function partOf(slide: Slide): unknown {
  return slide.meta.slide.frontmatter.part
}
