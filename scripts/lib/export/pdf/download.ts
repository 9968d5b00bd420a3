import { join } from 'node:path'
import { withBrowser } from '../../browser/browser.ts'
import { builtDeck } from '../../build/deck-cache.ts'
import { replaceFile } from '../../cli/temporary.ts'
import type { Deck } from '../../deck/deck.ts'
import { judgeFor } from '../complaints.ts'
import { printDeck } from './print.ts'

/** Prints a deck into the folder of its site. */
export async function addDownload(deck: Deck, site: string, name: string): Promise<void> {
  const judge = judgeFor(deck, (line) => console.error(`${name}: ${line}`))
  const { bytes } = await withBrowser(async (browser) =>
    // A site of parts may keep its pages' addresses to itself.
    printDeck(browser, await builtDeck(deck, { browser: async () => browser }), { judge }),
  )
  replaceFile(join(site, name), Buffer.from(bytes))
}
