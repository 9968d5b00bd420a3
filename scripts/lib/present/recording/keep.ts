import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { ViteDevServer } from 'vite'
import { type Ask, askOf, importsOf, modulesOf, record } from './record.ts'
import { type Answer, keyOfPage, type Origin, writeRecording } from './recording.ts'
import { NAV } from './told.ts'

/** What presenter and audience share. */
const states = [NAV, '/@server-reactive/drawings?diff', '/@server-reactive/snapshots?diff']

/** Keeps what a server that has just begun to listen answers to the pages of its deck. */
export async function recordPage(server: ViteDevServer, options: ResolvedSlidevOptions): Promise<void> {
  await keepRecording(server, options, new Set(), await initialState(askOf(portOf(server))))
}

/**
 * Keeps what a server that listens answers to a page of its deck, for the next start: all that the page loads, what
 * pages have `asked` for beside, and what windows shared as the deck began (`initial`).
 */
export async function keepRecording(
  server: ViteDevServer,
  options: ResolvedSlidevOptions,
  asked: ReadonlySet<string>,
  initial: Readonly<Record<string, Answer>>,
): Promise<void> {
  const port = portOf(server)
  const { entry, data, userRoot } = options
  const origin: Origin = {
    entry,
    root: userRoot,
    headmatter: data.headmatter,
    files: Object.keys(data.watchFiles),
  }
  const key = keyOfPage(origin)
  const ofState = Object.values(initial).flatMap(importsOf)
  const answers = renamed({ ...(await record([...ofState, ...asked], askOf(port))), ...initial }, server)
  // Edited meanwhile, or a package was bundled.
  if (key !== keyOfPage(origin)) return keepRecording(server, options, asked, initial)
  const modules = modulesOf(answers)
  writeRecording({ key, origin, port, token: server.config.webSocketToken, modules, answers })
}

/** What windows share when a server has just begun to listen. */
export async function initialState(ask: Ask): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = {}
  for (const url of states) {
    const answer = await ask(url)
    if (answer) answers[url] = answer
  }
  return answers
}

export function portOf(server: ViteDevServer): number {
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
