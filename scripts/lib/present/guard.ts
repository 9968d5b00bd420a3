import type { IncomingMessage, ServerResponse } from 'node:http'

/** Set by `npm start`, to 1 with `--edit`: the editing and agent endpoints answer. */
export const EDIT_VARIABLE = 'SLIDES_EDIT'

/** Paths that drive an editor or an agent, or show a tool's insides, whatever the method. */
const tools = ['/__mcp', '/__open-in-editor', '/__unocss', '/__inspect', '/__devtools']

/** What presenter and audience views tell each other; nothing of it is written to disk. */
const presenting = /^\/@server-(?:ref|reactive)\/(?:nav|drawings|sync)$/

/** The message that makes Slidev write a code block's text into a file. */
const writing = 'slidev:monaco-write'

/**
 * Whether a request to the presenting server changes files or drives an editor or agent.
 * Everything that only reads passes; what writes passes only when presenting needs it.
 */
export function isEditing(method: string, url: string): boolean {
  return isTool(url) || (!['GET', 'HEAD', 'OPTIONS'].includes(method) && !presenting.test(pathOf(url)))
}

/** Whether an address drives an editor or agent, or shows a tool's insides; Vite's own paths know no case. */
export function isTool(url: string): boolean {
  const path = pathOf(url).toLowerCase()
  return tools.some((tool) => path.startsWith(tool))
}

/** Middleware that answers 403 to requests that edit. */
export function guard(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (isEditing(request.method ?? 'GET', request.url ?? '/')) {
    response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' })
    response.end('Editing is off while presenting. Start with: npm start -- --edit\n')
  } else next()
}

/** Whether a web socket message asks Slidev to write a file. */
export function isWriteMessage(data: unknown): boolean {
  try {
    const message: unknown = JSON.parse(String(data))
    return typeof message === 'object' && message !== null && 'event' in message && message.event === writing
  } catch {
    return false
  }
}

function pathOf(url: string): string {
  if (url.startsWith('/')) return url.split('?')[0] ?? '/'
  // The absolute form, which a proxy uses.
  return URL.canParse(url) ? new URL(url).pathname : url
}
