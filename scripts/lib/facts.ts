/** A slide file below `slides/`. */
export interface SlideFile {
  /** Absolute, with forward slashes. */
  readonly file: string
  readonly id: string
  /** The language folder, `''` without one. */
  readonly tree: string
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
  /** Every slide file beside the entry, used by it or not. */
  readonly slideFiles: readonly SlideFile[]
}
