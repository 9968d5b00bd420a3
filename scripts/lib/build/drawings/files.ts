import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Diagram } from '../../../../slides/diagrams/diagram.ts'
import { cacheFolder } from '../../cli/cache.ts'
import { projectRoot } from '../../cli/project.ts'

/** Names the file in which a diagram's picture is kept. */
export function pictureFiles(): (diagram: Diagram) => string {
  const fileOf = filesByContent()
  return (diagram) => fileOf(sha256(JSON.stringify(diagram)))
}

/** Names the file of a picture by the SHA-256 of its diagram as JSON, which a page can tell, too. */
export function filesByContent(): (content: string) => string {
  const folder = cacheFolder('drawings')
  const around = surroundings()
  return (content) => join(folder, `${sha256(around + content).slice(0, 24)}.svg`)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

let read: { readonly state: string; readonly text: string } | undefined

/** All that a picture depends on beside the diagram: the code that draws, styles, fonts, and Mermaid. */
function surroundings(): string {
  const sources = [
    'components/*.ts',
    'scripts/lib/build/drawings/{draw,page,prune}.*',
    'slides/diagrams/{config,diagram,legend}.ts',
    'styles/*',
  ]
  const files = globSync(sources, { cwd: projectRoot })
    .sort()
    .map((file) => join(projectRoot, file))
  const state = JSON.stringify(files.map((file) => [file, statSync(file).mtimeMs, statSync(file).size]))
  if (read?.state !== state) read = { state, text: textOf(files) }
  return read.text
}

function textOf(files: readonly string[]): string {
  const require = createRequire(import.meta.url)
  const packages = ['mermaid', '@fontsource/biz-udpgothic']
  const versions = packages.map((name) => require(`${name}/package.json`).version)
  return JSON.stringify([versions, files.map((file) => readFileSync(file, 'utf8'))])
}
