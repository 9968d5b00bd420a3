import { accessSync, constants, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CommandError } from './errors.ts'

/** The folder of this project, absolute. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

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
  if (!exists(path)) throw new CommandError(`${path}: no such entry, ${choices(folder)}`)
  if (!statSync(path).isFile()) throw new CommandError(`${path}: not a file, ${choices(folder)}`)
  if (!path.endsWith('.md')) throw new CommandError(`${path}: not a Markdown file, ${choices(folder)}`)
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

function choices(folder: string): string {
  const names = exists(folder) ? listEntries(folder).map((path) => basename(path)) : []
  return names.length > 0 ? `choose one of: ${names.join(', ')}` : 'give the path of a Slidev entry'
}
