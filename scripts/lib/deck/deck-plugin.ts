import type { Plugin } from 'vite'

const name = 'virtual:deck'

/** Where a deck's page finds its twin: the same slides in another language. */
export interface ShownTwin {
  /** Two letters. */
  readonly language: string
  /** Relative to the deck's own address; a slide's number follows. */
  readonly address: string
  /** The twin's number of each slide of the deck. */
  readonly numbers: readonly number[]
}

/**
 * Provides `virtual:deck`: the ids of the slides, which are their files' names and unknown to the client, and the deck's
 * twin. Both are read when they are asked for: Slidev changes its data in place, and reloads the page, when slides come,
 * go or move.
 */
export function deckPlugin(
  slides: () => readonly { readonly id: string }[],
  twin: () => Promise<ShownTwin | undefined> = async () => undefined,
): Plugin {
  const own = `\0${name}`
  return {
    name: 'lecture:deck',
    resolveId: (id) => (id === name ? own : undefined),
    load: async (id) =>
      id === own
        ? `export const ids = ${JSON.stringify(slides().map(({ id }) => id))}
export const twin = ${JSON.stringify(await twin())}`
        : undefined,
    configureServer({ watcher, environments: { client } }) {
      watcher.on('all', (_event, file) => {
        const known = file.endsWith('.md') && client.moduleGraph.getModuleById(own)
        if (known) client.moduleGraph.invalidateModule(known)
      })
    },
  }
}
