import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { keyOf } from '../../build/deck-cache.ts'
import { cacheFolder } from '../../cli/cache.ts'
import { filesIn, fingerprint } from '../../cli/fingerprint.ts'
import { projectRoot } from '../../cli/project.ts'
import { replaceFile } from '../../cli/temporary.ts'
import type { Deck } from '../../deck/deck.ts'
import { entriesBeside } from '../../deck/twin.ts'

/** What the live server answered to a request. */
export interface Answer {
  /** As a page asked. */
  readonly url: string
  readonly type: string
  readonly body: string
}

/** What a page is made from, without the texts. */
export interface Origin extends Pick<Deck, 'entry' | 'root' | 'headmatter'> {
  /** The deck's Markdown files, absolute. */
  readonly files: readonly string[]
}

/** How a page reaches the live server for its web socket. */
export interface Connection {
  readonly port: number
  readonly token: string
}

/** The answers with which the live server showed a deck the last time. */
export interface Recording extends Connection {
  /** Names all that they were made from. */
  readonly key: string
  readonly origin: Origin
  /** The modules that every page loads. */
  readonly modules: readonly string[]
  /** By address, as `addressOf` gives it. */
  readonly answers: Readonly<Record<string, Answer>>
}

/** The page under which all of the app's routes are kept. */
export const PAGE = '/'

/** An address without what Vite adds to tell one request of a module from another. */
export function addressOf(url: string): string {
  return url.replace(/([?&])(?:import(?=&|$)|t=\d+)&?/g, '$1').replace(/[?&]$/, '')
}

/** What a recorded answer is on another server: Vite's client knows it by its port and token. */
export function renewed({ body }: Answer, from: Connection, to: Connection): string {
  if (!body.includes(from.token)) return body
  return body.replaceAll(from.token, to.token).replaceAll(`localhost:${from.port}/`, `localhost:${to.port}/`)
}

/** How many slides the deck has that was recorded. */
export function slidesOf({ answers }: Recording): number {
  return Object.keys(answers).filter((address) => /^\/@slidev\/slides\/\d+\/md$/.test(address)).length
}

/** Parts of the project, beside those of a build, that the live page is made from. */
const inputs = [
  'scripts/lib/present',
  'snippets',
  'node_modules/.package-lock.json',
  'node_modules/.vite/deps/_metadata.json',
]

/** Names all that a live page is made from; throws where one of the files is gone. */
export function keyOfPage({ files, ...origin }: Origin): string {
  const texts = files.map((file) => [file, { raw: readFileSync(file, 'utf8') }] as const)
  return fingerprint(keyOf({ ...origin, files: Object.fromEntries(texts) }), [
    ...inputs.flatMap((name) => filesIn(join(projectRoot, name), true)),
    ...entriesBeside(origin.entry),
  ])
}

/** The recording of an entry, if all that it was made from is as it was. */
export function readRecording(entry: string): Recording | undefined {
  try {
    const recording = JSON.parse(gunzipSync(readFileSync(fileOf(entry))).toString()) as Recording
    return recording.key === keyOfPage(recording.origin) ? recording : undefined
  } catch {
    return undefined
  }
}

export function writeRecording(recording: Recording): void {
  replaceFile(fileOf(recording.origin.entry), gzipSync(JSON.stringify(recording), { level: 1 }))
}

function fileOf(entry: string): string {
  return join(cacheFolder('live'), `${encodeURIComponent(relative(projectRoot, entry))}.json.gz`)
}
