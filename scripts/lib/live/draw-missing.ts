import { existsSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { chromium } from 'playwright'
import { withBrowser } from '../browser.ts'
import { browserCandidates } from '../browser-candidates.ts'
import { drawingsOf } from '../drawings/index.ts'
import { loadDeck } from '../load-deck.ts'
import { loadProjectData } from '../load-facts.ts'
import { whenOrphaned } from '../orphan.ts'

/** Draws the diagrams of an entry that aren't kept yet, after all that somebody waits for. */
async function drawMissing(entry: string): Promise<void> {
  const { platform, env } = process
  // None is fetched for this: the page can draw, too.
  if (!browserCandidates({ platform, env, bundled: chromium.executablePath() }).some(existsSync)) return
  const { diagrams } = await loadProjectData()
  if (diagrams) await drawingsOf(await loadDeck(entry), diagrams, withBrowser)
}

setPriority(constants.priority.PRIORITY_LOW)
whenOrphaned(() => process.kill(process.pid, 'SIGTERM'))
await drawMissing(process.argv[2] ?? '')
