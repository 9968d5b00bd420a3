import type { Plugin } from 'vite'

/** Set where a build should leave out the slides that can't be built. */
export const LEFT_OUT_VARIABLE = 'SLIDES_LEFT_OUT'
/** The file of the site that says which they are, and why: a list of what a failed build would say. */
export const LEFT_OUT_FILE = 'left-out.json'

const slide = /__slidev_\d+\.md(?:$|\?)/
const style = /[?&]type=style|\.(?:css|scss|sass|less|styl)$/
const nothing = '\0lecture:nothing'
/** One pixel that nobody sees. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/**
 * Builds what can be built of a deck with faults, so that the rest of it can be looked at: one build finds all the slides
 * that are in its way. Each is empty in it, and so is what a slide imports and can't be had.
 */
export function leftOutPlugin(env: NodeJS.ProcessEnv = process.env): Plugin[] {
  if (env[LEFT_OUT_VARIABLE] === undefined) return []
  const faults = new Faults()
  return [
    {
      name: 'lecture:left-out',
      enforce: 'pre',
      // Whatever reads and compiles a slide: Slidev, Vue, and for its styles Vite.
      configResolved: ({ plugins }) => {
        for (const plugin of plugins) forgive(plugin, faults)
      },
      resolveId: {
        // Before the plugins that know some names alone.
        order: 'pre',
        async handler(id, importer, options) {
          if (!importer || !slide.test(importer) || slide.test(id)) return undefined
          const found = await this.resolve(id, importer, { ...options, skipSelf: true })
          if (found) faults.addImport(found.id, importer)
          else faults.said.push(`Could not resolve "${id}" in ${importer}`)
          return found ?? `${nothing}${style.test(id) ? '.css' : ''}`
        },
      },
      load: (id) => (id.startsWith(nothing) ? emptied(id) : undefined),
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: LEFT_OUT_FILE, source: JSON.stringify(faults.said) })
      },
    },
  ]
}

/** What is in the way of a build: slides, and what they import. */
class Faults {
  /** As a failed build would say it. */
  readonly said: string[] = []
  readonly #errors = new Map<string, unknown>()
  readonly #importers = new Map<string, Set<string>>()

  has(id: string): boolean {
    return this.#errors.has(id)
  }

  addImport(id: string, importer: string): void {
    const importers = this.#importers.get(id) ?? new Set()
    if (!importers.has(importer) && this.#errors.has(id)) this.#say(importer, this.#errors.get(id))
    this.#importers.set(id, importers.add(importer))
  }

  /** Whether a module that fails is a slide's fault; then it is noted. */
  add(id: string, error: unknown): boolean {
    const owners = slide.test(id) ? [id] : [...(this.#importers.get(id) ?? [])]
    if (owners.length === 0) return false
    this.#errors.set(id, error)
    for (const owner of owners) this.#say(owner, error)
    return true
  }

  #say(owner: string, error: unknown): void {
    const { message, frame = '' } = error as { message: string; frame?: string }
    this.said.push(`${owner}\nError: ${message}\n${frame}`)
  }
}

type Hook = (this: unknown, ...rest: string[]) => unknown

/** Has a plugin that fails on a slide give nothing instead; those that come after it then have nothing to do. */
function forgive(plugin: Plugin, faults: Faults): void {
  for (const name of ['load', 'transform'] as const) {
    const hook = plugin[name]
    if (!hook) continue
    const given = (typeof hook === 'function' ? hook : hook.handler) as Hook
    const forgiving: Hook = async function (...rest) {
      const id = rest[name === 'load' ? 0 : 1] ?? ''
      if (faults.has(id)) return undefined
      try {
        return await given.apply(this, rest)
      } catch (error) {
        if (!faults.add(id, error)) throw error
        return { code: emptied(id), map: { mappings: '' } }
      }
    }
    Object.assign(plugin, {
      [name]: typeof hook === 'function' ? forgiving : { ...hook, handler: forgiving },
    })
  }
}

/** Code that stands for a module: whatever is imported of one that is no component is there. */
function emptied(id: string): string {
  if (style.test(id)) return ''
  return /\.md\b|\.vue\b|icons\//.test(id)
    ? 'export default { render: () => null }'
    : `module.exports = ${JSON.stringify(pixel)}`
}
