import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Browser } from 'playwright'
import { cacheFolder } from '../cli/cache.ts'
import { endWithUs } from '../cli/child.ts'
import { CommandError, exitCodes } from '../cli/errors.ts'
import { replaceFolder } from '../cli/output-folder.ts'
import { assertInProject, assertWritable, slidevBinary } from '../cli/project.ts'
import { temporaryFolder, withTemporary } from '../cli/temporary.ts'
import type { Deck } from '../deck/deck.ts'
import { type Diagrams, loadProjectData } from '../deck/facts/load-facts.ts'
import { loadDeck } from '../deck/load-deck.ts'
import { TWIN_VARIABLE } from '../deck/twin.ts'
import { BuildError } from './build-error.ts'
import type { CleanCheck } from './clean-deck.ts'
import { drawingsOf } from './drawings/index.ts'
import { DRAWINGS, type Drawings, noDrawings } from './drawings/plugin.ts'
import { diagramsIn } from './drawings/wanted.ts'
import { fontsOf, wholeFontsOf } from './fonts/index.ts'
import { FONTS } from './fonts/plugin.ts'
import { LEFT_OUT_VARIABLE } from './left-out.ts'
import { largePictures, shrinkPictures } from './pictures/shrink.ts'
import { handOver, PREPARED_VARIABLE } from './prepared.ts'
import { ONE_PIECE_VARIABLE } from './site/one-piece.ts'

/** Where a build goes. */
export interface BuildOptions {
  /** Folder of the site; absent, empty, or an earlier build. */
  readonly out: string
  /** Path below which the site will be served, e.g. `/lecture/`; the root when left out. */
  readonly base?: string
  /** Where the deck's twin will be served beside it, e.g. `../en/`; nothing leads there when left out. */
  readonly twin?: string | undefined
  /** With the speaker's notes, which the presenter's view shows; students' decks have none. */
  readonly notes?: boolean
  /**
   * With the code in one file, and each font whole and uncompressed: built and shown faster, for what is made of the deck
   * here. A deck that is served loads part after part.
   */
  readonly onePiece?: boolean
  /** Gives the browser that draws the diagrams that are new; one is started for them when left out. */
  readonly browser?: () => Promise<Browser>
  /** Leaves out what can't be built, and tells it in a file of the site, so that the rest can be looked at. */
  readonly forgiving?: boolean
  /** An error that it finds ends the build, and is told before what the build makes of it. */
  readonly check?: CleanCheck | undefined
  /** What is to be added to the folder before it takes its place. */
  readonly complete?: (folder: string) => Promise<void>
}

/**
 * Builds an entry (absolute path) into a static site. The old site stays whole until the new one is.
 * Throws a CommandError when the folder may not be replaced, a BuildError when Slidev fails. It checks nothing itself.
 */
export async function buildDeck(entry: string, options: BuildOptions): Promise<void> {
  const { out, base, twin, notes = false, onePiece = false, forgiving = false, check, complete } = options
  assertInProject(entry)
  assertWritable()
  await replaceFolder(resolve(out), async (temporary) => {
    const args = ['build', entry, '--out', temporary, ...(base ? ['--base', base] : [])]
    if (!notes) args.push('--without-notes')
    const folder = temporaryFolder('prepared')
    // Slidev reads the slides meanwhile, and waits where it needs what isn't there yet.
    const stop = new AbortController()
    const env = {
      [PREPARED_VARIABLE]: folder,
      ...(twin ? { [TWIN_VARIABLE]: twin } : {}),
      ...(onePiece ? { [ONE_PIECE_VARIABLE]: 'yes' } : {}),
      ...(forgiving ? { [LEFT_OUT_VARIABLE]: 'yes' } : {}),
    }
    const slidev = runSlidev(entry, args, env, stop.signal)
    // A machine without a browser is told at once; the browser starts meanwhile.
    const building = [slidev, options.browser?.(), prepare(entry, folder, options)]
    try {
      await Promise.all([check?.clean, ...building])
    } catch (error) {
      // What the machine lacks is not the deck's fault.
      if (error instanceof CommandError && error.exitCode === exitCodes.usage) throw error
      check?.drawn()
      await check?.clean
      throw error
    } finally {
      stop.abort()
      // It writes into the folder that is going to be removed.
      await slidev.catch(() => undefined)
    }
    if (!existsSync(join(temporary, 'index.html')))
      throw new CommandError(`${entry}: Slidev built no index.html`, exitCodes.findings)
    await shrink(temporary, options)
    await complete?.(temporary)
  })
}

/** Draws the entry's diagrams and cuts its fonts, and hands each over to the build as soon as it is done. */
async function prepare(entry: string, folder: string, options: BuildOptions): Promise<void> {
  const { onePiece = false, browser, check } = options
  const deck = await loadDeck(entry)
  const { diagrams = {} } = await loadProjectData()
  const fonts = onePiece
    ? wholeFontsOf(deck)
    : fontsOf(deck, Object.fromEntries(diagramsIn(deck, diagrams).wanted))
  await Promise.all([
    fonts.then((sheets) => handOver(folder, FONTS, sheets)),
    drawn(deck, diagrams, browser).then((drawings) => {
      handOver(folder, DRAWINGS, drawings)
      check?.drawn()
    }),
  ])
}

/** The deck's diagrams, drawn; none where there is no browser for them, so that the page draws them. */
async function drawn(deck: Deck, diagrams: Diagrams, browser: BuildOptions['browser']): Promise<Drawings> {
  if (browser) return drawingsOf(deck, diagrams, async (use) => use(await browser()))
  try {
    return await drawingsOf(deck, diagrams, async (use) =>
      (await import('../browser/browser.ts')).withBrowser(use),
    )
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    console.error(`The diagrams will be drawn in the page, by Mermaid: ${error.message}`)
    return noDrawings
  }
}

/** Makes the site's pictures as small as its slides show them; without a browser they stay as they are. */
async function shrink(folder: string, { base, browser }: BuildOptions): Promise<void> {
  const pictures = largePictures(folder)
  if (pictures.length === 0) return
  const use = (browser: Browser) => shrinkPictures(browser, folder, pictures, base)
  try {
    await (browser ? browser().then(use) : (await import('../browser/browser.ts')).withBrowser(use))
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    console.error(`The pictures stay as large as they are: ${error.message}`)
  }
}

/** Runs Slidev silently until `stop`; throws a BuildError with what it said when it fails. */
async function runSlidev(
  entry: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  stop: AbortSignal,
): Promise<void> {
  const child = spawn(process.execPath, [slidevBinary(), ...args], {
    cwd: dirname(entry),
    // Vite, where this process has used it, leaves its own mode there.
    env: { ...withTemporary(cacheFolder('slidev')), NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  endWithUs(child)
  stop.addEventListener('abort', () => child.kill('SIGKILL'))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const [code] = (await once(child, 'close')) as [number | null]
  if (code === 0) return
  throw new BuildError(output, await loadDeck(entry))
}
