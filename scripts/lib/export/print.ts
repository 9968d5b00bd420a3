import type { Browser } from 'playwright'
import { finishPdf, type PrintedPage } from './pdf-document.ts'
import { openPrint, readFacts } from './print-page.ts'

/** How to print a deck. */
export interface PrintOptions {
  /** A page for each click step instead of one page a slide, as it stands after its last click. */
  withClicks?: boolean
  dark?: boolean
  /** Milliseconds after which the next diagram, font or slide has to have come. */
  timeout?: number
}

/** A printed deck: the whole PDF, and what is on its pages. */
export interface PrintedDeck {
  bytes: Uint8Array
  pages: PrintedPage[]
}

/**
 * Prints a built deck, tagged and with bookmarks. Throws a CommandError: exit 1 with one line for each thing
 * that is wrong in the deck (a diagram, a console error, a slide without a heading), exit 2 where the
 * options don't fit it.
 */
export async function printDeck(
  browser: Browser,
  folder: string,
  options: PrintOptions = {},
): Promise<PrintedDeck> {
  const { withClicks = false, dark = false, timeout = 60_000 } = options
  const context = await browser.newContext({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  try {
    const { page, deck, pages } = await openPrint(context, folder, { withClicks, dark, timeout })
    const { facts, size } = await readFacts(deck)
    // Chromium's bookmarks come from `outline`, but finishPdf writes better ones.
    const printed = await page.pdf({ tagged: true, printBackground: true, preferCSSPageSize: true })
    return { bytes: await finishPdf(printed, pages, facts, size), pages }
  } finally {
    await context.close()
  }
}
