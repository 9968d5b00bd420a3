import type { ComponentProps } from '../components/component-props.ts'
import type { KnownFigures } from '../figures/known.ts'
import type { Language } from '../language.ts'
import type { Drawing } from './drawing.ts'
import type { GlossaryTerm } from './glossary.ts'

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

/** A hedge of the essay: where it stands, in which words, and how a translation puts it. */
export interface HedgeWords {
  readonly id: string
  readonly paragraphs: readonly string[]
  readonly markers: readonly string[]
  readonly reading: Readonly<Record<Language, string>>
}

/** What the checks compare a deck with. */
export interface Facts {
  /** Ids of the essay's paragraphs. */
  readonly paragraphs: readonly string[]
  /** Ids of those who speak. */
  readonly voices: readonly string[]
  /** Ids of the lecture's parts, in their order. */
  readonly parts: readonly string[]
  /** The one that is shown when somebody asks; its slides are not counted in the lecture. */
  readonly backupPart: string | undefined
  /** The essay's hedges. */
  readonly hedges: readonly HedgeWords[]
  /** A diagram in a language; `undefined` for an unknown one. */
  readonly drawing: (name: string, language: Language) => Drawing | undefined
  /** The glossary. */
  readonly terms: readonly GlossaryTerm[]
  /** Dates and counts that the essay gives; `undefined` where its data are not all there. */
  readonly figures: KnownFigures | undefined
  /** Names of the components that a slide may use; `undefined` where the entry's folder has none of its own. */
  readonly components: readonly string[] | undefined
  /** What their properties take, where that is a list of words. */
  readonly props: ComponentProps
  /** The layouts that a deck's slides may name, by its headmatter; `undefined` where nobody can say. */
  readonly layouts: (headmatter: Readonly<Record<string, unknown>>) => readonly string[] | undefined
  /** The folders whose files lie at the site's root, by a deck's headmatter; `undefined` where nobody can say. */
  readonly publics: (headmatter: Readonly<Record<string, unknown>>) => readonly string[] | undefined
  /** Whether a font of the deck has a character, or it needs none. */
  readonly drawable: (character: string) => boolean
  /** Every slide file beside the entry, used by it or not. */
  readonly slideFiles: readonly SlideFile[]
}
