import { readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** What an address leads to: nothing to judge, a file, none, or one whose name is spelt otherwise. */
export type Lead =
  | { readonly kind: 'file' | 'elsewhere' }
  | { readonly kind: 'missing'; readonly mend: string }
  | { readonly kind: 'misspelt'; readonly name: string }

/** Where addresses on a slide are looked up. */
export interface Places {
  /** Absolute path of the file that holds the address. */
  readonly file: string
  /** The entry's folder. */
  readonly root: string
  /** Folders whose files lie at the site's root. */
  readonly publics: readonly string[]
}

/** Addresses with a scheme or host, within the page, of a package or an alias, or put together while the page runs. */
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/|#|~|@|\{\{)|[{}]|\$\{/i

/**
 * Where an address leads that the build finds wherever it lies, as that of a picture on a slide or in its frontmatter is:
 * beside its file, in `public/` or below the entry's folder.
 */
export function leadOfPicture(address: string, places: Places): Lead {
  const path = pathOf(address)
  if (path === undefined) return { kind: 'elsewhere' }
  const beside = path.startsWith('/') ? [] : [dirname(places.file)]
  return firstOf(path, [...beside, ...places.publics, places.root], places)
}

/**
 * Where an address leads that is resolved when the deck is built, as that of `<img src>` and of `url()` in a style
 * sheet is: `./x` beside its file, `/x` in `public/` or the entry's folder. `x` alone is taken for a package.
 */
export function leadOfImport(address: string, places: Places): Lead {
  const path = pathOf(address)
  if (path === undefined) return { kind: 'elsewhere' }
  const folder = dirname(places.file)
  if (path.startsWith('/')) return firstOf(path, [...places.publics, places.root], places)
  if (path.startsWith('.')) return firstOf(path, [folder], places)
  const beside = find(folder, path).kind === 'file'
  return {
    kind: 'missing',
    mend: beside
      ? `write "./${address}"`
      : `write "./${address}" and put it beside its slide, or "/${address}" and put it into public/`,
  }
}

/** Endings that a script may leave out. */
const endings = ['', '.mjs', '.js', '.mts', '.ts', '.jsx', '.tsx', '.json', '/index.js', '/index.ts']

/** Where an address leads that a script imports: beside its file, with an ending or without. */
export function leadOfScript(address: string, places: Places): Lead {
  const path = pathOf(address)
  if (path === undefined) return { kind: 'elsewhere' }
  const folder = dirname(places.file)
  const leads = endings.map((ending) => find(folder, path + ending))
  // Of TypeScript, the name that it will have is imported.
  if (path.endsWith('.js')) leads.push(find(folder, path.replace(/js$/, 'ts')))
  const best = leads.find(({ kind }) => kind === 'file') ?? leads.find(({ kind }) => kind === 'misspelt')
  return best ?? firstOf(path, [folder], places)
}

/** Where the path of a snippet leads: beside its file, or with `@/` below the entry's folder. */
export function leadOfSnippet(path: string, places: Places): Lead {
  const isBelow = path.startsWith('@/')
  return firstOf(isBelow ? path.slice(2) : path, [isBelow ? places.root : dirname(places.file)], places)
}

/** Where an address leads that the page asks for while it is shown: into `public/`. */
export function leadOfRequest(address: string, places: Places): Lead {
  const path = pathOf(address)
  if (path === undefined) return { kind: 'elsewhere' }
  const lead = firstOf(path.replace(/^(?:\.?\/)+/, '/'), places.publics, places)
  const beside = !path.startsWith('/') && find(dirname(places.file), path).kind === 'file'
  if (lead.kind !== 'missing' || !beside) return lead
  const name = path.slice(path.lastIndexOf('/') + 1)
  return { kind: 'missing', mend: `the page asks for it: put it into public/ and write "/${name}"` }
}

/** The path in an address, without query and hash; `undefined` where it is none of this project's. */
function pathOf(address: string): string | undefined {
  const written = address.trim().replaceAll('&amp;', '&')
  if (written === '' || elsewhere.test(written)) return undefined
  return written.replace(/[?#].*$/s, '')
}

function firstOf(path: string, folders: readonly string[], { root }: Places): Lead {
  const leads = folders.map((folder) => find(folder, path))
  const best = leads.find(({ kind }) => kind === 'file') ?? leads.find(({ kind }) => kind === 'misspelt')
  if (best) return best
  const wanted = join(folders[0] ?? root, decoded(path))
  const place = relative(root, wanted).replaceAll(sep, '/')
  return { kind: 'missing', mend: `correct its path, or put the file at ${place}` }
}

/** A file below a folder, by a path as written or with its percent signs read. */
function find(folder: string, path: string): Lead {
  const leads = [...new Set([path, decoded(path)])].map((one) => walk(folder, one))
  return leads.find(({ kind }) => kind === 'file') ?? leads.at(-1) ?? walk(folder, path)
}

/** Whether a file is there, by the very name: Linux, and so most hosts, knows no other. */
function walk(start: string, path: string): Lead {
  const missing: Lead = { kind: 'missing', mend: '' }
  let at = start
  for (const name of path.split('/').filter((part) => part !== '' && part !== '.')) {
    const names = name === '..' ? [name] : namesIn(at)
    if (!names?.includes(name)) {
      const alike = names?.find((other) => plain(other) === plain(name))
      return alike === undefined ? missing : { kind: 'misspelt', name: alike }
    }
    at = resolve(at, name)
  }
  return statSync(at, { throwIfNoEntry: false })?.isFile() ? { kind: 'file' } : missing
}

function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder)
  } catch {
    return undefined
  }
}

/** The same for names that Windows and macOS take for one. */
function plain(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
