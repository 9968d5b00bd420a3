import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { isFileServingAllowed, type Plugin, type ResolvedConfig } from 'vite'
import { plainly, type Report } from './gate.ts'

/** What Vite takes for a module that is not there: it looks for a plain file, which it guards itself. */
const notThere = 'ERR_LOAD_URL'

/**
 * Holds every plugin that loads modules to what Vite itself holds to: files of the project, and what the packages in
 * `node_modules` import. Several read whatever file an address names (`?vue`, `?monaco-types`, …).
 */
export function readingPlugin(
  { userRoot, userWorkspaceRoot }: ResolvedSlidevOptions,
  report: Report,
): Plugin {
  let config: ResolvedConfig
  return {
    name: 'lecture:reading',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved
    },
    configureServer: {
      order: 'pre',
      handler({ middlewares }) {
        // The module would not be loaded; here the page is told why.
        middlewares.use((request, response, next) => {
          const id = decodeURI(request.url ?? '').replace(/^\/@id\//, '')
          if (isOwnTypes(id, userRoot, userWorkspaceRoot)) return next()
          report('refused', `${request.url}: it is outside of the project`)
          plainly(response, 403, 'Refused: it is outside of the project.\n')
        })
      },
    },
    load: {
      order: 'pre',
      handler(id) {
        const file = fileOf(id)
        const isOutside = !isFileServingAllowed(config, posix.normalize(file)) || climbs(file)
        if ((isOutside && existsSync(file)) || !isOwnTypes(id, userRoot, userWorkspaceRoot))
          throw Object.assign(new Error(`${id}: outside of the project`), { code: notThere })
      },
    },
  }
}

/** The file of a module's id, without its query; a plugin's own module begins with a NUL. */
function fileOf(id: string): string {
  return id
    .replace(/^\0+/, '')
    .replace(/[?#].*$/s, '')
    .replaceAll('\\', '/')
}

/** Vite's own ids never climb; where a folder on the way is a link, the file is not the one that it seems. */
function climbs(file: string): boolean {
  return file.split('/').includes('..')
}

/**
 * Whether an id that asks Slidev for the types of a package asks for one that the project can import: any folder
 * that the address named would be searched to its end.
 */
export function isOwnTypes(id: string, root: string, workspace: string = root): boolean {
  if (!id.startsWith('/@slidev-monaco-types/')) return true
  if (!URL.canParse(id, 'http://localhost')) return false
  const { searchParams } = new URL(id, 'http://localhost')
  const importer = searchParams.get('importer')
  const folder = searchParams.get('root')
  const name = searchParams.get('pkg')
  if (name !== null && !/^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(name)) return false
  if (importer !== null && !isOwn(importer, root, workspace)) return false
  return folder === null ? name !== null : isPackage(folder, root, workspace)
}

/** A package's folder, never one that the deck itself lies in. */
function isPackage(folder: string, root: string, workspace: string): boolean {
  if (!existsSync(join(folder, 'package.json'))) return false
  if (isIn(realpathSync(root), realpathSync(folder))) return false
  return isOwn(folder, root, workspace) || isLinked(folder, root)
}

/** Whether a package is one that a link in the project's `node_modules` leads to, by the end of its path. */
function isLinked(folder: string, root: string): boolean {
  const name = /(?:@[^/@]+\/)?[^/]+$/.exec(folder.replaceAll('\\', '/'))?.[0]
  if (name === undefined) return false
  return above(root)
    .map((parent) => join(parent, 'node_modules', name))
    .some((link) => existsSync(link) && realpathSync(link) === realpathSync(folder))
}

/** Whether a folder lies in the project's workspace, or where its `node_modules` leads. */
function isOwn(folder: string, root: string, workspace: string): boolean {
  if (!existsSync(folder)) return false
  const real = realpathSync(folder)
  return [workspace, ...above(root).map((parent) => join(parent, 'node_modules'))].some(
    (own) => existsSync(own) && isIn(real, realpathSync(own)),
  )
}

/** A folder and those that it lies in, where Node looks for packages. */
function above(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...above(parent)]
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
