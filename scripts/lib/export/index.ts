import { withBrowser } from '../browser.ts'
import type { Deck } from '../deck.ts'
import { builtDeck } from '../deck-cache.ts'
import { prepareFolder } from '../temporary.ts'
import { type Format, formats } from './formats.ts'
import type { Exported, ExportOptions } from './job.ts'

/** What to export; `out` is the folder for the files, which is created where it is missing. */
export interface DeckExport {
  readonly deck: Deck
  readonly out: string
  readonly formats: readonly Format[]
  readonly options: ExportOptions
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
  readonly build?: (deck: Deck, variant: { notes: boolean }) => Promise<string>
  readonly progress?: (line: string) => void
}

/**
 * Writes a deck in the given formats, in their order, from one build and with one browser. Each file takes the
 * place of an older one only when it is whole. Throws the CommandError of the first format that fails; the
 * formats before it are there then.
 */
export async function exportDeck(
  { deck, out, formats: wanted, options }: DeckExport,
  { build, progress = () => undefined }: ExportHooks = {},
): Promise<DeckExported> {
  prepareFolder(out)
  // Before the build: a machine without a browser is told at once.
  return withBrowser(async (browser) => {
    let buildSeconds = 0
    const building = async (notes: boolean): Promise<string> => {
      progress(notes ? 'Building with notes' : 'Building')
      const start = performance.now()
      const folder = await (build ? build(deck, { notes }) : builtDeck(deck, { browser, notes }))
      buildSeconds += (performance.now() - start) / 1000
      return folder
    }
    const once = (notes: boolean) => {
      let site: Promise<string> | undefined
      return () => {
        site ??= building(notes)
        return site
      }
    }
    const shared = { deck, out, options, browser, site: once(false), siteWithNotes: once(true) }
    const results: FormatResult[] = []
    for (const format of wanted) {
      progress(`Exporting ${format}`)
      const [start, built] = [performance.now(), buildSeconds]
      const remarks: string[] = []
      const exporter = await formats[format]()
      const exported = await exporter({ ...shared, remark: (line) => remarks.push(line) })
      const seconds = (performance.now() - start) / 1000 - (buildSeconds - built)
      results.push({ ...exported, format, seconds, remarks })
    }
    return { results, buildSeconds }
  })
}
