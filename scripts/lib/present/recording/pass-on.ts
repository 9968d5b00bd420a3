import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout } from 'node:timers/promises'

/** Passes a request on to the server of a port once there is one. */
export async function passOn(
  asked: IncomingMessage,
  response: ServerResponse,
  port: number,
  server: Promise<unknown>,
): Promise<void> {
  const socket = await connected(port, server)
  const passed = request({
    createConnection: () => socket,
    method: asked.method,
    path: asked.url,
    headers: asked.headers,
  })
  passed.on('response', (answer) => {
    const { connection: _, 'keep-alive': __, ...headers } = answer.headers
    response.writeHead(answer.statusCode ?? 502, headers)
    answer.pipe(response)
  })
  passed.on('error', () => response.destroy())
  response.on('close', () => passed.destroy())
  asked.pipe(passed)
}

/** Passes a web socket on. */
export async function passOnSocket(
  asked: IncomingMessage,
  client: Duplex,
  head: Buffer,
  port: number,
  server: Promise<unknown>,
): Promise<void> {
  client.on('error', () => client.destroy())
  const socket = await connected(port, server)
  const headers = asked.rawHeaders.flatMap((value, index, all) =>
    index % 2 ? [`${all[index - 1]}: ${value}`] : [],
  )
  socket.write(`${asked.method} ${asked.url} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`)
  socket.write(head)
  socket.pipe(client).pipe(socket)
  client.on('close', () => socket.destroy())
  socket.on('close', () => client.destroy())
}

/** A connection to the server, which listens in a moment. */
async function connected(port: number, server: Promise<unknown>): Promise<Socket> {
  await server
  for (;;) {
    const socket = connect(port, 'localhost')
    const open = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
    if (open) return socket.on('error', () => socket.destroy())
    await setTimeout(5)
  }
}
