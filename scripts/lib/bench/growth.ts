import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BROWSER_VARIABLE } from '../browser/browser-candidates.ts'
import { CommandError } from '../cli/errors.ts'
import { languageOfDeck } from '../deck/language.ts'
import { loadDeck } from '../deck/load-deck.ts'
import { runNode } from './child.ts'
import { cleanCopy, copyProject } from './copy.ts'
import { growingDeck } from './growing-deck.ts'
import type { Measure } from './measure.ts'
import { findBrowser } from './stock.ts'
import { median } from './table.ts'

/** What the PDF of a deck took, from a clean clone. */
export interface Size {
  readonly times: number
  readonly slides: number
  readonly seconds: number
  /** `undefined` on systems that don't tell. */
  readonly megabytes: number | undefined
}

/** The sizes that are measured, in lectures. */
const sizes = [1, 4, 16] as const

/**
 * Measures the PDF of decks as long as `entry`, and several times as long, made in a copy of the project. Throws a
 * CommandError where an export fails.
 */
export async function measureGrowth(
  entry: string,
  rounds: number,
  progress: (line: string) => void,
): Promise<readonly Size[]> {
  const deck = await loadDeck(entry)
  const env = { [BROWSER_VARIABLE]: findBrowser() }
  const copies = sizes.map((times) => {
    const slides = times * deck.slides.length
    const root = copyProject()
    const diagrams = readFileSync(join(root, 'slides/diagrams/index.ts'), 'utf8')
    const origin = { entry: readFileSync(entry, 'utf8'), diagrams, language: languageOfDeck(deck) }
    writeFiles(root, growingDeck(slides, origin))
    return { times, slides, root, seconds: [] as number[], megabytes: [] as number[] }
  })
  for (let round = 1; round <= rounds; round++) {
    for (const { slides, root, seconds, megabytes } of copies) {
      cleanCopy(root)
      const args = ['scripts/export.ts', '--out', join(root, 'exports')]
      const run = await runNode(args, { cwd: root, env, memory: true })
      if (run.problem) throw new CommandError(`npm run export of ${slides} slides failed: ${run.problem}`)
      seconds.push(run.seconds)
      if (run.peakBytes !== undefined) megabytes.push(run.peakBytes / 1e6)
      progress(`round ${round} of ${rounds}: ${slides} slides ${run.seconds.toFixed(1)} s`)
    }
  }
  return copies.map(({ times, slides, seconds, megabytes }) => ({
    times,
    slides,
    seconds: median(seconds),
    megabytes: megabytes.length > 0 ? median(megabytes) : undefined,
  }))
}

function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** Pure: what a slide takes in a long deck beside what it takes in the shortest one; at most linear is at most 1. */
export function growthMeasures(sizes: readonly Size[]): Measure[] {
  const [first, ...longer] = sizes
  if (!first) return []
  const perSlide = (value: number | undefined, { slides }: Size) =>
    value === undefined ? undefined : value / slides
  return longer.flatMap((size): Measure[] => [
    {
      name: `PDF of ${size.slides} slides, time a slide ÷ with ${first.slides}`,
      unit: 'ms',
      ours: perSlide(size.seconds * 1000, size),
      beside: perSlide(first.seconds * 1000, first),
      must: { of: 'ratio', limit: 1 },
    },
    {
      name: `PDF of ${size.slides} slides, memory a slide ÷ with ${first.slides}`,
      unit: 'MB',
      ours: perSlide(size.megabytes, size),
      beside: perSlide(first.megabytes, first),
      must: { of: 'ratio', limit: 1 },
    },
  ])
}
