import { rolldown } from 'rolldown'

/**
 * One script made of a module and its imports, for a page to run; it defines what the module's own code does. A package
 * in `globals` stays out: the page has it already, as a global variable of the name that is given here.
 */
export async function bundlePage(entry: string, globals: Record<string, string> = {}): Promise<string> {
  const bundle = await rolldown({ input: entry, external: Object.keys(globals), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'iife', globals })
  await bundle.close()
  return output[0].code
}
