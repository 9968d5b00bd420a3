import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { DrawnDiagram } from '../../../slides/diagrams/diagram.ts'
import { prepared } from '../prepared.ts'
import { projectRoot } from '../project.ts'
import { keptPictures } from './kept.ts'

/** The name under which a build gets the drawings. */
export const DRAWINGS = 'drawings'

/** A diagram that was drawn before the build. */
export interface Drawing {
  /** Path of its SVG file. */
  readonly file: string
  /** What a slide says of it beside the picture. */
  readonly diagram: DrawnDiagram
}

/** The diagrams that were drawn before the build. */
export interface Drawings {
  /** By `name.language`. */
  readonly drawn: Readonly<Record<string, Drawing>>
  /** Whether these are all that the deck can show: then Mermaid and the data stay out of it. */
  readonly whole: boolean
}

/** No drawings: the page draws all. */
export const noDrawings: Drawings = { drawn: {}, whole: false }

const name = 'virtual:drawings'

/**
 * Provides `virtual:drawings`: the diagrams, each picture a chunk of its own, and the means to draw others. A server
 * gives its pages what was drawn before.
 */
export function drawingsPlugin(
  drawings: () => Promise<Drawings> = prepared(DRAWINGS) ?? (async () => noDrawings),
): Plugin {
  let serves = false
  return {
    name: 'lecture:drawings',
    configureServer({ middlewares }) {
      serves = true
      middlewares.use(keptPictures)
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: async (id) => (id === `\0${name}` ? moduleOf(await drawings(), serves) : undefined),
  }
}

/** Loads Mermaid while the page gets the update for an edit of a datum: some diagram will have to be drawn. */
const preload = `import.meta.hot?.on('vite:beforeUpdate', ({ updates }) => {
  if (updates.some(({ path }) => path.includes('/Diagram.vue'))) live?.().catch(() => undefined)
})`

function moduleOf({ drawn, whole }: Drawings, serves: boolean): string {
  const source = (path: string) => JSON.stringify(path.replaceAll('\\', '/'))
  const inProject = (...path: string[]) => source(join(projectRoot, ...path))
  const record = (value: (drawing: Drawing) => string) =>
    `{${Object.entries(drawn).map(([key, drawing]) => `${JSON.stringify(key)}: ${value(drawing)}`)}}`
  const pictures = record(({ file }) => `() => import(${source(`${file}?raw`)})`)
  const code = whole
    ? `const diagrams = ${record(({ diagram }) => JSON.stringify(diagram))}
export const names = Object.keys(diagrams).map((key) => key.split('.')[0])
export const diagramOf = (name, language) => diagrams[name + '.' + language]
export const kept = undefined
export const live = undefined`
    : `import { diagrams } from ${inProject('slides', 'diagrams', 'index.ts')}
export const names = Object.keys(diagrams)
export const diagramOf = (name, language, outline) => diagrams[name]?.(language, outline)
${serves ? `export { keptPicture as kept } from ${inProject('components', 'kept.ts')}` : 'export const kept = undefined'}
export const live = () => import(${inProject('components', 'draw.ts')})`
  return `export const drawn = ${pictures}\n${code}\n${serves ? preload : ''}`
}
