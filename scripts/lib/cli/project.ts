import { accessSync, constants, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CommandError } from './errors.ts'

/** Of the files that may have been meant, as many are offered. */
const mostChoices = 5

/** The folder of this project, absolute. */
export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '')

/** Slidev's command, to be run with `process.execPath`: no shell, no PATH. */
export function slidevBinary(): string {
  return fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))
}

/** Every `slides*.md` in a folder, absolute and sorted; what `slidev export --format md` writes is none. */
export function listEntries(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^slides.*(?<!-export)\.md$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}

/**
 * Absolute path of an entry named on the command line (`.md` may be left out; `slides.md` when unnamed).
 * Throws a CommandError when it is not a readable Markdown file.
 */
export function findEntry(name = 'slides.md', folder: string = process.cwd()): string {
  const named = resolve(folder, name)
  const path = !exists(named) && exists(`${named}.md`) ? `${named}.md` : named
  if (!exists(path)) throw new CommandError(`${path}: no such entry, ${choices(path, folder)}`)
  if (!statSync(path).isFile()) throw new CommandError(`${path}: not a file, ${choices(path, folder)}`)
  if (!path.endsWith('.md')) throw new CommandError(`${path}: not a Markdown file, ${choices(path, folder)}`)
  try {
    accessSync(path, constants.R_OK)
  } catch {
    throw new CommandError(`${path}: not readable, change its permissions`)
  }
  return path
}

/** Refuses an entry outside the project's folder: Slidev looks for components and layouts beside the entry. */
export function assertInProject(entry: string): void {
  if (realpathSync(dirname(entry)) === realpathSync(projectRoot)) return
  throw new CommandError(
    `${entry}: an entry must lie in ${projectRoot}, where components/ and layouts/ are; move it there`,
  )
}

/** Throws a CommandError where Vite can't write the files that it needs to run at all, as in a read-only checkout. */
export function assertWritable(root: string = projectRoot): void {
  const modules = join(root, 'node_modules')
  try {
    for (const name of ['.vite-temp', '.vite']) {
      const own = join(modules, name)
      accessSync(exists(own) ? own : modules, constants.W_OK)
    }
  } catch {
    throw new CommandError(
      `Vite has to write into ${modules} and can't: ` +
        'copy the project to a folder of your own, or change the permissions',
    )
  }
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

/** The Markdown files that may have been meant: those whose names are nearest first. */
function choices(path: string, folder: string): string {
  const files = [...new Set([folder, dirname(path)])].filter(exists).flatMap(listDecks)
  const name = basename(path, '.md')
  const distances = new Map(files.map((file) => [file, distance(name, basename(file, '.md'))]))
  const nearest = files
    .sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0))
    .slice(0, mostChoices)
  return nearest.length > 0
    ? `choose one of: ${nearest.map((file) => relative(folder, file)).join(', ')}`
    : 'give the path of a Slidev entry'
}

/** The Markdown files of a folder that begin as a deck does. */
function listDecks(folder: string): string[] {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!-export)\.md$/.test(entry.name))
    .map(({ name }) => join(folder, name))
  return files
    .filter((file) => /^\ufeff?---\s*$/m.test(readFileSync(file, 'utf8').split('\n', 1)[0] ?? ''))
    .sort()
}

/** How many letters have to be written, left out or exchanged to make one name of another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= to.length; at++) {
      const kept = (row[at - 1] ?? 0) + (letter === to[at - 1] ? 0 : 1)
      next.push(Math.min(kept, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
