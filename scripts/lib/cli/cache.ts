import { accessSync, constants, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './project.ts'
import { temporaryFolder } from './temporary.ts'

/** A folder for what can be made again, outside git; a temporary one where the checkout can't be written to. */
export function cacheFolder(name: string): string {
  const folder = join(projectRoot, 'node_modules', '.cache', name)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return folder
  } catch {
    return temporaryFolder(name)
  }
}

/** Removes what has not been used for `hours`: another process may still use the rest. */
export function removeOld(folder: string, hours: number): void {
  const then = Date.now() - hours * 3_600_000
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat && stat.mtimeMs < then) rmSync(path, { recursive: true, force: true })
  }
}
