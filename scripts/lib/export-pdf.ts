import { basename, join } from 'node:path'
import { launchBrowser } from './browser.ts'
import { buildDeck } from './build.ts'
import { type PrintOptions, printDeck } from './print.ts'
import { prepareFolder, replaceFile, temporaryFolder } from './temporary.ts'

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

/** How an export builds the deck into a folder, and where it tells how far it is. */
export interface ExportHooks {
  build?: (entry: string, out: string) => Promise<void>
  progress?: (line: string) => void
}

/**
 * Builds a deck, prints it, and puts the PDF into the folder in one go: an export that fails or is
 * interrupted leaves the file of the one before it. Throws CommandErrors of the steps.
 */
export async function exportPdf(options: PdfExport, hooks: ExportHooks = {}): Promise<Exported> {
  const { build = buildTo, progress = () => undefined } = hooks
  prepareFolder(options.out)
  const site = join(temporaryFolder('deck'), 'site')
  // Before the build: a machine without a browser is told at once.
  const browser = await launchBrowser()
  try {
    progress(`Building ${basename(options.entry)}`)
    await build(options.entry, site)
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

async function buildTo(entry: string, out: string): Promise<void> {
  await buildDeck(entry, { out })
}
