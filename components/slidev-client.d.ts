import type { ClicksContext } from '@slidev/types'
import type { Ref } from 'vue'

// What this deck uses of `@slidev/client`. The package ships its sources, which don't pass strict checks
// of another project's; tsconfig's `paths` sends its name here.

/** A slide of the deck as the client knows it. */
export interface Slide {
  readonly no: number
  readonly meta: {
    readonly slide: {
      readonly frontmatter: Readonly<Record<string, unknown>>
      /** Empty in a build. */
      readonly filepath: string
      readonly title?: string
    }
  }
}

/** The slide that a component stands on, and the deck around it. */
export interface SlideContext {
  readonly $slidev: {
    readonly configs: {
      readonly lang?: unknown
      readonly duration?: unknown
      /** Where a remix comes from. */
      readonly adaptedFrom?: { readonly project: string; readonly version: string; readonly date: string }
    }
  }
  readonly $nav: Ref<{ readonly slides: readonly Slide[]; readonly total: number }>
  readonly $clicksContext: ClicksContext
  readonly $clicks: Ref<number>
  readonly $page: Ref<number>
  readonly $frontmatter: Readonly<Record<string, unknown>>
}

export function useSlideContext(): SlideContext

/** What a window shows, and its address. */
export function useNav(): {
  readonly currentSlideNo: Ref<number>
  readonly clicks: Ref<number>
  /** Whether its address names a slide: not that of the overview. */
  readonly hasPrimarySlide: Ref<boolean>
  readonly isPrintMode: Ref<boolean>
  readonly isEmbedded: Ref<boolean>
  readonly currentRoute: Ref<{ readonly path: string }>
}

export function useDarkMode(): { readonly isDark: Ref<boolean> }

export function useDrawings(): { readonly drawingEnabled: Ref<boolean> }

/** What the windows of a presentation have in common. */
export const sharedState: { timer: object }
