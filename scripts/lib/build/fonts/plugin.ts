import type { Plugin } from 'vite'
import { prepared } from '../prepared.ts'

/** The name under which a build gets the style sheets of cut fonts: paths by the name of the import. */
export const FONTS = 'fonts'

/** Puts cut fonts in the place of whole ones where a build is given some. */
export function fontsPlugin(sheets = prepared<Readonly<Record<string, string>>>(FONTS)): Plugin {
  return {
    name: 'lecture:fonts',
    enforce: 'pre',
    // Inlined, all of them would come with the first slide.
    config: () => ({
      build: {
        assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
        // The name of a cut font is a hash already, and every slide is sent hundreds of them.
        rolldownOptions: { output: { assetFileNames: ({ names }) => assetName(names[0] ?? '') } },
      },
    }),
    // Nothing else waits for the fonts.
    resolveId: {
      filter: { id: /^@fontsource\// },
      handler: async (id) => (await sheets?.())?.[id],
    },
  }
}

/** Under which name a build has an asset. */
export function assetName(name: string): string {
  return /^[\da-f]{8}\.woff2$/.test(name) ? 'assets/[name][extname]' : 'assets/[name]-[hash][extname]'
}
