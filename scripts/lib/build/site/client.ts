import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { ONE_PIECE_VARIABLE } from './one-piece.ts'

/** A place in Slidev's client that has no setting: what is written there, and what stands there in a build. */
interface Patch {
  readonly file: RegExp
  readonly from: string
  readonly to: string
}

const inFile = "location.protocol === 'file:'"

const patches: readonly Patch[] = [
  // Links to its own pages: a file has no folders below it.
  {
    file: /\/@slidev\/client\/env\.ts$/,
    from: 'import.meta.env.BASE_URL + (',
    to: `(${inFile}) ? '#/' : import.meta.env.BASE_URL + (`,
  },
  // A picture that stands in the file itself has no address to put a base before.
  {
    file: /\/@slidev\/client\/composables\/usePreloadImages\.ts$/,
    from: "if (url.startsWith('http')",
    to: "if (url.startsWith('data:') || url.startsWith('http')",
  },
]

/**
 * Lets a build run from a file as well as from a server, and leaves the presenter's view, which shows the notes,
 * out of a build without notes.
 */
export function clientPlugin({ mode, utils, withoutNotes = false }: ResolvedSlidevOptions): Plugin[] {
  if (mode !== 'build') return []
  const presenter = '__SLIDEV_FEATURE_PRESENTER__'
  return [
    {
      name: 'lecture:client',
      enforce: 'pre',
      config: () => ({
        // Nobody sees the list of them.
        build: { reportCompressedSize: false },
        define: {
          ...(utils.define.__SLIDEV_HASH_ROUTE__ === 'false' ? { __SLIDEV_HASH_ROUTE__: `(${inFile})` } : {}),
          // What is made of a deck here opens its pages by their addresses.
          ...(process.env[ONE_PIECE_VARIABLE] ? { __SLIDEV_MEMORY_ROUTE__: 'false' } : {}),
          ...(withoutNotes ? { [presenter]: 'false' } : {}),
        },
      }),
      transform: {
        // Slidev puts its flags into components by itself, not by Vite's `define`.
        order: 'pre',
        handler(code, id) {
          const patch = patches.find(({ file }) => file.test(id))
          if (patch && !code.includes(patch.from)) {
            this.error(`${id}: Slidev has changed; look at the patches in scripts/lib/build/site/client.ts`)
          }
          const patched = patch ? code.replace(patch.from, patch.to) : code
          const whole =
            withoutNotes && id.includes('/@slidev/client/') ? patched.replaceAll(presenter, 'false') : patched
          return whole === code ? undefined : whole
        },
      },
    },
  ]
}
