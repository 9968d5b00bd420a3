import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The script that looks at slides from inside the page; it defines `window.renderedPage`. */
export async function bundlePage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('page/index.ts', import.meta.url)),
        formats: ['iife'],
        name: 'renderedPageModule',
      },
    },
  })
  const chunk = [built].flat().flatMap((part) => ('output' in part ? part.output : []))[0]
  if (chunk?.type !== 'chunk') throw new Error('Vite bundled no script')
  return chunk.code
}
