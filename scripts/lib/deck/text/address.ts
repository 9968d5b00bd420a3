/** An address in a text that names a file. */
export interface Address {
  readonly address: string
  /** Offset in the text. */
  readonly at: number
  /** Resolved when the deck is built, as an import, a script's or wherever it lies, or asked for by the page. */
  readonly when: 'build' | 'script' | 'anywhere' | 'page'
}
