import type { IncomingMessage } from 'node:http'
import type { ViteDevServer } from 'vite'

/** Milliseconds without a request of a page after which it is taken to be shown. */
const pause = 1000
/** Milliseconds that a server waits for a first page. */
const patience = 5000

const shown = new WeakMap<ViteDevServer, Promise<void>>()

/**
 * Resolves when a server's first page is shown, so that what nobody waits for leaves the machine to it; soon after the
 * server is up when no page comes.
 */
export function whenShown(server: ViteDevServer): Promise<void> {
  const known = shown.get(server)
  if (known) return known
  const { promise, resolve } = Promise.withResolvers<void>()
  shown.set(server, promise)
  let timer: NodeJS.Timeout | undefined
  const wait = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(resolve, ms)
  }
  server.middlewares.use((request, _response, next) => {
    if (isOfPage(request)) wait(pause)
    next()
  })
  server.httpServer?.once('listening', () => wait(patience))
  return promise
}

/** Whether a page asks, not a script of ours. */
function isOfPage({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-dest'] !== undefined
}
