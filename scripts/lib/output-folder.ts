import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { chmod, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { CommandError, describeSystemError } from './errors.ts'

/** Lies in every folder that this project wrote, and lists its files: those may be replaced. */
const marker = '.lecture-build'

/** Throws a CommandError unless `folder` is absent, empty, or holds only files that this project put there. */
export function assertReplaceable(folder: string): void {
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) throw new CommandError(`${folder}: not a folder, choose another with --out`)
  const own = new Set(ownFiles(folder))
  const foreign = filesIn(folder).find((file) => !own.has(file))
  if (foreign === undefined) return
  throw new CommandError(
    `${folder}: it holds ${foreign}, which was not made here, and is left alone; move it away or choose another with --out`,
  )
}

/** Every file below a folder, relative, with forward slashes, sorted. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

function ownFiles(folder: string): string[] {
  try {
    return [marker, ...readFileSync(join(folder, marker), 'utf8').split('\n')]
  } catch {
    return []
  }
}

/**
 * Lets `write` fill a new folder beside `folder` and puts it in that place when done, so that a failure or
 * an interruption leaves the old one whole. The old one goes only if all in it was written here.
 */
export async function replaceFolder(
  folder: string,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  assertReplaceable(folder)
  const temporary = await makeSibling(folder)
  // An interrupted command ends without its finally blocks.
  const remove = () => rmSync(temporary, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    await write(temporary)
    await writeFile(join(temporary, marker), filesIn(temporary).join('\n'))
    await swap(temporary, folder)
  } finally {
    process.off('exit', remove)
    await rm(temporary, { recursive: true, force: true })
  }
}

async function makeSibling(folder: string): Promise<string> {
  try {
    const sibling = await mkdtemp(join(dirname(folder), `.${basename(folder)}-building-`))
    // mkdtemp lets nobody else in, but a web server must read the site.
    await chmod(sibling, 0o777 & ~process.umask())
    return sibling
  } catch (error) {
    const cause = describeSystemError(error)
    throw cause ? new CommandError(`cannot write beside ${folder}: ${cause}`) : error
  }
}

async function swap(temporary: string, folder: string): Promise<void> {
  // It may have changed while the build ran.
  assertReplaceable(folder)
  const old = `${temporary}-old`
  const had = lstatSync(folder, { throwIfNoEntry: false }) !== undefined
  if (had) await rename(folder, old)
  try {
    await rename(temporary, folder)
  } catch (error) {
    if (had) await rename(old, folder)
    throw error
  }
  if (had) await rm(old, { recursive: true, force: true })
}
