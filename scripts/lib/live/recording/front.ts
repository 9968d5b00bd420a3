import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Server } from 'node:net'
import { join } from 'node:path'
import { projectRoot } from '../../project.ts'
import { fileFor } from '../../serve.ts'
import { passOn, passOnSocket } from './pass-on.ts'
import { type Answer, addressOf, PAGE, type Recording, readRecording } from './recording.ts'

/** Tells Slidev that there is a front to take over from: the token of its web sockets. */
export const FRONT_VARIABLE = 'SLIDES_FRONT'

/** Where Slidev asks for the port. */
export const HANDOVER = '/__lecture/handover'

/**
 * Shows a deck at once: answers on the live server's port with what it answered the last time, until it is up and asks
 * for the port. What wasn't recorded waits for it. Gives what Slidev has to find in its environment; `undefined` where
 * nothing was recorded, or something has changed since.
 */
export async function openFront(entry: string, port: number): Promise<Record<string, string> | undefined> {
  const recording = readRecording(entry)
  if (!recording) return undefined
  const token = randomBytes(9).toString('base64url')
  const { promise: handedOver, resolve: handOver } = Promise.withResolvers<void>()
  const server = createServer((asked, response) => {
    if (asked.method === 'POST' && asked.url === HANDOVER) release(asked, response)
    else if (!isOwn(asked, port) || !answer(recording, { port, token }, asked, response))
      passOn(asked, response, port, handedOver)
  })
  server.on('upgrade', (asked, socket, head) => passOnSocket(asked, socket, head, port, handedOver))
  server.listen(port, 'localhost')
  await once(server, 'listening')
  return { [FRONT_VARIABLE]: token }

  /** Frees the port; connections stay for what a page asks next. */
  function release(asked: IncomingMessage, response: ServerResponse): void {
    if (asked.headers.authorization !== token) {
      response.writeHead(403).end()
      return
    }
    // Not as an HTTP server does it: that would end connections that a page is about to use.
    Server.prototype.close.call(server)
    response.setHeader('Connection', 'close')
    response.end()
    handOver()
  }
}

/** Whether a page of ours asks, or a browser for a page; what others may have, Slidev decides. */
function isOwn({ method, headers }: IncomingMessage, port: number): boolean {
  if (method !== 'GET') return false
  const site = headers['sec-fetch-site'] ?? 'none'
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]
  return hosts.includes(headers.host ?? '') && (site === 'same-origin' || site === 'none')
}

/** Answers from the recording, or with a font or picture; false where neither has it. */
function answer(
  recording: Recording,
  { port, token }: Pick<Recording, 'port' | 'token'>,
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
    response.end(renewed(found, recording, port, token))
  } else if (file) {
    response.setHeader('Content-Type', types[file.slice(file.lastIndexOf('.'))] ?? 'application/octet-stream')
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
  }
  return true
}

/** Vite's client knows the server by its port and token. */
function renewed({ body }: Answer, recording: Recording, port: number, token: string): string {
  if (!body.includes(recording.token)) return body
  return body
    .replaceAll(recording.token, token)
    .replaceAll(`localhost:${recording.port}/`, `localhost:${port}/`)
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
