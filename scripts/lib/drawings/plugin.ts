import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { DrawnDiagram } from '../../../slides/diagrams/diagram.ts'
import { projectRoot } from '../project.ts'

/** Names the file with the drawings for a build, as JSON. */
export const DRAWINGS_VARIABLE = 'SLIDES_DRAWINGS'

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

/** The drawings that a build was given; none while presenting from source. */
export function givenDrawings(env: NodeJS.ProcessEnv = process.env): Drawings {
  const path = env[DRAWINGS_VARIABLE]
  return path ? JSON.parse(readFileSync(path, 'utf8')) : { drawn: {}, whole: false }
}

const name = 'virtual:drawings'

/** Provides `virtual:drawings`: the diagrams, each picture a chunk of its own, and the means to draw others. */
export function drawingsPlugin({ drawn, whole }: Drawings): Plugin {
  const source = (path: string) => JSON.stringify(path.replaceAll('\\', '/'))
  const inProject = (...path: string[]) => source(join(projectRoot, ...path))
  const record = (value: (drawing: Drawing) => string) =>
    `{${Object.entries(drawn).map(([key, drawing]) => `${JSON.stringify(key)}: ${value(drawing)}`)}}`
  const pictures = record(({ file }) => `() => import(${source(`${file}?raw`)})`)
  const code = whole
    ? `const diagrams = ${record(({ diagram }) => JSON.stringify(diagram))}
export const names = Object.keys(diagrams).map((key) => key.split('.')[0])
export const diagramOf = (name, language) => diagrams[name + '.' + language]
export const live = undefined`
    : `import { diagrams } from ${inProject('slides', 'diagrams', 'index.ts')}
export const names = Object.keys(diagrams)
export const diagramOf = (name, language, outline) => diagrams[name]?.(language, outline)
export const live = () => import(${inProject('components', 'draw.ts')})`
  return {
    name: 'lecture:drawings',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export const drawn = ${pictures}\n${code}` : undefined),
  }
}
