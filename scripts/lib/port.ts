import { once } from 'node:events'
import { createServer } from 'node:net'
import { CommandError, messageOf } from './errors.ts'

/** The port that a flag gives; throws a CommandError unless it is a whole number from 1 to 65535. */
export function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port
  throw new CommandError(`--port ${text}: not a port, give a number from 1 to 65535`)
}

/** Throws a CommandError when a port of this machine is taken or not ours to use. */
export async function assertFree(port: number): Promise<void> {
  const server = createServer()
  try {
    server.listen({ port, host: 'localhost' })
    await once(server, 'listening')
  } catch (error) {
    throw new CommandError(`port ${port} cannot be used, choose another with --port (${messageOf(error)})`)
  } finally {
    server.close()
  }
}
