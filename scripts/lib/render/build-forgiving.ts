import type { Browser } from 'playwright'
import { BuildError } from '../build-error.ts'
import type { Deck } from '../deck.ts'
import { builtDeck } from '../deck-cache.ts'
import type { Finding } from '../findings.ts'
import { brokenFinding } from './broken-slide.ts'

/** As often as it pays to build again without what was broken; each time takes some seconds. */
const mostTries = 6

/** A deck as far as it can be built. */
interface Forgiven {
  /** Its folder; `undefined` where nothing could be built. */
  readonly folder?: string
  /** Numbers of the slides that show nothing. */
  readonly without: readonly number[]
  /** Why they don't. */
  readonly broken: readonly Finding[]
}

/** Builds a deck; where slides are in the way, without them. */
export async function buildForgiving(deck: Deck, browser: Browser): Promise<Forgiven> {
  const without: number[] = []
  const broken: Finding[] = []
  for (let tries = 0; ; tries++) {
    try {
      const folder = await builtDeck(deck, {
        browser: async () => browser,
        ...(tries > 0 ? { without } : {}),
      })
      return { folder, without, broken }
    } catch (error) {
      if (!(error instanceof BuildError)) throw error
      const news = error.slides.filter(({ no }) => deck.slides[no - 1] && !without.includes(no))
      if (news.length === 0 || tries >= mostTries)
        return { without, broken: [...broken, asAWhole(deck, error)] }
      // A picture that is not there is told without a browser, and shown empty from now on.
      const fresh = tries > 0 ? news : news.filter(({ message }) => !isPicture(message))
      without.push(...fresh.map(({ no }) => no))
      broken.push(...fresh.flatMap((slide) => brokenFinding(deck, slide) ?? []))
    }
  }
}

function isPicture(message: string): boolean {
  return /^"[^"]*\.(?!vue|[mc]?[jt]sx?)\w+(?:[?#][^"]*)?" is not there$/.test(message)
}

function asAWhole(deck: Deck, { message }: BuildError): Finding {
  const what = message.replace(/\s+/g, ' ').replace(/:(?= )/, ':')
  return {
    ...{ file: deck.entry, line: 1, rule: 'build', what, mend: 'mend what it names' },
    severity: 'error',
  }
}
