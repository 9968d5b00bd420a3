import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { lastAtExit } from './ending.ts'
import { CommandError, describeSystemError } from './errors.ts'
import { isRunning } from './running.ts'

/** Lies in every folder that this project wrote, and lists its files: those may be replaced. */
const marker = '.lecture-build'

/**
 * Asked before the work: puts right what a command that was killed left of a folder, and throws a CommandError unless
 * it is absent, empty, or holds only files that this project put there.
 */
export function claimFolder(folder: string): void {
  putRight(folder)
  assertReplaceable(folder)
}

function assertReplaceable(folder: string): void {
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) throw new CommandError(`${folder}: not a folder, choose another with --out`)
  const foreign = foreignIn(folder)
  if (foreign === undefined) return
  if (lstatSync(folder, { throwIfNoEntry: false })?.ino === stat.ino) {
    throw new CommandError(
      `${folder}: it holds ${foreign}, which was not made here, and is left alone; move it away or choose another with --out`,
    )
  }
  // Another command has put its own there while the files were looked at.
  assertReplaceable(folder)
}

/** A file of a folder that was not put there by this project; any, where the folder has just gone. */
function foreignIn(folder: string): string | undefined {
  const own = new Set(ownFiles(folder))
  try {
    return filesIn(folder).find((file) => !own.has(file))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return marker
    throw error
  }
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
  claimFolder(folder)
  const temporary = makeSibling(folder)
  // An interrupted command ends without its finally blocks.
  const removed = lastAtExit(() => remove(temporary))
  try {
    await write(temporary)
    writeFileSync(join(temporary, marker), filesIn(temporary).join('\n'))
    swap(temporary, folder)
  } finally {
    remove(temporary)
    removed()
  }
}

/** Removes a folder that was written, and the one whose place it took. */
function remove(temporary: string): void {
  for (const path of [temporary, oldOf(temporary)]) {
    // First, so that nobody takes for whole what is half removed.
    rmSync(join(path, marker), { force: true })
    rmSync(path, { recursive: true, force: true, maxRetries: 5 })
  }
}

function oldOf(temporary: string): string {
  return `${temporary}-old`
}

function beginning(folder: string): string {
  return `.${basename(folder)}-building-`
}

function makeSibling(folder: string): string {
  try {
    const sibling = mkdtempSync(join(dirname(folder), `${beginning(folder)}${process.pid}-`))
    // mkdtemp lets nobody else in, but a web server must read the site.
    chmodSync(sibling, 0o777 & ~process.umask())
    return sibling
  } catch (error) {
    const cause = describeSystemError(error)
    throw cause ? new CommandError(`cannot write beside ${folder}: ${cause}`) : error
  }
}

/**
 * Between the two renames there is no folder. No handler of a signal runs there, as nothing is waited for; who is killed
 * there leaves both beside it, and the next command puts that right.
 */
function swap(temporary: string, folder: string): void {
  for (let attempts = 10; ; attempts--) {
    // It may have changed while the build ran.
    assertReplaceable(folder)
    const old = oldOf(temporary)
    const had = move(folder, old)
    try {
      renameSync(temporary, folder)
      return
    } catch (error) {
      // Another command may have put its own there meanwhile: then that one is in the way, or the next attempt's old.
      if (had) move(old, folder)
      if (attempts === 0 || !isTaken(error)) throw error
      rmSync(old, { recursive: true, force: true })
    }
  }
}

/** False where there is nothing to move, or something in the way. */
function move(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if (isTaken(error) || codeOf(error) === 'ENOENT') return false
    throw error
  }
}

function isTaken(error: unknown): boolean {
  return ['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(codeOf(error))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Gives a folder back that was lost between two renames, and removes what is left of commands that are gone. */
function putRight(folder: string): void {
  for (const temporary of abandoned(folder)) {
    // The new one was whole before the old one was moved away.
    const whole = [temporary, oldOf(temporary)].find((path) => existsSync(join(path, marker)))
    if (whole && existsSync(oldOf(temporary)) && !existsSync(folder)) move(whole, folder)
    remove(temporary)
  }
}

/** The folders beside `folder` that commands which are gone have written, or whose old ones are still there. */
function abandoned(folder: string): Set<string> {
  const around = dirname(folder)
  if (!existsSync(around)) return new Set()
  const own = readdirSync(around).flatMap((name) => {
    if (!name.startsWith(beginning(folder))) return []
    const [, owner] = /^(\d+)-\w{6}(?:-old)?$/.exec(name.slice(beginning(folder).length)) ?? []
    // A number is given again, such as to the next command in a container: this process has nothing there yet.
    const gone = owner !== undefined && (Number(owner) === process.pid || !isRunning(Number(owner)))
    return gone ? [join(around, name.replace(/-old$/, ''))] : []
  })
  return new Set(own)
}
