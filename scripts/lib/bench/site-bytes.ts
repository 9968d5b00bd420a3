import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { withBrowser } from '../browser/browser.ts'
import { BROWSER_VARIABLE } from '../browser/browser-candidates.ts'
import { CommandError } from '../cli/errors.ts'
import { temporaryFolder } from '../cli/temporary.ts'
import { loadDeck } from '../deck/load-deck.ts'
import { buildSite } from '../export/site.ts'
import { measureBytes } from './bytes.ts'
import { runNode } from './child.ts'
import { copyProject } from './copy.ts'
import type { Measure } from './measure.ts'
import { findBrowser, stockWith } from './stock.ts'

/** What a site sends, in KB of 1,000 bytes. */
interface SiteBytes {
  /** Until the first slide stands. */
  readonly first: number
  /** Until the slide with a diagram stands that needs most. */
  readonly diagram: number
}

/**
 * Measures what our build of an entry sends beside what Slidev's own does (from the same sources), and the single
 * HTML file, which Slidev doesn't have. Throws a CommandError where something can't be built.
 */
export async function measureSites(
  entry: string,
  progress: (line: string) => void,
): Promise<readonly Measure[]> {
  const deck = await loadDeck(entry)
  const withDiagram = deck.slides.flatMap(({ content }, index) =>
    content.includes('<Diagram') ? [index + 1] : [],
  )
  const browserPath = findBrowser()
  const copy = copyProject()
  progress("building with Slidev's own command")
  const { problem } = await stockWith(browserPath)('build', copy)
  if (problem) throw new CommandError(`slidev build failed in a copy of the project: ${problem}`)
  progress('the single HTML file')
  const args = ['scripts/export.ts', '--format', 'html', '--out', join(copy, 'exports')]
  const html = await runNode(args, { cwd: copy, env: { [BROWSER_VARIABLE]: browserPath } })
  if (html.problem) throw new CommandError(`npm run export failed in a copy of the project: ${html.problem}`)
  const site = join(temporaryFolder('bytes'), 'site')
  await buildSite(entry, { out: site })
  const { ours, stock } = await withBrowser(async (browser) => ({
    ours: await measureSite(browser, site, withDiagram, (line) => progress(`bytes of ours: ${line}`)),
    stock: await measureSite(browser, join(copy, 'stock', 'site'), withDiagram, (line) =>
      progress(`bytes of stock: ${line}`),
    ),
  }))
  const page = readFileSync(join(copy, 'exports', 'slides.html')).length
  const must = (limit: number) => ({ of: 'ours', limit }) as const
  return [
    { name: 'to the first slide, gzip', unit: 'KB', ours: ours.first, beside: stock.first, must: must(300) },
    {
      name: 'to any slide with a diagram, gzip',
      unit: 'KB',
      ours: ours.diagram,
      beside: stock.diagram,
      must: must(350),
    },
    { name: 'single HTML file', unit: 'MB', ours: page / 1e6, beside: undefined, must: must(1.5) },
  ]
}

async function measureSite(
  browser: Browser,
  folder: string,
  withDiagram: readonly number[],
  progress: (line: string) => void,
): Promise<SiteBytes> {
  const kilobytes = async (no: number) => (await measureBytes(browser, folder, no)).total / 1000
  const first = await kilobytes(1)
  let diagram = 0
  for (const no of withDiagram) {
    diagram = Math.max(diagram, await kilobytes(no))
    progress(`slide ${no}`)
  }
  return { first, diagram }
}
