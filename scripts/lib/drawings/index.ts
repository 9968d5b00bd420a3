import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import type { Diagram, DrawnDiagram } from '../../../slides/diagrams/diagram.ts'
import { cacheFolder } from '../cache.ts'
import { idsIn } from '../checks/ids.ts'
import type { Deck } from '../deck.ts'
import type { Diagrams } from '../load-facts.ts'
import { findTags, hideCode } from '../markdown.ts'
import { projectRoot } from '../project.ts'
import { replaceFile } from '../temporary.ts'
import { drawAll } from './draw.ts'
import { outlineOf } from './outline.ts'
import type { Drawings } from './plugin.ts'

/** Where to find a browser when something is to be drawn. */
export type Browsers = <T>(use: (browser: Browser) => Promise<T>) => Promise<T>

/**
 * The drawings of all diagrams that a deck shows. Each is drawn once for its content and kept; `withBrowser` is
 * called only for those that are not there yet. One that can't be drawn is left to the page, which tells why.
 */
export async function drawingsOf(deck: Deck, diagrams: Diagrams, withBrowser: Browsers): Promise<Drawings> {
  const { wanted, whole } = diagramsIn(deck, diagrams)
  const folder = cacheFolder('drawings')
  const around = surroundings()
  const all = wanted.map(([key, diagram]) => {
    return { key, diagram, file: join(folder, `${hashOf(around, diagram)}.svg`) }
  })
  const missing = all.filter(({ file }) => !existsSync(file))
  const results =
    missing.length > 0
      ? await withBrowser((browser) =>
          drawAll(
            browser,
            missing.map(({ diagram }) => diagram),
          ),
        )
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

/** Every diagram of a deck's slides by `name.language`, and whether these are all. */
export function diagramsIn(deck: Deck, diagrams: Diagrams): { wanted: [string, Diagram][]; whole: boolean } {
  const found = new Map<string, Diagram>()
  const outline = outlineOf(deck)
  let whole = true
  for (const { content, frontmatter } of deck.slides) {
    // As the component decides it.
    const language = (frontmatter.lang ?? deck.headmatter.lang) === 'en' ? 'en' : 'ja'
    for (const { name, props } of findTags(hideCode(content))) {
      if (name !== 'Diagram') continue
      const ids = props.filter((prop) => prop.name === 'of').flatMap(idsIn)
      if (ids.length === 0) whole = false
      for (const id of ids) {
        const diagram = built(() => diagrams[id]?.(language, outline))
        if (diagram) found.set(`${id}.${language}`, diagram)
        else whole = false
      }
    }
  }
  return { wanted: [...found], whole }
}

/** What is wrong with its data, the check says, and the page. */
function built(build: () => unknown): Diagram | undefined {
  try {
    return build() as Diagram | undefined
  } catch {
    return undefined
  }
}

function hashOf(around: string, diagram: Diagram): string {
  return createHash('sha256').update(around).update(JSON.stringify(diagram)).digest('hex').slice(0, 24)
}

/** All that a picture depends on beside the diagram: the code that draws, styles, fonts, and Mermaid. */
function surroundings(): string {
  const require = createRequire(import.meta.url)
  const packages = ['mermaid', '@fontsource/biz-udpgothic']
  const versions = packages.map((name) => require(`${name}/package.json`).version)
  const sources = [
    'components/*.ts',
    'scripts/lib/drawings/{page,prune}.ts',
    'slides/diagrams/{config,diagram,legend}.ts',
    'styles/*',
  ]
  const files = globSync(sources, { cwd: projectRoot })
  const texts = files.sort().map((file) => readFileSync(join(projectRoot, file), 'utf8'))
  return JSON.stringify([versions, texts])
}
