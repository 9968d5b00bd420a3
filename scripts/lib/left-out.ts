import type { Plugin } from 'vite'

/** Numbers of the slides, with commas between, that a build shows nothing of; set where it should forgive what it can. */
export const LEFT_OUT_VARIABLE = 'SLIDES_LEFT_OUT'

const source = /__slidev_(\d+)\.md(?:$|\?)/
const nothing = '\0lecture:no-picture'
/** One pixel that nobody sees. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/**
 * Builds what can be built of a deck with faults, so that the rest of it can be looked at: slides that are left out are
 * empty, and so are pictures that are not there.
 */
export function leftOutPlugin(env: NodeJS.ProcessEnv = process.env): Plugin[] {
  const numbers = env[LEFT_OUT_VARIABLE]
  if (numbers === undefined) return []
  const leftOut = new Set(numbers.split(','))
  return [
    {
      name: 'lecture:left-out',
      enforce: 'pre',
      async resolveId(id, importer, options) {
        if (!importer || !source.test(importer) || /\.(?:[mc]?[jt]sx?|vue|css)$/.test(id)) return undefined
        if (!/\.\w+(?:[?#].*)?$/.test(id) || source.test(id)) return undefined
        return (await this.resolve(id, importer, { ...options, skipSelf: true })) ?? nothing
      },
      load: {
        // Before Slidev's own.
        order: 'pre',
        handler(id) {
          if (id === nothing) return `export default ${JSON.stringify(pixel)}`
          const [name, no] = source.exec(id) ?? []
          const isLeftOut = name && !name.endsWith('?') && leftOut.has(no ?? '')
          return isLeftOut ? { code: '', map: { mappings: '' } } : undefined
        },
      },
    },
  ]
}
