import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { lastAtExit } from './ending.ts'
import { CommandError, describeSystemError, messageOf } from './errors.ts'
import { isRunning } from './running.ts'

/** Where the system keeps what is temporary. */
const systemFolder = tmpdir()

let own: string | undefined

/**
 * A new empty folder outside the project. It is gone when the process ends, be it by an error, Ctrl-C or
 * SIGTERM; where the process was killed, the next one that needs a folder removes it.
 */
export function temporaryFolder(name: string): string {
  return mkdtempSync(join(ownFolder(), `${name}-`))
}

/** The environment as it was before this process, and what it starts, had a temporary folder of its own. */
export function withSystemFolder(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return withTemporary(systemFolder, env)
}

/** An environment in which a process keeps in `folder` what is temporary. */
export function withTemporary(folder: string, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return { ...env, TMPDIR: folder, TEMP: folder, TMP: folder }
}

/**
 * One folder for all that is temporary in this process and in those that it starts, such as the browser, which don't
 * always clean up behind themselves.
 */
export function ownFolder(): string {
  if (own === undefined) {
    removeOrphans(systemFolder, /^us-iran-talks-(\d+)-\w{6}$/)
    const folder = mkdtempSync(join(systemFolder, `us-iran-talks-${process.pid}-`))
    lastAtExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
    Object.assign(process.env, withTemporary(folder, {}))
    own = folder
  }
  return own
}

/** Removes what processes that are gone have left in a folder; `name` has the number of the process. */
function removeOrphans(folder: string, name: RegExp): void {
  for (const item of readdirSync(folder)) {
    const [, owner] = name.exec(item) ?? []
    if (owner === undefined || isRunning(Number(owner))) continue
    try {
      rmSync(join(folder, item), { recursive: true, force: true })
    } catch {
      // Another user's.
    }
  }
}

/**
 * Makes sure that `folder` can hold files, creating it where it is missing; throws a CommandError where it
 * can't. Asked before the work, since a long export should not fail at its end.
 */
export function prepareFolder(folder: string): void {
  try {
    makeFolder(folder)
    const probe = join(folder, `.${process.pid}.tmp`)
    closeSync(openSync(probe, 'w'))
    rmSync(probe)
  } catch (error) {
    throw new CommandError(
      `${folder}: can't hold the export: ${describeSystemError(error) ?? messageOf(error)}`,
    )
  }
}

/** Creates a folder and those above it; Node's own way would try without end where none can be, as below /proc. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another command may have made it in the meantime.
    if (!isFolder(folder)) throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/**
 * Writes a file that is whole at every moment: the bytes go beside it and take its name at the end. Throws a
 * CommandError where that fails, and leaves the old file as it was.
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const name = basename(path)
  const beside = join(dirname(path), `.${name}.${process.pid}.tmp`)
  try {
    removeOrphans(dirname(path), new RegExp(`^\\.${RegExp.escape(name)}\\.(\\d+)\\.tmp$`))
    writeFileSync(beside, bytes)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    const cause = describeSystemError(error) ?? messageOf(error)
    throw new CommandError(`${path}: can't be written (is it open in another program?): ${cause}`)
  }
}
