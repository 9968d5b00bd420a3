import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { toDeck } from './deck.ts'

const name = 'virtual:deck'

/** Provides `virtual:deck`: the ids of the slides, which are their files' names and unknown to the client. */
export function deckPlugin({ data }: Pick<ResolvedSlidevOptions, 'data'>): Plugin {
  return {
    name: 'lecture:deck',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    // Slidev changes its data in place and reloads the page, when slides come, go or move while presenting.
    load: (id) =>
      id === `\0${name}`
        ? `export const ids = ${JSON.stringify(toDeck(data).slides.map(({ id }) => id))}`
        : undefined,
  }
}
