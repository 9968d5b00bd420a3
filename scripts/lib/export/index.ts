import { availableParallelism } from 'node:os'
import pMap from 'p-map'
import type { Browser } from 'playwright'
import type { CleanCheck } from '../build/clean-deck.ts'
import { builtDeck } from '../build/deck-cache.ts'
import { prepareFolder } from '../cli/temporary.ts'
import type { Deck } from '../deck/deck.ts'
import { type Format, formats, uselessFlags } from './formats.ts'
import type { Exported, ExportOptions } from './job.ts'

/** What to export; `out` is the folder for the files, which is created where it is missing. */
export interface DeckExport {
  readonly deck: Deck
  readonly out: string
  readonly formats: readonly Format[]
  readonly options: ExportOptions
  /** The build does not wait for it, but nothing is written before it has found no error. */
  readonly check?: CleanCheck | undefined
}

/** What came of one format; `seconds` without the build. */
export interface FormatResult extends Exported {
  readonly format: Format
  readonly seconds: number
  readonly remarks: readonly string[]
}

/** What came of an export. */
export interface DeckExported {
  readonly results: readonly FormatResult[]
  /** What building took; next to nothing when the build was up to date. */
  readonly buildSeconds: number
}

/** How an export gets a built deck (tests have their own), and where it tells how far it is. */
export interface ExportHooks {
  readonly build?: typeof builtDeck
  readonly progress?: (line: string) => void
}

/**
 * Writes a deck in the given formats, as many at a time as the machine has cores, from one build and with one
 * browser; the results are in the formats' order. Each file takes the place of an older one only when it is
 * whole. Throws the CommandError of the first format that fails; those done before it are there then.
 */
export async function exportDeck(
  { deck, out, formats: wanted, options, check }: DeckExport,
  { build, progress = () => undefined }: ExportHooks = {},
): Promise<DeckExported> {
  prepareFolder(out)
  let started: Promise<Browser> | undefined
  const browser = () => {
    // Only now: its library takes long to load, and a build may begin before.
    started ??= import('../browser/browser.ts').then(({ launchBrowser }) => launchBrowser())
    return started
  }
  try {
    let buildSeconds = 0
    const built = (notes: boolean) =>
      once(async () => {
        progress(notes ? 'Building with notes' : 'Building')
        const start = performance.now()
        const site = await (build ?? builtDeck)(deck, { browser, notes, check })
        check?.drawn()
        await check?.clean
        buildSeconds += secondsSince(start)
        return site
      })
    const [site, siteWithNotes] = [built(false), built(true)]
    const exportAs = async (format: Format): Promise<FormatResult> => {
      progress(`Exporting ${format}`)
      const start = performance.now()
      let waited = 0
      const waitFor =
        <T>(make: () => Promise<T>) =>
        async () => {
          const asked = performance.now()
          const made = await make()
          waited += secondsSince(asked)
          return made
        }
      const remarks = uselessFlags(format, options).map((flag) => `${flag} changes nothing in this format`)
      const exported = await (await formats[format]())({
        ...{ deck, out, options },
        browser: waitFor(browser),
        site: waitFor(site),
        siteWithNotes: waitFor(siteWithNotes),
        remark: (line) => remarks.push(line),
      })
      progress(`Exported ${format}`)
      return { ...exported, format, seconds: secondsSince(start) - waited, remarks }
    }
    const results = await pMap(wanted, exportAs, { concurrency: availableParallelism() })
    return { results, buildSeconds }
  } finally {
    // The files are there: nobody has to wait for its end.
    started?.then((browser) => browser.close()).catch(() => undefined)
  }
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
