import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of Slidev's client, whose layouts and components every deck has. */
export const clientRoot = dirname(fileURLToPath(import.meta.resolve('@slidev/client/package.json')))

/**
 * The folders that Slidev looks into for layouts and components, Slidev's own first: theme, addons, the entry's;
 * `undefined` where one of them is not there, so that nobody can say what it would bring.
 */
export function slidevRoots(
  root: string,
  headmatter: Readonly<Record<string, unknown>>,
): string[] | undefined {
  const { theme = 'default', addons } = headmatter
  const named = [theme === null ? 'none' : theme, ...(Array.isArray(addons) ? addons : [])]
  const kinds = named.map((name, index) => ({ name: String(name), kind: index === 0 ? 'theme' : 'addon' }))
  const brought = kinds.flatMap(({ name, kind }) => (name === 'none' ? [] : withAddons(name, kind, root)))
  const listed = addonsOf(root).flatMap((name) => withAddons(name, 'addon', root))
  const roots = [...brought, ...listed]
  return roots.every((folder) => folder !== undefined) ? [clientRoot, ...new Set(roots), root] : undefined
}

/** The layouts that a slide may name, in order. */
export function layoutsIn(roots: readonly string[]): string[] {
  const files = roots.flatMap((root) => globSync('layouts/**/*.{vue,js,mjs,ts,mts}', { cwd: root }))
  return [...new Set(files.map((file) => basename(file, extname(file))))].sort()
}

/** A package and the addons that it asks for. */
function withAddons(name: string, kind: string, importer: string): (string | undefined)[] {
  const folder = folderOf(name, kind, importer)
  if (!folder || kind === 'theme') return [folder]
  return [folder, ...addonsOf(folder).flatMap((other) => withAddons(other, 'addon', folder))]
}

/** Where Slidev finds a theme or addon by its name. */
function folderOf(name: string, kind: string, importer: string): string | undefined {
  const isPath = /^[./]|^@\/|^[^@].*\//.test(name)
  if (isPath) {
    const folder = name.startsWith('@/') ? join(importer, name.slice(2)) : resolve(importer, name)
    return existsSync(folder) ? folder : undefined
  }
  const names = name.startsWith('@') ? [name] : [`@slidev/${kind}-${name}`, `slidev-${kind}-${name}`, name]
  const found = names.flatMap((one) => modulesAbove(importer).map((modules) => join(modules, one)))
  return found.find((folder) => existsSync(join(folder, 'package.json')))
}

function modulesAbove(folder: string): string[] {
  const own = [join(folder, 'node_modules')]
  // Packages of ours lie beside Slidev's client, wherever the entry is.
  if (dirname(folder) === folder) return [...own, dirname(dirname(clientRoot))]
  return [...own, ...modulesAbove(dirname(folder))]
}

function addonsOf(folder: string): string[] {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return []
  try {
    const { slidev } = JSON.parse(readFileSync(file, 'utf8')) as { slidev?: { addons?: unknown } }
    return Array.isArray(slidev?.addons) ? slidev.addons.map(String) : []
  } catch {
    return []
  }
}
