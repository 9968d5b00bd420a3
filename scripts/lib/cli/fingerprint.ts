import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { projectRoot } from './project.ts'

/** A short name for the contents of files of the project (absolute paths), whatever order they come in. */
export function fingerprint(title: string, paths: Iterable<string>): string {
  const hash = createHash('sha256').update(title)
  for (const path of [...new Set(paths)].sort()) {
    hash.update(relative(projectRoot, path)).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 16)
}

/** The files in a folder, absolute, or the one file that is named; none where it does not exist. */
export function filesIn(folder: string, recursive: boolean): string[] {
  if (!isFolder(folder)) return existsSync(folder) ? [folder] : []
  return readdirSync(folder, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
