// Provided by the build (scripts/lib/deck/deck-plugin.ts): what the client isn't told of the deck.
declare module 'virtual:deck' {
  /** The slides' ids, in order. */
  export const ids: readonly string[]
}
