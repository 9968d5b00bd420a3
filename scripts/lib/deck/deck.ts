import type { LoadedSlidevData } from '@slidev/parser/fs'
import type { SlidevMarkdown, SourceSlideInfo } from '@slidev/types'
import { rowAt } from './text/markdown.ts'

/** A place in a file: absolute path, line from 1. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** A slide as the entry shows it. */
export interface DeckSlide {
  /** The name of its file without `.md`; for a slide written in the entry, its alias or `entry#number`. */
  readonly id: string
  /** Absolute, with forward slashes. */
  readonly file: string
  /** First line in its file, from 1. */
  readonly line: number
  readonly title: string | undefined
  /** What Slidev uses: the entry's `src:` block wins over the slide's own. */
  readonly frontmatter: Readonly<Record<string, unknown>>
  /** Everything below the frontmatter as written, notes included. */
  readonly content: string
  /** Line of the content's first line, from 1. */
  readonly contentLine: number
  /** The comment that ends the slide, as Slidev reads it; in a loaded deck it leads over to what follows (`fitNotes`). */
  readonly notes: string | undefined
  readonly notesLine: number
  /** Line of the `src:` in the entry; `undefined` for a slide written in the entry. */
  readonly importLine: number | undefined
  /** `true` for the slides of the lecture (below `slides/`), `false` for the lecturer's own. */
  readonly ours: boolean
  /** The language folder below `slides/`, `''` without one. */
  readonly tree: string
  /** Where a key of the frontmatter, or a value inside it, is written. */
  readonly locate: (path: readonly (string | number)[]) => Place
}

/** An entry with all that it shows. */
export interface Deck {
  /** Absolute path of the entry, with forward slashes. */
  readonly entry: string
  /** The entry's folder. */
  readonly root: string
  /** The entry's first block. */
  readonly headmatter: Readonly<Record<string, unknown>>
  /** Its `lang` is taken from the text: the entry names none. */
  readonly guessedLanguage?: boolean
  readonly locate: (path: readonly (string | number)[]) => Place
  readonly slides: readonly DeckSlide[]
  /**
   * The lecture or a cut of it: at least half of the slides after its cover are the lecture's. What only the lecture needs
   * is an error in such a deck, and a hint in any other.
   */
  readonly ours: boolean
  /** Every Markdown file read, by absolute path, as Slidev's parser gives them. */
  readonly files: Readonly<Record<string, SlidevMarkdown>>
  /** Lines that were left out, since no parser should have to read them. */
  readonly unread?: readonly (Place & { readonly what: string })[]
  /** What kept the entry from being read at all. */
  readonly errors: readonly (Place & { readonly message: string })[]
}

/** The deck in what Slidev's parser loaded. */
export function toDeck(loaded: LoadedSlidevData): Deck {
  const entry = loaded.entry.filepath
  const root = entry.slice(0, entry.lastIndexOf('/'))
  const first = loaded.entry.slides[0]
  const slides = loaded.slides.map((slide, index): DeckSlide => {
    const { source } = slide
    const chain = slide.importChain ?? []
    const body = bodyOf(source)
    const importer = chain[0]
    return {
      id: idOf(source, entry, index, chain.length > 0),
      file: source.filepath,
      line: source.start + 1,
      title: slide.title,
      frontmatter: recordOf(slide.frontmatter),
      content: body,
      contentLine: source.contentStart + 1,
      notes: slide.note,
      notesLine: source.contentStart + 1 + rowOfLastComment(body),
      importLine: importer ? placeIn(importer, ['src']).line : undefined,
      ours: treeOf(source.filepath, root) !== undefined,
      tree: treeOf(source.filepath, root) ?? '',
      locate: (path) => placeIn([...chain, source].find((block) => hasKey(block, path[0])) ?? source, path),
    }
  })
  return {
    entry,
    root,
    headmatter: recordOf(first?.frontmatter),
    locate: (path) => (first ? placeIn(first, path) : { file: entry, line: 1 }),
    slides,
    ours: isOurs(slides),
    files: loaded.markdownFiles,
    errors: [],
  }
}

function isOurs(slides: readonly DeckSlide[]): boolean {
  const ours = slides.filter((slide) => slide.ours).length
  return ours > 0 && ours * 2 >= slides.length - 1
}

/** A deck that could not be read, for one reason. */
export function brokenDeck(entry: string, message: string): Deck {
  const locate = () => ({ file: entry, line: 1 })
  const root = entry.slice(0, entry.lastIndexOf('/'))
  const errors = [{ ...locate(), message }]
  return { entry, root, headmatter: {}, locate, slides: [], ours: false, files: {}, errors }
}

/** Where a path into a block's frontmatter is written; the block's first line when it is not. */
export function placeIn(block: SourceSlideInfo, path: readonly (string | number)[]): Place {
  const start = { file: block.filepath, line: block.start + 1 }
  const offset = offsetOf(block, path)
  if (offset === undefined) return start
  // The frontmatter's text starts on the line below its opening fence.
  const row = rowAt(block.frontmatterRaw ?? '', offset)
  return { file: block.filepath, line: block.start + 2 + row }
}

/** The language folder of a file below `slides/`; `undefined` for a file elsewhere. */
export function treeOf(file: string, root: string): string | undefined {
  const prefix = `${root}/slides/`
  if (!file.startsWith(prefix)) return undefined
  const parts = file.slice(prefix.length).split('/')
  return parts.length > 1 ? parts[0] : ''
}

/** The name of a Markdown file without its folder and `.md`. */
export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '')
}

/** A mapping as it is; anything else, which YAML also allows, as an empty one. */
function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function idOf(source: SourceSlideInfo, entry: string, index: number, imported: boolean): string {
  if (imported) return nameOf(source.filepath)
  const alias = recordOf(source.frontmatter).routeAlias
  return typeof alias === 'string' ? alias : `${nameOf(entry)}#${index + 1}`
}

function bodyOf(source: SourceSlideInfo): string {
  return source.raw
    .split('\n')
    .slice(source.contentStart - source.start)
    .join('\n')
}

function rowOfLastComment(body: string): number {
  const at = body.lastIndexOf('<!--')
  return at < 0 ? 0 : rowAt(body, at)
}

function hasKey(block: SourceSlideInfo, key: string | number | undefined): boolean {
  const frontmatter: unknown = block.frontmatter
  return key !== undefined && typeof frontmatter === 'object' && frontmatter !== null && key in frontmatter
}

/** Offset in the frontmatter of the deepest part of the path that has one. */
function offsetOf(block: SourceSlideInfo, path: readonly (string | number)[]): number | undefined {
  const contents = block.frontmatterDoc?.contents as YamlNode | null | undefined
  const pair = contents?.items?.find((item) => 'key' in item && item.key?.value === path[0])
  if (!pair || !('key' in pair)) return undefined
  const index = path[1]
  const inner = typeof index === 'number' ? pair.value?.items?.[index] : undefined
  const innerRange = inner && 'range' in inner ? inner.range : undefined
  return innerRange?.[0] ?? pair.key?.range?.[0]
}

/** The little of the YAML library's nodes that is needed here. */
interface YamlNode {
  readonly value?: unknown
  readonly range?: readonly number[] | null
  readonly items?: readonly (YamlNode | { readonly key?: YamlNode; readonly value?: YamlNode })[]
}
