import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { buildDeck } from '../../scripts/lib/build.ts'
import { projectRoot } from '../../scripts/lib/project.ts'

const cache = join(projectRoot, 'node_modules', '.cache', 'built-deck')
const inputs = ['components', 'layouts', 'public', 'setup', 'slides', 'styles']

/**
 * The folder of the built lecture. Test files run in processes of their own: the first that asks builds it,
 * the others wait, and it serves until something that it is made from changes.
 */
export async function builtDeck(): Promise<string> {
  mkdirSync(cache, { recursive: true })
  const folder = join(cache, inputKey())
  const lock = `${folder}.lock`
  while (!isFolder(folder)) {
    if (takeLock(lock)) {
      try {
        if (!isFolder(folder)) await buildDeck(join(projectRoot, 'slides.md'), { out: folder })
      } finally {
        rmSync(lock, { force: true })
      }
      removeOld()
    } else await setTimeout(200)
  }
  return folder
}

/** A name for all that the build reads. */
function inputKey(): string {
  const hash = createHash('sha256')
  const names = readdirSync(projectRoot).filter((name) =>
    /^(?:slides\.md|.*\.ts|package-lock\.json)$/.test(name),
  )
  for (const path of [...names.map((name) => join(projectRoot, name)), ...inputs.flatMap(filesBelow)]) {
    hash.update(relative(projectRoot, path)).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 16)
}

function filesBelow(name: string): string[] {
  const folder = join(projectRoot, name)
  if (!isFolder(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** True when this process has the lock now. A lock whose process is gone is lifted. */
function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (!ownerRuns(lock)) rmSync(lock, { force: true })
    return false
  }
}

function ownerRuns(lock: string): boolean {
  try {
    const owner = readFileSync(lock, 'utf8')
    // Just taken, and not written yet.
    return owner === '' || process.kill(Number(owner), 0)
  } catch {
    return false
  }
}

/** Builds of earlier states, unless another test run may still use them. */
function removeOld(): void {
  const anHourAgo = Date.now() - 3_600_000
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    if (statSync(path).mtimeMs < anHourAgo) rmSync(path, { recursive: true, force: true })
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
