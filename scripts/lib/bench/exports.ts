import { join } from 'node:path'
import { BROWSER_VARIABLE } from '../browser/browser-candidates.ts'
import { builtDeck } from '../build/deck-cache.ts'
import { CommandError } from '../cli/errors.ts'
import { loadDeck } from '../deck/load-deck.ts'
import { formats } from '../export/formats.ts'
import { runNode } from './child.ts'
import { staticDeck, timeChromiumAlone } from './chromium-alone.ts'
import { cleanCopy, copyProject } from './copy.ts'
import type { Measure } from './measure.ts'
import { inRounds, sumOf } from './rounds.ts'
import { findBrowser, type StockCommand, stockWith } from './stock.ts'

/** The measures, and why some of Slidev's commands are missing in them. */
export interface Exports {
  readonly measures: readonly Measure[]
  readonly problems: readonly string[]
}

const all = Object.keys(formats)

/**
 * Measures our exports of an entry beside Slidev's own, each as a process of its own in a copy of the project, in
 * turn. Throws a CommandError where one of ours fails.
 */
export async function measureExports(
  entry: string,
  rounds: number,
  progress: (line: string) => void,
): Promise<Exports> {
  const browser = findBrowser()
  const stock = stockWith(browser)
  const alone = await staticDeck(await builtDeck(await loadDeck(entry)))
  const [ourCopy, stockCopy] = [copyProject(), copyProject()]
  const ours = async (formats: readonly string[]) => {
    const args = ['scripts/export.ts', '--format', formats.join(), '--out', join(ourCopy, 'exports')]
    const { seconds, problem } = await runNode(args, { cwd: ourCopy, env: { [BROWSER_VARIABLE]: browser } })
    if (problem) throw new CommandError(`npm run export failed in a copy of the project: ${problem}`)
    return { seconds }
  }
  const theirs = (command: StockCommand) => stock(command, stockCopy)
  const { seconds, problems } = await inRounds(rounds, progress, {
    'stock pdf, clean': () => {
      cleanCopy(stockCopy)
      return theirs('pdf')
    },
    'our pdf, clean': () => {
      cleanCopy(ourCopy)
      return ours(['pdf'])
    },
    'stock pdf': () => theirs('pdf'),
    'our pdf': () => ours(['pdf']),
    'Chromium alone': async () => ({ seconds: await timeChromiumAlone(alone) }),
    'our formats, clean': () => {
      cleanCopy(ourCopy)
      return ours(all)
    },
    'stock build': () => theirs('build'),
    'stock png': () => theirs('png'),
    'stock pptx': () => theirs('pptx'),
    'stock notes': () => theirs('notes'),
  })
  // As run one after the other in a clean clone: what the first, the PDF, leaves in the cache is there for the others.
  const stockAll = (['stock pdf, clean', 'stock build', 'stock png', 'stock pptx', 'stock notes'] as const)
    .map((name) => seconds[name])
    .filter((time) => time !== undefined)
  const measure = (name: string, ours: number | undefined, beside: number | undefined, limit: number) =>
    ({ name, unit: 's', ours, beside, must: { of: 'ratio', limit } }) satisfies Measure
  return {
    measures: [
      measure('PDF, build up to date ÷ `slidev export`', seconds['our pdf'], seconds['stock pdf'], 0.2),
      measure('the same ÷ Chromium alone', seconds['our pdf'], seconds['Chromium alone'], 2),
      measure(
        'PDF from a clean clone ÷ `slidev export`',
        seconds['our pdf, clean'],
        seconds['stock pdf, clean'],
        0.75,
      ),
      measure(
        `all ${all.length} formats from a clean clone ÷ Slidev's ${stockAll.length} commands`,
        seconds['our formats, clean'],
        sumOf(stockAll),
        0.4,
      ),
    ],
    problems,
  }
}
