import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { projectRoot } from '../cli/project.ts'
import type { Deck } from './deck.ts'

/** A theme or an addon that a deck names. */
export interface NamedRoot {
  readonly kind: 'theme' | 'addon'
  readonly name: string
  /** Its folder, absolute; `undefined` where there is none. */
  readonly folder: string | undefined
  /** The name of the package that Slidev would install; `undefined` for a folder. */
  readonly packageName: string | undefined
}

type Source = Pick<Deck, 'root' | 'headmatter'>

/** The theme and the addons of a deck, as Slidev finds them, with the addons of its addons. */
export function namedRoots({ root, headmatter }: Source): NamedRoot[] {
  const theme = headmatter.theme ?? 'default'
  const themes = typeof theme === 'string' && theme !== 'none' ? [find('theme', theme, root, root)] : []
  const addons = Array.isArray(headmatter.addons) ? headmatter.addons.map(String) : []
  // Slidev takes a path of an addon from the folder above the entry's.
  return [...themes, ...addons.flatMap((name) => withItsAddons(name, dirname(root), root, []))]
}

function withItsAddons(name: string, from: string, root: string, above: readonly string[]): NamedRoot[] {
  const found = find('addon', name, from, root)
  if (!found.folder || above.includes(found.folder)) return [found]
  const { folder } = found
  return [
    found,
    ...addonsOf(folder).flatMap((one) => withItsAddons(one, dirname(folder), root, [...above, folder])),
  ]
}

function addonsOf(folder: string): string[] {
  const file = join(folder, 'package.json')
  const { slidev } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { slidev: undefined }
  return Array.isArray(slidev?.addons) ? slidev.addons.map(String) : []
}

function find(kind: NamedRoot['kind'], name: string, from: string, root: string): NamedRoot {
  const path = pathOf(name, from, root)
  if (path !== undefined) {
    return { kind, name, folder: existsSync(path) ? path : undefined, packageName: undefined }
  }
  const scoped = name.includes('/')
  const names = scoped ? [name] : [`@slidev/${kind}-${name}`, `slidev-${kind}-${name}`, name]
  const found = names
    .map((one) => packageFolder(one, root) ?? packageFolder(one, projectRoot))
    .find((one) => one !== undefined)
  const official = ['default', 'seriph', 'apple-basic', 'shibainu', 'bricks'].includes(name)
  const packageName = scoped ? name : official ? `@slidev/${kind}-${name}` : `slidev-${kind}-${name}`
  return { kind, name, folder: found, packageName }
}

/** The folder that a name which is a path means. */
function pathOf(name: string, from: string, root: string): string | undefined {
  if (name.startsWith('/')) return name
  if (name.startsWith('@/')) return join(root, name.slice(2))
  if (name.startsWith('.') || (!name.startsWith('@') && name.includes('/'))) return resolve(from, name)
  return undefined
}

function packageFolder(name: string, from: string): string | undefined {
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return folder
  return dirname(from) === from ? undefined : packageFolder(name, dirname(from))
}
