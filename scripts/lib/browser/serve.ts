import { existsSync, statSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'
import type { BrowserContext } from 'playwright'

/**
 * Where a served folder appears to its pages. Nothing listens there. A browser trusts `localhost` as it
 * does https, so the deck has the same features as on a lecturer's machine.
 */
export const ORIGIN = 'http://localhost'

/** What the pages of a context asked for and did not get; grows while they run. */
export interface Served {
  /** Addresses of other hosts, all refused. */
  outside: string[]
  /** Paths that the folder does not hold. */
  missing: string[]
}

/**
 * Answers every request of the context's pages from a built folder, without a port. A path that is no file
 * and has no extension is one of the app's routes and gets `index.html`. Other hosts are refused.
 * `base` is the path that the folder was built for, with a slash at both ends.
 */
export async function serveFolder(context: BrowserContext, folder: string, base = '/'): Promise<Served> {
  const served: Served = { outside: [], missing: [] }
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== ORIGIN) {
      served.outside.push(url.href)
      return route.abort('blockedbyclient')
    }
    const path = fileFor(folder, base, url.pathname)
    if (path) return route.fulfill({ path })
    served.missing.push(url.pathname)
    return route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' })
  })
  await context.routeWebSocket(/.*/, async (socket) => {
    served.outside.push(socket.url())
    await socket.close()
  })
  return served
}

/** The file that answers a request for `pathname`, or undefined; never one outside of `folder`. */
export function fileFor(folder: string, base: string, pathname: string): string | undefined {
  const path = decodedPath(pathname)
  if (path === undefined || !path.startsWith(base)) return undefined
  const root = resolve(folder)
  const file = resolve(root, path.slice(base.length))
  if (file !== root && !file.startsWith(root + sep)) return undefined
  if (isFile(file)) return file
  return extname(path) === '' ? join(root, 'index.html') : undefined
}

function decodedPath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
