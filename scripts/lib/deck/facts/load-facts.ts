import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseSync } from '@slidev/parser/core'
import { original } from '../../../../slides/data/languages.ts'
import type { Outline } from '../../../../slides/diagrams/diagram.ts'
import { messageOf } from '../../cli/errors.ts'
import type { Finding } from '../../cli/findings.ts'
import { projectRoot } from '../../cli/project.ts'
import type { ComponentProps } from '../components/component-props.ts'
import { nameOf, type Place, treeOf } from '../deck.ts'
import type { KnownFigures } from '../figures/known.ts'
import { type FigureModules, figureModules, figuresOfEssay } from '../figures/of-essay.ts'
import { unseen } from '../fonts/characters.ts'
import { facesOf } from '../fonts/faces.ts'
import type { Language } from '../language.ts'
import { clientRoot, layoutsIn, slidevRoots } from '../slidev-roots.ts'
import { componentName } from '../text/markdown.ts'
import { withoutUnreadable } from '../text/readable.ts'
import { checkDates } from './dates.ts'
import type { Drawing } from './drawing.ts'
import type { Facts, HedgeWords, SlideFile } from './facts.ts'
import type { GlossaryTerm } from './glossary.ts'

/** The diagrams' builders by name. */
export type Diagrams = Readonly<Record<string, (language: Language, outline?: Outline) => Drawing>>

/** The project's data, and a finding for each module that does not load. */
export interface ProjectData {
  readonly paragraphs: readonly string[]
  readonly voices: readonly string[]
  readonly parts: readonly string[]
  readonly backupPart: string | undefined
  readonly hedges: readonly HedgeWords[]
  readonly terms: readonly GlossaryTerm[]
  readonly figures: KnownFigures | undefined
  /** `undefined` while slides/diagrams/index.ts does not exist or does not load. */
  readonly diagrams: Diagrams | undefined
  readonly findings: readonly Finding[]
  /** A finding for each date that the calendar refuses. */
  readonly dates: readonly Finding[]
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
  const { events } = await load('slides/data/timeline.ts')
  const calendar = await load('slides/data/dates.ts')
  const { terms } = await load('slides/data/terms.ts')
  const lecture = await load('slides/data/interface.ts')
  const modules: Partial<Record<keyof FigureModules, Record<string, unknown>>> = {}
  for (const name of figureModules) modules[name] = await load(`slides/data/${name}.ts`)
  const drawings = await load('slides/diagrams/index.ts')
  const dates = datesOf(root, events, calendar.formatWhen)
  return {
    paragraphs: idsOf(essay.paragraphs),
    voices: idsOf(voices.voices),
    parts: idsOf(lecture.parts),
    backupPart: typeof lecture.backupPart === 'string' ? lecture.backupPart : undefined,
    hedges: Array.isArray(hedges.hedges) ? hedges.hedges : [],
    figures: dates.length === 0 ? figuresOfEssay(modules as FigureModules, calendar) : undefined,
    terms: Array.isArray(terms) ? terms : [],
    diagrams: drawings.diagrams as Diagrams | undefined,
    findings,
    dates,
  }
}

function datesOf(root: string, events: unknown, formatWhen: unknown): Finding[] {
  if (!Array.isArray(events) || typeof formatWhen !== 'function') return []
  const file = join(root, 'slides/data/timeline.ts')
  const text = readFileSync(file, 'utf8')
  return checkDates<{ id: string }>(events, (event) => formatWhen(event, original), { file, text })
}

/**
 * The facts for an entry in `root`: the project's data, what components take, and the slide files beside the entry.
 */
export function factsFor(data: ProjectData, root: string, props: ComponentProps = {}): Facts {
  return {
    paragraphs: data.paragraphs,
    voices: data.voices,
    parts: data.parts,
    backupPart: data.backupPart,
    hedges: data.hedges,
    drawing: (name, language) => drawingOf(data.diagrams, name, language),
    terms: data.terms,
    figures: data.figures,
    components: listComponents(root),
    props,
    layouts: (headmatter) => {
      const roots = slidevRoots(root, headmatter)
      return roots && layoutsIn(roots)
    },
    publics: (headmatter) =>
      slidevRoots(root, headmatter)
        ?.toReversed()
        .map((folder) => join(folder, 'public')),
    drawable,
    slideFiles: listSlideFiles(root),
  }
}

let codes: Set<number> | undefined

function drawable(character: string): boolean {
  codes ??= new Set(facesOf().flatMap(({ files }) => files.flatMap((file) => [...file.codes])))
  // Without fonts of its own a deck means those of the machine.
  return codes.size === 0 || codes.has(character.codePointAt(0) ?? 0) || unseen.test(character)
}

/** What Vue and its router bring; they are in no folder. */
const vueComponents = [
  'Component',
  'KeepAlive',
  'RouterLink',
  'RouterView',
  'Suspense',
  'Teleport',
  'Transition',
  'TransitionGroup',
]

/** The components that a slide of a folder may use: its own, Slidev's and Vue's. */
function listComponents(root: string): string[] | undefined {
  const own = globSync('components/**/*.vue', { cwd: root })
  if (own.length === 0) return undefined
  const slidev = globSync('builtin/*.{vue,ts}', { cwd: clientRoot })
  const names = [...own, ...slidev].map((file) => componentName(basename(file, extname(file))))
  return [...names, ...vueComponents]
}

/** Every Markdown file below `slides/`, sorted. */
export function listSlideFiles(root: string): SlideFile[] {
  return globSync('slides/**/*.md', { cwd: root })
    .map((path) => join(root, path).replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      file,
      id: nameOf(file),
      tree: treeOf(file, root.replaceAll('\\', '/')) ?? '',
      introduces: introducedIn(readFileSync(file, 'utf8')),
    }))
}

/** The `introduces` of a slide's frontmatter, as far as it can be read. */
function introducedIn(markdown: string): string[] {
  try {
    const { introduces } = parseSync(withoutUnreadable(markdown).text, '').slides[0]?.frontmatter ?? {}
    return Array.isArray(introduces) ? introduces.map(String) : []
  } catch {
    return []
  }
}

/** A diagram; one that can't be drawn is found elsewhere. */
function drawingOf(diagrams: Diagrams | undefined, name: string, language: Language): Drawing | undefined {
  try {
    return diagrams?.[name]?.(language)
  } catch {
    return undefined
  }
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
