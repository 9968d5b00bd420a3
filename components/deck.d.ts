// Provided by the build (scripts/lib/deck/deck-plugin.ts): what the client isn't told of the deck.
declare module 'virtual:deck' {
  /** The slides' ids, in order. */
  export const ids: readonly string[]
  /** Where the same slides are in another language: relative to this deck, with the number there of each slide. */
  export const twin:
    | { readonly language: string; readonly address: string; readonly numbers: readonly number[] }
    | undefined
}
