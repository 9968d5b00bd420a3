import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { withBrowser } from '../../browser/browser.ts'
import { browserCandidates } from '../../browser/browser-candidates.ts'
import { loadProjectData } from '../../deck/facts/load-facts.ts'
import { loadDeck } from '../../deck/load-deck.ts'
import { drawingsOf } from './index.ts'

/** Draws the diagrams of an entry that aren't kept yet, where this machine has a browser: the page can draw, too. */
export async function drawMissing(entry: string): Promise<void> {
  const { platform, env } = process
  if (!browserCandidates({ platform, env, bundled: chromium.executablePath() }).some(existsSync)) return
  const { diagrams } = await loadProjectData()
  if (diagrams) await drawingsOf(await loadDeck(entry), diagrams, withBrowser)
}
