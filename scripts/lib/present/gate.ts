import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Connect, ViteDevServer, WebSocket } from 'vite'
import { messageOf } from '../cli/errors.ts'
import { isWriteMessage } from './guard.ts'
import {
  faultOfSocketMessage,
  judgeEdit,
  judgeState,
  LONGEST_MESSAGE,
  stateKey,
  type Verdict,
} from './messages.ts'
import { type Address, isLoopback, type Refusal, refusalOf } from './origin.ts'

/** Tells the terminal of something refused: its kind, and a line. */
export type Report = (kind: string, line: string) => void

type HttpServer = NonNullable<ViteDevServer['httpServer']>

/** How a server is reached: by this machine alone, unless it was told to listen for others. */
export function addressOf({ httpServer, config }: ViteDevServer): Address {
  const { host, port, allowedHosts } = config.server
  const bound = httpServer?.address()
  return {
    port: bound && typeof bound === 'object' ? bound.port : port,
    remote: host === true || (typeof host === 'string' && !isLoopback(host)),
    // Vite adds the host that it listens on; of this machine's, only our port is ours.
    names: Array.isArray(allowedHosts)
      ? allowedHosts.filter((name) => !isLoopback(name))
      : (allowedHosts ?? []),
  }
}

/**
 * Lets only what comes from the server's own pages, from programs, and visits through to a server's handlers, those
 * of requests and those of web sockets, whoever adds them and when.
 */
export function gateOrigins(server: HttpServer, addressOf: () => Address, report: Report): void {
  const emit = server.emit.bind(server) as (event: string | symbol, ...args: unknown[]) => boolean
  server.emit = (event: string | symbol, ...args: unknown[]): boolean => {
    if (event !== 'request' && event !== 'checkContinue' && event !== 'upgrade') return emit(event, ...args)
    const upgrade = event === 'upgrade'
    const [request, answer] = args as [IncomingMessage, unknown]
    const { method = 'GET', url = '', headers } = request
    const refusal = refusalOf({ method, url, headers, upgrade }, addressOf())
    if (!refusal) return attempt(() => emit(event, ...args), report) ?? true
    report('refused', `${method} ${url}: ${refusal.why}`)
    if (upgrade) hangUp(answer as Duplex, refusal)
    else plainly(answer as ServerResponse, refusal.status, `Refused: ${refusal.why}.\n`)
    return true
  }
}

function hangUp(socket: Duplex, { status }: Refusal): void {
  // A stranger who hangs up first is no reason to end.
  socket.on('error', () => {})
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`)
}

/** Drops messages that Slidev's and Vite's handlers could not bear, and lets the others through untouched. */
export function checkMessages(slides: () => number, report: Report): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const url = request.url ?? ''
    const key = stateKey(url)
    if (key === '') return plainly(response, 404, 'No such state.\n')
    const isEdit = key === undefined && /^\/__slidev\/slides\/\d+\.json$/.test(url)
    if (request.method !== 'POST' || (key === undefined && !isEdit)) return next()
    const verdict = await judgeBody(request, (text) =>
      key === undefined ? judgeEdit(text) : judgeState(key, text, slides()),
    )
    if ('text' in verdict) return next()
    report('message dropped', `${url}: ${verdict.fault}`)
    plainly(response, 400, `Dropped: ${verdict.fault}.\n`)
  }
}

/**
 * Judges the body of a request and, when it is good, leaves it there for the next reader: what is put back before the
 * end was told is read again.
 */
function judgeBody(request: IncomingMessage, judge: (text: string) => Verdict): Promise<Verdict> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const settle = (verdict: Verdict) => {
      request.off('readable', read).off('close', cutOff)
      resolve(verdict)
    }
    const cutOff = () => settle({ fault: 'its end is missing' })
    const read = () => {
      for (let chunk = request.read(); chunk !== null; chunk = request.read()) {
        chunks.push(chunk)
        size += chunk.length
        if (size > LONGEST_MESSAGE) return settle({ fault: 'it is too long' })
      }
      if (!request.complete) return
      const verdict = judge(Buffer.concat(chunks).toString())
      if ('text' in verdict) request.unshift(verdict.text)
      settle(verdict)
    }
    request.on('readable', read).on('close', cutOff)
  })
}

/** Drops what pages send on Vite's web socket and its listeners could not bear, or may not be asked. */
export function checkSocket(socket: WebSocket.WebSocket, edit: boolean, report: Report): void {
  const emit = socket.emit.bind(socket) as (event: string | symbol, ...args: unknown[]) => boolean
  socket.emit = (event: string | symbol, ...args: unknown[]): boolean => {
    if (event !== 'message') return emit(event, ...args)
    const [data, binary] = args as [Buffer, boolean]
    const fault =
      faultOfSocketMessage(data, binary) ?? (!edit && isWriteMessage(data) ? 'editing is off' : undefined)
    if (fault === undefined) return attempt(() => emit(event, ...args), report) ?? true
    report('message dropped', `web socket: ${fault}`)
    return false
  }
}

/** While the server listens, a handler's failure that nobody catches is told, and ends nothing. */
export function survive(server: HttpServer, report: Report): void {
  const tell = (error: unknown) => report('a handler failed', messageOf(error))
  server.once('listening', () => process.on('unhandledRejection', tell))
  server.once('close', () => process.off('unhandledRejection', tell))
}

function attempt<T>(run: () => T, report: Report): T | undefined {
  try {
    return run()
  } catch (error) {
    report('a handler failed', messageOf(error))
    return undefined
  }
}

/** Answers with a line of text, and ends the connection: what is still being sent isn't waited for. */
export function plainly(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
  response.end(text)
}
