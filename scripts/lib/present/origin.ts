import type { IncomingHttpHeaders } from 'node:http'
import { isIP } from 'node:net'
import { isTool } from './guard.ts'

/** How the presenting server is reached. */
export interface Address {
  readonly port: number
  /** Whether it listens for other machines too, as after `slidev --remote`. */
  readonly remote: boolean
  /** Further host names, from Vite's `server.allowedHosts`: `.a.org` stands for all below it, `true` for any. */
  readonly names: readonly string[] | true
}

/** What of an HTTP request or a web-socket handshake tells where it comes from. */
export interface Caller {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly upgrade?: boolean
}

/** Why a request is refused: the status that answers it, and a few words. */
export interface Refusal {
  readonly status: 400 | 403
  readonly why: string
}

/** Whether a host is this machine, and no other can reach it. */
export function isLoopback(host: string): boolean {
  return ['localhost', '127.0.0.1', '::1', '[::1]'].includes(host)
}

/**
 * Why a request must not reach the presenting server; `undefined` for one of its own pages, of a program of the
 * user's, and for a visit. The `Host` that a page's request carries is the name in its address: one that is not ours
 * is a stranger's name that was pointed at this machine. `Origin` and `Sec-Fetch-Site` are set by the browser alone.
 */
export function refusalOf(caller: Caller, address: Address): Refusal | undefined {
  const { host, origin, 'sec-fetch-site': site } = caller.headers
  if (!isPath(caller.url)) return { status: 400, why: 'its address is not a path' }
  if (host === undefined || !isOwnHost(host, address))
    return { status: 403, why: `it asks for ${host || 'no host'}` }
  if (origin !== undefined && !isOwnOrigin(origin, host))
    return { status: 403, why: `it comes from ${origin}` }
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isVisit(caller))
    return { status: 403, why: `it comes from another page (${site})` }
  return undefined
}

/** Whether an address is a path that can be decoded: the other forms are for proxies, and Vite trips over them. */
function isPath(url: string): boolean {
  if (!url.startsWith('/') || /%00/.test(url)) return false
  try {
    decodeURI(url)
    return true
  } catch {
    return false
  }
}

function isOwnHost(host: string, { port, remote, names }: Address): boolean {
  const [, name, given] = /^([\w.-]+|\[[\da-f:.]+\])(?::(\d+))?$/i.exec(host.toLowerCase()) ?? []
  if (name === undefined) return false
  if (names === true || names.some((allowed) => isNamed(name, allowed))) return true
  // An address in numbers can't be pointed elsewhere. Its port may be another's that passes on to ours.
  if (remote) return isLoopback(name) || isIP(name.replace(/^\[|\]$/g, '')) > 0
  return isLoopback(name) && Number(given ?? 80) === port
}

function isNamed(name: string, allowed: string): boolean {
  return allowed.startsWith('.')
    ? name === allowed.slice(1) || name.endsWith(allowed)
    : name === allowed.toLowerCase()
}

/** A page's origin is ours when it is the host that it asks; browsers leave the usual port out in both. */
function isOwnOrigin(origin: string, host: string): boolean {
  if (!/^https?:/.test(origin) || !URL.canParse(origin)) return false
  return new URL(origin).host === host.toLowerCase()
}

/** A link to a slide, from a mail or a course's page, opens it; what drives an editor or agent is no slide. */
function isVisit({ method, url, headers, upgrade }: Caller): boolean {
  const { 'sec-fetch-mode': mode, 'sec-fetch-dest': dest = 'document', 'user-agent': browser = '' } = headers
  if (upgrade || mode !== 'navigate' || !['GET', 'HEAD'].includes(method) || isTool(url)) return false
  // A page that frames a slide would move the class to it. VS Code's preview is such a frame, in a browser of its own.
  return dest === 'document' || (dest === 'iframe' && /\bElectron\//.test(browser))
}
