import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { nameOf, type Place, treeOf } from './deck.ts'
import { messageOf } from './errors.ts'
import type { Facts, SlideFile } from './facts.ts'
import type { Finding } from './findings.ts'
import { projectRoot } from './project.ts'

/** A diagram's source in one language, of all that a builder returns. */
export interface Drawing {
  readonly source: string
}

/** The diagrams' builders by name. */
export type Diagrams = Readonly<Record<string, (language: 'ja' | 'en') => Drawing>>

/** The project's data, and a finding for each module that does not load. */
export interface ProjectData {
  readonly paragraphs: readonly string[]
  readonly voices: readonly string[]
  readonly parts: readonly string[]
  readonly hedges: readonly string[]
  /** `undefined` while slides/diagrams/index.ts does not exist or does not load. */
  readonly diagrams: Diagrams | undefined
  readonly findings: readonly Finding[]
}

/** Loads the data that the checks compare with; a broken module is a finding, not a crash. */
export async function loadProjectData(root: string = projectRoot): Promise<ProjectData> {
  const findings: Finding[] = []
  const load = async (path: string) => {
    const file = join(root, path)
    if (!existsSync(file)) return {}
    try {
      return (await import(pathToFileURL(file).href)) as Record<string, unknown>
    } catch (error) {
      const mend = 'mend the TypeScript; nothing that depends on it can be checked before'
      const place = placeOf(error) ?? { file, line: 1 }
      findings.push({ ...place, what: `it does not load: ${messageOf(error)}`, mend, severity: 'error' })
      return {}
    }
  }
  const essay = await load('slides/data/essay.ts')
  const voices = await load('slides/data/voices.ts')
  const hedges = await load('slides/data/hedges.ts')
  const lecture = await load('slides/data/interface.ts')
  const drawings = await load('slides/diagrams/index.ts')
  return {
    paragraphs: idsOf(essay.paragraphs),
    voices: idsOf(voices.voices),
    parts: idsOf(lecture.parts),
    hedges: idsOf(hedges.hedges),
    diagrams: drawings.diagrams as Diagrams | undefined,
    findings,
  }
}

/** The facts for an entry in `root`: the project's data and the slide files beside the entry. */
export function factsFor(data: ProjectData, root: string): Facts {
  return {
    paragraphs: data.paragraphs,
    voices: data.voices,
    parts: data.parts,
    hedges: data.hedges,
    diagrams: data.diagrams && Object.keys(data.diagrams),
    slideFiles: listSlideFiles(root),
  }
}

/** Every Markdown file below `slides/`, sorted. */
export function listSlideFiles(root: string): SlideFile[] {
  return globSync('slides/**/*.md', { cwd: root })
    .map((path) => join(root, path).replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, id: nameOf(file), tree: treeOf(file, root.replaceAll('\\', '/')) ?? '' }))
}

/** The file and line where an error of a module arose, from its stack; `undefined` when it names none. */
export function placeOf(error: unknown): Place | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const match = /(file:\/\/[^\s)]+?):(\d+)/.exec(stack) ?? /^((?:\/|[A-Z]:\\)[^\n]*?):(\d+)$/m.exec(stack)
  if (!match?.[1]) return undefined
  const file = match[1].startsWith('file:') ? fileURLToPath(match[1]) : match[1]
  return { file, line: Number(match[2]) }
}

function idsOf(list: unknown): string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'id' in item ? [String(item.id)] : [],
  )
}
