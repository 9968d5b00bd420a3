import { existsSync } from 'node:fs'
import type { Browser } from 'playwright'
import type { Diagram, DrawnDiagram } from '../../../../slides/diagrams/diagram.ts'
import { replaceFile } from '../../cli/temporary.ts'
import type { Deck } from '../../deck/deck.ts'
import type { Diagrams } from '../../deck/facts/load-facts.ts'
import { pictureFiles } from './files.ts'
import type { Drawings } from './plugin.ts'
import { diagramsIn } from './wanted.ts'

/** Where to find a browser when something is to be drawn. */
export type Browsers = <T>(use: (browser: Browser) => Promise<T>) => Promise<T>

/**
 * The drawings of all diagrams that a deck shows. Each is drawn once for its content and kept; `withBrowser` is
 * called only for those that are not there yet. One that can't be drawn is left to the page, which tells why.
 */
export async function drawingsOf(deck: Deck, diagrams: Diagrams, withBrowser: Browsers): Promise<Drawings> {
  const { wanted, whole } = diagramsIn(deck, diagrams)
  const fileOf = pictureFiles()
  const all = wanted.map(([key, diagram]) => ({ key, diagram, file: fileOf(diagram) }))
  const missing = all.filter(({ file }) => !existsSync(file))
  const results =
    missing.length > 0
      ? await withBrowser(async (browser) => {
          const { drawAll } = await import('./draw.ts')
          return drawAll(
            browser,
            missing.map(({ diagram }) => diagram),
          )
        })
      : []
  for (const [index, { file }] of missing.entries()) {
    const result = results[index]
    if (result && 'svg' in result) replaceFile(file, Buffer.from(result.svg))
  }
  const drawn = all.filter(({ file }) => existsSync(file))
  return {
    drawn: Object.fromEntries(
      drawn.map(({ key, file, diagram }) => [key, { file, diagram: withoutSource(diagram) }]),
    ),
    whole: whole && drawn.length === all.length,
  }
}

function withoutSource({ source: _, ...diagram }: Diagram): DrawnDiagram {
  return diagram
}
