import { basename, join } from 'node:path'
import type { Browser } from 'playwright'
import { launchBrowser } from './browser.ts'
import { builtDeck } from './deck-cache.ts'
import { loadDeck } from './load-deck.ts'
import { type PrintOptions, printDeck } from './print.ts'
import { prepareFolder, replaceFile } from './temporary.ts'

/** What to export: the entry's path, and the folder for the file, which is created where it is missing. */
export interface PdfExport extends PrintOptions {
  entry: string
  out: string
}

/** The file that an export wrote; `bytes` is its size. */
export interface Exported {
  file: string
  pages: number
  bytes: number
}

/** How an export gets the folder of the built deck, and where it tells how far it is. */
export interface ExportHooks {
  build?: (entry: string, browser: Browser) => Promise<string>
  progress?: (line: string) => void
}

/**
 * Builds a deck, prints it, and puts the PDF into the folder in one go: an export that fails or is
 * interrupted leaves the file of the one before it. Throws CommandErrors of the steps.
 */
export async function exportPdf(options: PdfExport, hooks: ExportHooks = {}): Promise<Exported> {
  const { build = upToDate, progress = () => undefined } = hooks
  prepareFolder(options.out)
  // Before the build: a machine without a browser is told at once.
  const browser = await launchBrowser()
  try {
    progress(`Building ${basename(options.entry)}`)
    const site = await build(options.entry, browser)
    progress('Drawing the slides')
    const { bytes, pages } = await printDeck(browser, site, options)
    const file = join(options.out, pdfName(options))
    replaceFile(file, bytes)
    return { file, pages: pages.length, bytes: bytes.length }
  } finally {
    await browser.close()
  }
}

/** Variants have names of their own: `slides.md` with clicks in dark is `slides-clicks-dark.pdf`. */
export function pdfName({ entry, withClicks = false, dark = false }: Omit<PdfExport, 'out'>): string {
  return `${basename(entry, '.md')}${withClicks ? '-clicks' : ''}${dark ? '-dark' : ''}.pdf`
}

/** Built anew only when something that the deck is made from has changed. */
async function upToDate(entry: string, browser: Browser): Promise<string> {
  return builtDeck(await loadDeck(entry), browser)
}
