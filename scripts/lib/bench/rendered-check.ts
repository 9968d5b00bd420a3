import type { Browser } from 'playwright'
import { withBrowser } from '../browser/browser.ts'
import { serveFolder } from '../browser/serve.ts'
import { visitDeck } from '../browser/visit.ts'
import { builtDeck } from '../build/deck-cache.ts'
import { checkEntries } from '../checks/check-entries.ts'
import { CommandError, exitCodes } from '../cli/errors.ts'
import { loadDeck } from '../deck/load-deck.ts'
import { renderChecked } from '../render/check.ts'
import { median } from './table.ts'

/** Milliseconds, medians; `states` is how many pictures a deck has in both colour schemes. */
export interface RenderedCheck {
  readonly states: number
  readonly check: number
  readonly plain: number
}

/**
 * Measures the whole check of an entry (static and rendered, browser's start included, build up to date) and
 * a plain pass over the same states, in turn. Throws a CommandError where the check finds something.
 */
export async function measureRenderedCheck(
  entry: string,
  rounds: number,
  progress: (line: string) => void,
): Promise<RenderedCheck> {
  const folder = await builtDeck(await loadDeck(entry))
  const checks: number[] = []
  const plains: number[] = []
  let states = 0
  for (let round = 1; round <= rounds; round++) {
    const check = await timed(() => checkOnce(entry))
    const plain = await timed(async () => {
      states = await plainPass(folder)
    })
    checks.push(check)
    plains.push(plain)
    progress(`round ${round} of ${rounds}: check ${Math.round(check)} ms, plain pass ${Math.round(plain)} ms`)
  }
  return { states, check: median(checks), plain: median(plains) }
}

async function checkOnce(entry: string): Promise<void> {
  const checked = await checkEntries([entry])
  const findings = [...checked.findings, ...(await renderChecked(checked))]
  if (findings.length > 0) {
    throw new CommandError(
      `${entry} has findings, mend them first: npm run check -- --render`,
      exitCodes.findings,
    )
  }
}

/** Visits every state in one page, first in light, then in dark, and photographs it. */
async function plainPass(folder: string): Promise<number> {
  return withBrowser(
    async (browser) =>
      (await photograph(browser, folder, 'light')) + (await photograph(browser, folder, 'dark')),
  )
}

async function photograph(browser: Browser, folder: string, colorScheme: 'light' | 'dark'): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 980, height: 552 }, colorScheme })
  await serveFolder(context, folder)
  const page = await context.newPage()
  let states = 0
  for await (const _ of visitDeck(page)) {
    await page.screenshot()
    states++
  }
  await context.close()
  return states
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
