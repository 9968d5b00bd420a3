import { join } from 'node:path'
import type { Place } from '../deck.ts'
import { messageOf } from '../errors.ts'
import type { Finding } from '../findings.ts'
import { type Diagrams, placeOf } from '../load-facts.ts'
import { parseMermaid } from '../mermaid.ts'

const languages = ['ja', 'en'] as const

/**
 * Builds every diagram in every language and lets Mermaid parse it. `fileOf` names the file of a diagram;
 * one broken diagram does not hide the others.
 */
export async function checkDiagrams(
  diagrams: Diagrams,
  fileOf: (name: string) => string,
  parse: (source: string) => Promise<void> = parseMermaid,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [name, build] of Object.entries(diagrams)) {
    const problems: Problem[] = []
    for (const language of languages) {
      const problem = await tryDiagram(() => parse(build(language).source))
      if (!problem) continue
      const place = problem.place ?? { file: fileOf(name), line: 1 }
      problems.push({ ...place, languages: [language], message: problem.message })
    }
    for (const { file, line, languages, message } of mergeEqual(problems)) {
      const what = `the diagram "${name}" (${languages.join(', ')}) can't be drawn: ${message}`
      findings.push({ file, line, what, mend: 'mend its builder or its data', severity: 'error' })
    }
  }
  return findings
}

/** What keeps a diagram from being drawn, and in which languages. */
interface Problem extends Place {
  readonly languages: readonly string[]
  readonly message: string
}

/** Problems that two languages share become one. */
function mergeEqual(problems: readonly Problem[]): Problem[] {
  const merged = new Map<string, Problem>()
  for (const problem of problems) {
    const key = `${problem.file}:${problem.line} ${problem.message}`
    const languages = [...(merged.get(key)?.languages ?? []), ...problem.languages]
    merged.set(key, { ...problem, languages })
  }
  return [...merged.values()]
}

/** Path of a diagram's builder below `root`: its own file, or the index where it has none. */
export function diagramFile(root: string, name: string, exists: (path: string) => boolean): string {
  const own = join(root, 'slides', 'diagrams', `${name}.ts`)
  return exists(own) ? own : join(root, 'slides', 'diagrams', 'index.ts')
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
