import { once } from 'node:events'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

/** Where windows tell the slide and step of presenter and audience. */
export const NAV = '/@server-reactive/nav'

/**
 * What windows tell before Slidev has taken over. Each tells its own slide while it loads: told all at once later, these would
 * take back a move that was made since. So only the last place is kept, and told as if it had just been.
 */
export function createTold() {
  let kept: readonly string[] = []
  return {
    /** Answers a message that was found good. */
    async keep(asked: IncomingMessage, response: ServerResponse): Promise<void> {
      const message = await text(asked)
      // A patch needs what it changes.
      kept = (JSON.parse(message) as { patch?: unknown }).patch ? [...kept, message] : [message]
      response.end()
    },
    /** Tells the server of a port. */
    async tell(port: number): Promise<void> {
      for (const message of kept) {
        const told = request({ host: 'localhost', port, method: 'POST', path: NAV })
        told.on('response', (answer) => answer.resume()).on('error', () => undefined)
        told.end(message)
        await once(told, 'close')
      }
    },
  }
}
