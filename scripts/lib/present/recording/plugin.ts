import type { IncomingMessage, Server } from 'node:http'
import { relative } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin, ViteDevServer } from 'vite'
import { whenShown } from '../quiet.ts'
import { HANDOVER } from './front.ts'
import { initialState, keepRecording, portOf } from './keep.ts'
import { type Ask, askOf, isState, isStyleOfAll } from './record.ts'
import { type Answer, type Connection, type Recording, readRecording, renewed } from './recording.ts'
import { createTold, NAV } from './told.ts'

/** Milliseconds without an edit after which the page is recorded anew. */
const pause = 5000

/**
 * Records what the page is made of, for the next start, and takes over from a front that shows it. `token` is the
 * front's, empty where there is none, `undefined` where nothing is to be recorded. Always there: Vite bundles packages
 * anew for other plugins.
 */
export function recordingPlugin(options: ResolvedSlidevOptions, token: string | undefined): Plugin {
  const { entry, userRoot } = options
  const name = 'lecture:recording'
  if (token === undefined) return { name }
  const asked = new Set<string>()
  let initial: Record<string, Answer> = {}
  let timer: NodeJS.Timeout | undefined

  const keep = (server: ViteDevServer) => keepRecording(server, options, asked, initial)

  return {
    name,
    configResolved(config) {
      if (token) Object.assign(config, { webSocketToken: token })
    },
    configureServer: {
      order: 'pre',
      handler(server) {
        const later = (ms: number) => {
          clearTimeout(timer)
          timer = setTimeout(() => keep(server).catch(() => undefined), ms)
        }
        server.middlewares.use((request, _response, next) => {
          const url = request.url ?? ''
          if (request.method === 'GET' && isModule(request)) asked.add(url)
          next()
        })
        server.watcher.on('all', (_event, file) => {
          if (!/(?:^|[\\/])(?:node_modules|\.[^\\/]*)[\\/]/.test(relative(userRoot, file))) later(pause)
        })
        const recording = token ? readRecording(entry) : undefined
        const takeOver = token ? waitForFront(server, token) : undefined
        server.httpServer?.once('listening', async () => {
          const port = portOf(server)
          const ask = askOf(port)
          const sound = recording !== undefined && (await isSound(recording, { port, token }, ask))
          // As a deck begins, before a window tells of a move.
          initial = await initialState(ask)
          takeOver?.(!sound)
          if (sound) {
            for (const { url } of Object.values(recording.answers)) asked.add(url)
            return
          }
          await whenShown(server)
          later(0)
        })
      },
    },
  }
}

/** What a page loads by itself: not what it asks once it is there. */
function isModule({ url = '', headers }: IncomingMessage): boolean {
  return (
    headers['sec-fetch-dest'] === 'script' &&
    /^\/.+/.test(url) &&
    !/^\/__(?!uno)|[?&]t=\d/.test(url) &&
    !isState(url)
  )
}

/** Makes the server know all modules that the page has; whether it has the same. */
async function isSound(recording: Recording, server: Connection, ask: Ask): Promise<boolean> {
  const all = Object.values(recording.answers)
  // Made of all the others, in whatever order these come.
  const [styles = [], modules = []] = [true, false].map((are) =>
    all.filter(({ url }) => isStyleOfAll(url) === are),
  )
  let sound = true
  for (const answer of modules) {
    const now = await ask(answer.url)
    if (now?.body !== renewed(answer, recording, server)) sound = false
  }
  for (const { url } of styles) await ask(url)
  return sound
}

/**
 * Gets the port from the front, and keeps web sockets and what windows tell waiting until the function that it gives is
 * called.
 */
function waitForFront(server: ViteDevServer, token: string): (reload: boolean) => void {
  const http = server.httpServer as Server
  const listen = server.listen
  server.listen = async (port, isRestart) => {
    await fetch(`http://localhost:${port ?? server.config.server.port}${HANDOVER}`, {
      method: 'POST',
      headers: { authorization: token },
    })
    return listen(port, isRestart)
  }
  const emit = http.emit
  const sockets: unknown[][] = []
  const posts: unknown[][] = []
  const told = createTold()
  let waits = true
  server.middlewares.use((request, response, next) => {
    if (waits && request.method === 'POST' && request.url === NAV) told.keep(request, response)
    else next()
  })
  http.emit = (event: string | symbol, ...args: unknown[]) => {
    const [request] = args as [IncomingMessage]
    const isHeld = event === 'request' && request.method === 'POST' && request.url !== NAV
    const held = event === 'upgrade' ? sockets : isHeld ? posts : undefined
    if (!held) return Reflect.apply(emit, http, [event, ...args])
    held.push([event, ...args])
    return true
  }
  return (reload) => {
    http.emit = emit
    let old = sockets.length
    if (reload)
      server.ws.on('connection', (socket) => {
        if (old-- > 0) socket.send(JSON.stringify({ type: 'full-reload' }))
      })
    // What a window tells comes after the sockets by which the others learn of it.
    for (const args of [...sockets, ...posts]) Reflect.apply(emit, http, args)
    waits = false
    told.tell(portOf(server))
  }
}
