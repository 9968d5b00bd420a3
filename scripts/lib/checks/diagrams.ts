import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseMermaid } from '../browser/mermaid.ts'
import { messageOf } from '../cli/errors.ts'
import type { Finding } from '../cli/findings.ts'
import { projectRoot } from '../cli/project.ts'
import type { Place } from '../deck/deck.ts'
import { type Diagrams, placeOf } from '../deck/facts/load-facts.ts'
import { type Language, languageTags } from '../deck/language.ts'
import { requireWellFormed } from './well-formed.ts'

/** A diagram in one language, still to be built. */
export interface Draft {
  readonly name: string
  readonly language: Language
  /** Throws what is wrong with its data. */
  readonly build: () => { readonly source: string; readonly kind?: string }
}

/** Every diagram in every language. */
export function draftsOf(diagrams: Diagrams): Draft[] {
  return Object.entries(diagrams).flatMap(([name, build]) =>
    languageTags.map((language) => ({ name, language, build: () => build(language) })),
  )
}

/**
 * Builds diagrams and lets Mermaid parse them; a picture is SVG already, and has to be well formed. `fileOf` names the file of a diagram; one broken diagram does not hide
 * the others.
 */
export async function checkDiagrams(
  drafts: readonly Draft[],
  fileOf: (name: string) => string = fileIn(projectRoot),
  parse: (source: string) => Promise<void> = parseMermaid,
): Promise<Finding[]> {
  const problems: Problem[] = []
  for (const { name, language, build } of drafts) {
    const problem = await tryDiagram(async () => {
      const { kind, source } = build()
      if (kind === 'picture') requireWellFormed(source)
      else await parse(source)
    })
    if (!problem) continue
    const place = problem.place ?? { file: fileOf(name), line: 1 }
    problems.push({ ...place, name, languages: [language], message: problem.message })
  }
  return mergeEqual(problems).map(({ name, file, line, languages, message }) => {
    const what = `the diagram "${name}" (${languages.join(', ')}) can't be drawn: ${message}`
    return { file, line, what, mend: 'mend its builder or its data', severity: 'error' }
  })
}

/** What keeps a diagram from being drawn, and in which languages. */
interface Problem extends Place {
  readonly name: string
  readonly languages: readonly string[]
  readonly message: string
}

/** Problems that two languages share become one. */
function mergeEqual(problems: readonly Problem[]): Problem[] {
  const merged = new Map<string, Problem>()
  for (const problem of problems) {
    const key = `${problem.name} ${problem.file}:${problem.line} ${problem.message}`
    const languages = [...(merged.get(key)?.languages ?? []), ...problem.languages]
    merged.set(key, { ...problem, languages })
  }
  return [...merged.values()]
}

/** Names the files of diagrams' builders below `root`: a builder's own, or the index where it has none. */
export function fileIn(root: string, exists: (path: string) => boolean = existsSync) {
  return (name: string): string => {
    const own = join(root, 'slides', 'diagrams', `${name}.ts`)
    return exists(own) ? own : join(root, 'slides', 'diagrams', 'index.ts')
  }
}

async function tryDiagram(attempt: () => Promise<void>) {
  try {
    await attempt()
    return undefined
  } catch (error) {
    const place = placeOf(error)
    const ownPlace = place && !place.file.includes('node_modules') ? place : undefined
    return { message: oneLine(messageOf(error)), place: ownPlace }
  }
}

/** Mermaid's message without the picture of dashes that it draws below the line. */
function oneLine(message: string): string {
  return message
    .split('\n')
    .filter((line) => !/^-*\^$/.test(line.trim()))
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' | ')
}
