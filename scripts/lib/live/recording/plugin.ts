import { readFileSync } from 'node:fs'
import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, relative } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin, ViteDevServer } from 'vite'
import { whenShown } from '../quiet.ts'
import { HANDOVER } from './front.ts'
import { type Ask, askOf, isState, isStyleOfAll, modulesOf, record } from './record.ts'
import {
  type Answer,
  type Connection,
  keyOfPage,
  type Origin,
  type Recording,
  readRecording,
  renewed,
  writeRecording,
} from './recording.ts'
import { createTold, NAV } from './told.ts'

/** Milliseconds without an edit after which the page is recorded anew. */
const pause = 5000

/** What presenter and audience share. */
const states = [NAV, '/@server-reactive/drawings?diff', '/@server-reactive/snapshots?diff']

/**
 * Records what the page is made of, for the next start, and takes over from a front that shows it. `token` is the
 * front's, empty where there is none, `undefined` where nothing is to be recorded. Always there: Vite bundles packages
 * anew for other plugins.
 */
export function recordingPlugin(
  { entry, data, userRoot }: ResolvedSlidevOptions,
  token: string | undefined,
): Plugin {
  const name = 'lecture:recording'
  if (token === undefined) return { name }
  const asked = new Set<string>()
  let initial: Record<string, Answer> = {}
  let timer: NodeJS.Timeout | undefined

  async function keep(server: ViteDevServer): Promise<void> {
    const port = portOf(server)
    const { headmatter, watchFiles } = data
    const origin: Origin = { entry, root: userRoot, headmatter, files: Object.keys(watchFiles) }
    const key = keyOfPage(origin)
    const answers = renamed({ ...(await record(asked, askOf(port))), ...initial }, server)
    // Edited meanwhile, or a package was bundled.
    if (key !== keyOfPage(origin)) return keep(server)
    const modules = modulesOf(answers)
    writeRecording({ key, origin, port, token: server.config.webSocketToken, modules, answers })
  }

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

async function initialState(ask: Ask): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = {}
  for (const url of states) {
    const answer = await ask(url)
    if (answer) answers[url] = answer
  }
  return answers
}

function portOf(server: ViteDevServer): number {
  const address = server.httpServer?.address() as AddressInfo
  return address.port
}

/** The answers as the next start would give them: until it has bundled, Vite calls its bundles by another hash. */
function renamed(answers: Record<string, Answer>, { config }: ViteDevServer): Record<string, Answer> {
  const metadata = readFileSync(join(config.cacheDir, 'deps', '_metadata.json'), 'utf8')
  const { browserHash } = JSON.parse(metadata) as { browserHash: string }
  const rename = (text: string) => text.replace(/([?&]v=)[\da-f]{8}\b/g, `$1${browserHash}`)
  return Object.fromEntries(
    Object.entries(answers).map(([address, answer]) => [
      rename(address),
      { ...answer, url: rename(answer.url), body: rename(answer.body) },
    ]),
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
