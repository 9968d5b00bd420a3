import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { chmod, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CommandError, describeSystemError } from './errors.ts'

/** Lies in every folder that this project built, and tells that the folder may be replaced. */
const marker = '.lecture-build'

/** Throws a CommandError unless `folder` is absent, empty, or was built by this project. */
export function assertReplaceable(folder: string): void {
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) throw new CommandError(`${folder}: not a folder, choose another with --out`)
  const names = readdirSync(folder)
  if (names.length === 0 || names.includes(marker)) return
  throw new CommandError(
    `${folder}: it holds files that were not built here and is left alone; move it away or choose another with --out`,
  )
}

/**
 * Lets `write` fill a new folder beside `folder` and puts it in that place when done, so that a failure or
 * an interruption leaves the old one whole. The old one goes only if it was built here.
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
    await writeFile(join(temporary, marker), 'Built by "npm run build"; a new build replaces this folder.\n')
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
