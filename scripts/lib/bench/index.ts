import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { withBrowser } from '../browser/browser.ts'
import { projectRoot } from '../cli/project.ts'
import { replaceFile } from '../cli/temporary.ts'
import { measureExports } from './exports.ts'
import { growthMeasures, measureGrowth, type Size } from './growth.ts'
import { describeMachine } from './machine.ts'
import { type Measure, rowOf } from './measure.ts'
import { type Part, parts } from './parts.ts'
import { type Picture, pictureHtml, pictureWidth } from './picture.ts'
import { measureRenderedCheck } from './rendered-check.ts'
import { measureSites } from './site-bytes.ts'
import { measureStarts } from './starts.ts'
import { formatTable } from './table.ts'

/** Where the tables go, and where it is told how far the benchmark is. */
export interface Output {
  readonly print: (text: string) => void
  readonly progress: (line: string) => void
}

/** Measures parts of the benchmark and prints a table of each; draws docs/bench.png when it is all of them. */
export async function bench(
  wanted: readonly Part[],
  rounds: number,
  { print, progress }: Output,
): Promise<void> {
  const entry = join(projectRoot, 'slides.md')
  const caption = `${await describeMachine()}; medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`
  const measures: Measure[] = []
  const problems: string[] = []
  let sizes: readonly Size[] = []
  if (wanted.includes('exports')) {
    const exports = await measureExports(entry, rounds, progress)
    measures.push(...exports.measures)
    problems.push(...exports.problems)
  }
  if (wanted.includes('bytes')) measures.push(...(await measureSites(entry, progress)))
  if (wanted.includes('growth')) {
    sizes = await measureGrowth(entry, rounds, progress)
    measures.push(...growthMeasures(sizes))
  }
  if (wanted.includes('start')) {
    const starts = await measureStarts(entry, rounds, progress)
    measures.push(...starts.measures)
    problems.push(...starts.problems)
  }
  print(caption)
  if (measures.length > 0) print(`\n${formatTable(head, measures.map(rowOf))}`)
  for (const problem of problems) print(`\nNot counted: ${problem}`)
  if (wanted.length === parts.length) {
    await draw({ caption, measures, sizes })
    progress('docs/bench.png')
  }
  if (wanted.includes('check')) print(`\n${await checkTable(entry, rounds, progress)}`)
}

const head = ['measure', 'ours', 'stock, or what the measure names', 'ratio', 'must', '']

async function checkTable(entry: string, rounds: number, progress: Output['progress']): Promise<string> {
  const { states, check, plain } = await measureRenderedCheck(entry, rounds, progress)
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  const perState = (ms: number) => `${Math.round(ms / states)} ms`
  return formatTable(
    ['every slide, every step, light and dark', 'time', `per state (${states})`],
    [
      ['npm run check -- --render, build up to date', seconds(check), perState(check)],
      ['plain pass: visit and photograph, one page', seconds(plain), perState(plain)],
      ['ratio (should be at most 1.0)', (check / plain).toFixed(2), ''],
    ],
  )
}

async function draw(picture: Picture): Promise<void> {
  const folder = join(projectRoot, 'docs')
  mkdirSync(folder, { recursive: true })
  await withBrowser(async (browser) => {
    const viewport = { width: pictureWidth, height: 400 }
    const page = await browser.newPage({ viewport, deviceScaleFactor: 2 })
    await page.setContent(pictureHtml(picture))
    replaceFile(join(folder, 'bench.png'), await page.screenshot({ fullPage: true }))
  })
}
