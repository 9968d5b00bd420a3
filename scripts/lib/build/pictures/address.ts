import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Where a deck's pictures may lie. */
export interface PictureRoots {
  /** The entry's folder. */
  readonly root: string
  /** The Markdown files that name the picture, the nearest first. */
  readonly files: readonly string[]
}

/**
 * What an address leads to: `public` is a path from the site's root, percent-encoded; `file` an absolute path of a file
 * that has to come into the site. `undefined` for what is no file here: another host, a colour, something missing.
 */
export type Target = { readonly public: string } | { readonly file: string } | undefined

/** Finds what an address in a slide or its frontmatter leads to, as generously as a lecturer writes it. */
export function targetOf(address: string, { root, files }: PictureRoots): Target {
  if (address === '' || /^(?:[a-z][a-z\d+.-]+:|\/\/|#|[\w-]+\()/i.test(address)) return undefined
  // Written or encoded, and maybe a name that holds a percent sign.
  for (const name of new Set([address, decoded(address)])) {
    const beside = name.startsWith('/') ? [] : files.map((file) => resolve(dirname(file), name))
    const rooted = [join(root, 'public', name), join(root, name)]
    for (const file of [...beside, ...rooted]) {
      const path = fromPublic(file, root)
      if (isFile(file)) return path === undefined ? { file: slashed(file) } : { public: encodePath(path) }
    }
  }
  return undefined
}

/** A path, encoded so that it can stand in any style sheet, quoted or not. */
export function encodePath(path: string): string {
  return encodeURI(path).replace(/[?#'()]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** An address without its percent-encoding; as it is where that is none. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** The path from the site's root of a file in public/. */
function fromPublic(file: string, root: string): string | undefined {
  const folder = `${slashed(join(root, 'public'))}/`
  return slashed(file).startsWith(folder) ? slashed(file).slice(folder.length - 1) : undefined
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
