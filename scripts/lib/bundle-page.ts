import { build } from 'vite'

/** One script made of a module and its imports, for a page to run; it defines what the module's own code does. */
export async function bundlePage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'bundledPage' },
    },
  })
  const chunk = [built].flat().flatMap((part) => ('output' in part ? part.output : []))[0]
  if (chunk?.type !== 'chunk') throw new Error('Vite bundled no script')
  return chunk.code
}
