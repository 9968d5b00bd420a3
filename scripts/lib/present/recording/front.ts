import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Server } from 'node:net'
import { join } from 'node:path'
import { fileFor } from '../../browser/serve.ts'
import { keptPictures } from '../../build/drawings/kept.ts'
import { projectRoot } from '../../cli/project.ts'
import { checkMessages, gateOrigins } from '../gate.ts'
import { createReport } from '../report.ts'
import { languageIn } from '../twin/address.ts'
import { passOn, passOnSocket } from './pass-on.ts'
import {
  addressOf,
  type Connection,
  PAGE,
  type Recording,
  readRecording,
  renewed,
  slidesOf,
} from './recording.ts'
import { createTold, NAV } from './told.ts'

/** The token of a front's web sockets, by which Slidev takes over from it; empty where it shall only record. */
export const FRONT_VARIABLE = 'SLIDES_FRONT'

/** Where Slidev asks for the port. */
export const HANDOVER = '/__lecture/handover'

/** Milliseconds without a request after which a page is taken to be shown. */
const pause = 300
/** Milliseconds that a front waits for a first page. */
const patience = 2000

/** A server that shows a deck before Slidev is up. */
export interface Front {
  readonly token: string
  /** Resolves when Slidev is to be started: the page is shown and needs the machine no more, or asks for more. */
  readonly done: Promise<void>
}

/**
 * Shows a deck at once: answers on the live server's port with what it answered the last time, until it is up and asks
 * for the port. What wasn't recorded waits for it. `undefined` where nothing was recorded, or something has changed
 * since.
 */
export async function openFront(entry: string, port: number): Promise<Front | undefined> {
  const recording = readRecording(entry)
  if (!recording) return undefined
  const token = randomBytes(9).toString('base64url')
  const report = createReport()
  const told = createTold()
  const sockets: Promise<void>[] = []
  let released = false
  const { promise: handedOver, resolve: handOver } = Promise.withResolvers<void>()
  const { promise: done, resolve: finish } = Promise.withResolvers<void>()
  // What windows tell comes after the sockets by which the others learn of it.
  const allTold = handedOver.then(() => Promise.all(sockets)).then(() => told.tell(port))
  let timer = setTimeout(finish, patience)
  const check = checkMessages(() => slidesOf(recording), report)
  const server = createServer((asked, response) => {
    if (asked.method === 'POST' && asked.url === HANDOVER) return release(asked, response)
    if (released) {
      // What the page asks next, it asks Slidev.
      response.shouldKeepAlive = false
      return passOn(asked, response, port, allTold)
    }
    if (languageIn(asked.url ?? PAGE)) {
      finish()
      return passOn(asked, response, port, handedOver)
    }
    if (asked.method === 'POST' && asked.url === NAV)
      return check(asked, response, () => told.keep(asked, response))
    if (asked.method !== 'GET') return passOn(asked, response, port, allTold)
    keptPictures(asked, response, () => {
      clearTimeout(timer)
      if (answer(recording, { port, token }, asked, response)) {
        timer = setTimeout(finish, pause)
        return
      }
      finish()
      passOn(asked, response, port, handedOver)
    })
  })
  gateOrigins(server, () => ({ port, remote: false, names: [] }), report)
  server.on('upgrade', (asked, socket, head) => {
    sockets.push(passOnSocket(asked, socket, head, port, handedOver))
  })
  server.listen(port, 'localhost')
  await once(server, 'listening')
  return { token, done }

  /** Frees the port; connections stay for what a page asks next. */
  function release(asked: IncomingMessage, response: ServerResponse): void {
    if (asked.headers.authorization !== token) {
      response.writeHead(403).end()
      return
    }
    // Not as an HTTP server does it: that would end connections that a page is about to use.
    Server.prototype.close.call(server)
    released = true
    response.setHeader('Connection', 'close')
    response.end()
    handOver()
  }
}

/** Answers from the recording, or with a font or picture; false where neither has it. */
function answer(
  recording: Recording,
  server: Connection,
  asked: IncomingMessage,
  response: ServerResponse,
): boolean {
  const url = asked.url ?? PAGE
  const found = recording.answers[addressOf(url)] ?? (isRoute(asked) ? recording.answers[PAGE] : undefined)
  const file = found ? undefined : pictureOrFont(url)
  if (!found && !file) return false
  response.setHeader('Cache-Control', 'no-cache')
  if (found) {
    response.setHeader('Content-Type', found.type)
    const body = renewed(found, recording, server)
    response.end(found.type.includes('html') ? preloading(body, recording.modules) : body)
  } else if (file) {
    response.setHeader('Content-Type', types[file.slice(file.lastIndexOf('.'))] ?? 'application/octet-stream')
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
  }
  return true
}

/** All modules are asked for at once, not one after the other as the browser finds them. */
function preloading(html: string, modules: readonly string[]): string {
  const links = modules.map((url) => `<link rel="modulepreload" href="${url.replaceAll('&', '&amp;')}">`)
  return html.replace('</head>', () => `${links.join('')}</head>`)
}

/** Whether a page of the deck is asked for, whatever its address. */
function isRoute({ url = PAGE, headers }: IncomingMessage): boolean {
  return headers.accept?.includes('text/html') === true && /^\/(?!@|__)[^.]*$/.test(url.split('?')[0] ?? PAGE)
}

const types: Readonly<Record<string, string>> = { '.woff2': 'font/woff2', '.svg': 'image/svg+xml' }

const folders = [
  { from: /^.*\/node_modules\/@fontsource\//, to: 'node_modules/@fontsource' },
  { from: /^\//, to: 'public' },
] as const

function pictureOrFont(url: string): string | undefined {
  const path = url.split('?')[0] ?? ''
  if (!/\.(?:woff2|svg)$/.test(path)) return undefined
  const { from, to } = folders.find(({ from }) => from.test(path)) ?? folders[1]
  return fileFor(join(projectRoot, to), '/', path.replace(from, '/'))
}
