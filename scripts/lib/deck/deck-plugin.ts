import type { Plugin } from 'vite'

const name = 'virtual:deck'

/**
 * Provides `virtual:deck`: the ids of the slides, which are their files' names and unknown to the client. They are
 * read when they are asked for: Slidev changes its data in place, and reloads the page, when slides come, go or move.
 */
export function deckPlugin(slides: () => readonly { readonly id: string }[]): Plugin {
  return {
    name: 'lecture:deck',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}` ? `export const ids = ${JSON.stringify(slides().map(({ id }) => id))}` : undefined,
  }
}
