import { flushCompileCache } from 'node:module'
import type { Browser, Page } from 'playwright'
import type { Judge } from '../complaints.ts'
import type { DocumentFacts, PageSize } from './pdf-document.ts'
import { openPrint, readFacts } from './print-page.ts'
import type { PrintedPage } from './printed-page.ts'

/** How to print a deck. */
export interface PrintOptions {
  /** A page for each click step instead of one page a slide, as it stands after its last click. */
  withClicks?: boolean
  dark?: boolean
  /** What of all that the deck's page complains about ends the print. */
  judge?: Judge
  /** Milliseconds after which the next diagram, font or slide has to have come. */
  timeout?: number
}

/** A printed deck: the whole PDF, and what is on its pages. */
export interface PrintedDeck {
  bytes: Uint8Array
  pages: PrintedPage[]
}

/** A built deck, laid out for print in a page of a browser, with all on it drawn. */
export interface PrintView {
  page: Page
  /** What is in the `.print-slide-container`s of the page, in order. */
  pages: PrintedPage[]
  facts: DocumentFacts
  /** Of a slide. */
  size: PageSize
}

/** How a page becomes a PDF. Chromium's bookmarks would come from `outline`, but finishPdf writes better ones. */
export const asDocument = { tagged: true, printBackground: true, preferCSSPageSize: true } as const

/** Prints a built deck, tagged and with bookmarks. Throws the CommandErrors of `openPrint`. */
export async function printDeck(
  browser: Browser,
  folder: string,
  options: PrintOptions = {},
): Promise<PrintedDeck> {
  return withPrintView(browser, folder, options, async ({ page, pages, facts, size }) => {
    const printing = page.pdf(asDocument)
    // Meanwhile this process has time for what would hold up its end.
    const { finishPdf } = await import('./pdf-document.ts')
    flushCompileCache()
    const printed = await printing
    return { bytes: await finishPdf(printed, pages, facts, size), pages }
  })
}

/** Lays a built deck out for print, for as long as `use` takes. Throws the CommandErrors of `openPrint`. */
export async function withPrintView<T>(
  browser: Browser,
  folder: string,
  options: PrintOptions,
  use: (view: PrintView) => Promise<T>,
): Promise<T> {
  const { dark = false } = options
  const context = await browser.newContext({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  try {
    const { page, deck, pages } = await openPrint(context, folder, options)
    return await use({ page, pages, ...(await readFacts(deck)) })
  } finally {
    await context.close()
  }
}
