import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Browser } from 'playwright'
import { withBrowser } from './browser.ts'
import type { Deck } from './deck.ts'
import { diagramsIn, drawingsOf } from './drawings/index.ts'
import { DRAWINGS_VARIABLE, type Drawings } from './drawings/plugin.ts'
import { CommandError, exitCodes } from './errors.ts'
import { fontsOf } from './fonts/index.ts'
import { FONTS_VARIABLE } from './fonts/plugin.ts'
import { loadDeck } from './load-deck.ts'
import { type Diagrams, loadProjectData } from './load-facts.ts'
import { replaceFolder } from './output-folder.ts'
import { assertInProject, assertWritable, slidevBinary } from './project.ts'
import { temporaryFolder } from './temporary.ts'

/** Where a build goes. */
export interface BuildOptions {
  /** Folder of the site; absent, empty, or an earlier build. */
  readonly out: string
  /** Path below which the site will be served, e.g. `/lecture/`; the root when left out. */
  readonly base?: string
  /** With the speaker's notes, which the presenter's view shows; students' decks have none. */
  readonly notes?: boolean
  /** Draws the diagrams that are new; one is started for them when left out. */
  readonly browser?: Browser
}

/**
 * Builds an entry (absolute path) into a static site. The old site stays whole until the new one is.
 * Throws a CommandError when the folder may not be replaced or Slidev fails. It checks nothing itself.
 */
export async function buildDeck(entry: string, options: BuildOptions): Promise<void> {
  const { out, base, notes = false, browser } = options
  assertInProject(entry)
  assertWritable()
  await replaceFolder(resolve(out), async (temporary) => {
    const args = ['build', entry, '--out', temporary, ...(base ? ['--base', base] : [])]
    if (!notes) args.push('--without-notes')
    await runSlidev(args, dirname(entry), await prepare(entry, browser))
    if (existsSync(join(temporary, 'index.html'))) return
    throw new CommandError(`${entry}: Slidev built no index.html`, exitCodes.findings)
  })
}

/** Draws the entry's diagrams and cuts its fonts; gives the variables that tell the build where they are. */
async function prepare(entry: string, browser: Browser | undefined): Promise<NodeJS.ProcessEnv> {
  const deck = await loadDeck(entry)
  const { diagrams = {} } = await loadProjectData()
  // Chromium draws while this process cuts.
  const [drawings, fonts] = await Promise.all([
    drawn(deck, diagrams, browser),
    fontsOf(deck, Object.fromEntries(diagramsIn(deck, diagrams).wanted)),
  ])
  const folder = temporaryFolder('prepared')
  const handOver = (name: string, value: unknown) => {
    const path = join(folder, `${name}.json`)
    writeFileSync(path, JSON.stringify(value))
    return path
  }
  return {
    [FONTS_VARIABLE]: handOver('fonts', fonts),
    ...(drawings ? { [DRAWINGS_VARIABLE]: handOver('drawings', drawings) } : {}),
  }
}

/** The deck's diagrams, drawn; `undefined` where they can't be, so that the page draws them. */
async function drawn(
  deck: Deck,
  diagrams: Diagrams,
  browser: Browser | undefined,
): Promise<Drawings | undefined> {
  try {
    return await drawingsOf(deck, diagrams, browser ? (use) => use(browser) : withBrowser)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    console.error(`The diagrams will be drawn in the page, by Mermaid: ${error.message}`)
    return undefined
  }
}

/** Runs Slidev silently; throws a CommandError with what it said when it fails. */
async function runSlidev(args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [slidevBinary(), ...args], {
    cwd,
    // Vite, where this process has used it, leaves its own mode there.
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = () => child.kill()
  process.once('exit', end)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const [code] = (await once(child, 'close')) as [number | null]
  process.off('exit', end)
  if (code === 0) return
  throw new CommandError(`Slidev could not build the deck:\n${essence(output)}`, exitCodes.findings)
}

/** What a failed build says, from its first error on, without stacks and colours. */
export function essence(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours start with one
  const lines = output.replace(/\u001b\[[\d;]*m/g, '').split('\n')
  const start = lines.findIndex((line) => /error/i.test(line))
  return lines
    .slice(Math.max(start, 0))
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line) && !/^\s*(?:errors: \[|\})/.test(line))
    .slice(0, 12)
    .join('\n')
}
