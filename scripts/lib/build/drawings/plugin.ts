import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { DrawnDiagram } from '../../../../slides/diagrams/diagram.ts'
import { projectRoot } from '../../cli/project.ts'
import { prepared } from '../prepared.ts'
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
 * Provides `virtual:drawings`: the diagrams, each picture with what is said of it a chunk of its own, and the means to
 * draw others. A server gives its pages what was drawn before.
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
    resolveId: (id) => (id === name || id.startsWith(`${name}/`) ? `\0${id}` : undefined),
    load: async (id) => {
      if (id === `\0${name}`) return moduleOf(await drawings(), serves)
      if (!id.startsWith(`\0${name}/`)) return undefined
      const drawing = (await drawings()).drawn[id.slice(name.length + 2)]
      return drawing && partOf(drawing)
    },
  }
}

/** Loads Mermaid while the page gets the update for an edit of a datum: some diagram will have to be drawn. */
const preload = `import.meta.hot?.on('vite:beforeUpdate', ({ updates }) => {
  if (updates.some(({ path }) => path.includes('/Diagram.vue'))) live?.().catch(() => undefined)
})`

const source = (path: string) => JSON.stringify(path.replaceAll('\\', '/'))

/** A picture, and what a slide says of it: a slide should not have to load the words of all others. */
function partOf({ file, diagram }: Drawing): string {
  return `export { default } from ${source(`${file}?raw`)}\nexport const diagram = ${JSON.stringify(diagram)}`
}

function moduleOf({ drawn, whole }: Drawings, serves: boolean): string {
  const inProject = (...path: string[]) => source(join(projectRoot, ...path))
  const record = (value: (key: string, drawing: Drawing) => string) =>
    `{${Object.entries(drawn).map(([key, drawing]) => `${JSON.stringify(key)}: ${value(key, drawing)}`)}}`
  const pictures = record((key) => `() => import(${JSON.stringify(`${name}/${key}`)})`)
  const code = whole
    ? `const diagrams = ${record((_, { diagram: { steps } }) => JSON.stringify({ steps }))}
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
