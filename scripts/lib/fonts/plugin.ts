import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Names the file with the style sheets of cut fonts for a build, as JSON: paths by the name of the import. */
export const FONTS_VARIABLE = 'SLIDES_FONTS'

/** Puts cut fonts in the place of whole ones where a build was given some. */
export function fontsPlugin(env: NodeJS.ProcessEnv = process.env): Plugin {
  const path = env[FONTS_VARIABLE]
  const sheets: Record<string, string> = path ? JSON.parse(readFileSync(path, 'utf8')) : {}
  return {
    name: 'lecture:fonts',
    enforce: 'pre',
    // Inlined, all of them would come with the first slide.
    config: () => ({ build: { assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined) } }),
    resolveId: (id) => sheets[id],
  }
}
