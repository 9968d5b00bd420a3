import type { KnownFigures } from './figures/known.ts'
import type { GlossaryTerm } from './glossary.ts'
import type { Language } from './language.ts'

/** A slide file below `slides/`. */
export interface SlideFile {
  /** Absolute, with forward slashes. */
  readonly file: string
  readonly id: string
  /** The language folder, `''` without one. */
  readonly tree: string
  /** Ids of the terms that its frontmatter says it explains. */
  readonly introduces: readonly string[]
}

/** What the checks compare a deck with. */
export interface Facts {
  /** Ids of the essay's paragraphs. */
  readonly paragraphs: readonly string[]
  /** Ids of those who speak. */
  readonly voices: readonly string[]
  /** Ids of the lecture's parts, in their order. */
  readonly parts: readonly string[]
  /** Ids of the essay's hedges. */
  readonly hedges: readonly string[]
  /** Names of the diagrams; `undefined` while there are none to compare with. */
  readonly diagrams: readonly string[] | undefined
  /** What a diagram's nodes and links say in a language; nothing for an unknown one. */
  readonly diagramTexts: (name: string, language: Language) => readonly string[]
  /** The glossary. */
  readonly terms: readonly GlossaryTerm[]
  /** Dates and counts that the essay gives; `undefined` where its data are not all there. */
  readonly figures: KnownFigures | undefined
  /** Names of the components that a slide may use; `undefined` where the entry's folder has none of its own. */
  readonly components: readonly string[] | undefined
  /** Whether a font of the deck has a character, or it needs none. */
  readonly drawable: (character: string) => boolean
  /** Every slide file beside the entry, used by it or not. */
  readonly slideFiles: readonly SlideFile[]
}
