import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Browser } from 'playwright'
import { type BrokenSlide, BuildError, brokenSlidesIn } from '../build/build-error.ts'
import { builtDeck } from '../build/deck-cache.ts'
import { LEFT_OUT_FILE } from '../build/left-out.ts'
import type { Finding } from '../cli/findings.ts'
import type { Deck } from '../deck/deck.ts'
import { brokenFinding } from './broken-slide.ts'
import type { Progress } from './progress.ts'

/** A deck as far as it can be built. */
interface Forgiven {
  /** Its folder; `undefined` where nothing could be built. */
  readonly folder?: string
  /** Numbers of the slides that show nothing. */
  readonly without: readonly number[]
  /** Why they don't. */
  readonly broken: readonly Finding[]
}

/** Builds a deck; where slides are in the way, once more without them. */
export async function buildForgiving(deck: Deck, browser: Browser, progress: Progress): Promise<Forgiven> {
  const options = { browser: async () => browser }
  const name = basename(deck.entry)
  progress(`Building ${name} …`)
  try {
    return { folder: await builtDeck(deck, options), without: [], broken: [] }
  } catch (error) {
    if (!(error instanceof BuildError)) throw error
  }
  progress(`${name} has slides that can't be built; building the others …`)
  try {
    const folder = await builtDeck(deck, { ...options, forgiving: true })
    return { folder, ...leftOutOf(deck, readLeftOut(folder)) }
  } catch (error) {
    if (!(error instanceof BuildError)) throw error
    const { without, broken } = leftOutOf(deck, error.slides)
    return { without, broken: [...broken, asAWhole(deck, error)] }
  }
}

function readLeftOut(folder: string): BrokenSlide[] {
  const all: string[] = JSON.parse(readFileSync(join(folder, LEFT_OUT_FILE), 'utf8'))
  return all.flatMap(brokenSlidesIn)
}

function leftOutOf(deck: Deck, slides: readonly BrokenSlide[]): Omit<Forgiven, 'folder'> {
  // A picture that is not there is told without a browser, and shown empty.
  const meant = slides.filter(({ message }) => !isPicture(message))
  const broken = meant.flatMap((slide) => brokenFinding(deck, slide) ?? [])
  return { without: [...new Set(meant.map(({ no }) => no))], broken }
}

function isPicture(message: string): boolean {
  return /^"[^"]*\.(?!vue|[mc]?[jt]sx?|css)\w+(?:[?#][^"]*)?" is not there$/.test(message)
}

function asAWhole(deck: Deck, { message }: BuildError): Finding {
  const what = message.replace(/\s+/g, ' ').replace(/:(?= )/, ':')
  return {
    ...{ file: deck.entry, line: 1, rule: 'build', what, mend: 'mend what it names' },
    severity: 'error',
  }
}
