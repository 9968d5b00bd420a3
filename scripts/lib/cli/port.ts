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
  const obstacle = await tryPort(port)
  if (obstacle)
    throw new CommandError(`port ${port} cannot be used, choose another with --port (${obstacle})`)
}

/** The first port of this machine from `first` on that is free; throws a CommandError when none of the next is. */
export async function findFree(first: number): Promise<number> {
  const last = first + 100
  for (let port = first; port < last; port++) if (!(await tryPort(port))) return port
  throw new CommandError(`no port from ${first} to ${last - 1} can be used, choose another with --port`)
}

/** What keeps a port from being used; `undefined` when nothing does. */
async function tryPort(port: number): Promise<string | undefined> {
  const server = createServer()
  try {
    server.listen({ port, host: 'localhost' })
    await once(server, 'listening')
    return undefined
  } catch (error) {
    return messageOf(error)
  } finally {
    server.close()
  }
}
