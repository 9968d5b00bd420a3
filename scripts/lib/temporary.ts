import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { CommandError, describeSystemError, messageOf } from './errors.ts'

const leftovers = new Set<string>()

/**
 * A new empty folder outside the project. It is gone when the process ends, be it by an error, Ctrl-C or
 * SIGTERM.
 */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  removeAtExit(folder)
  return folder
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
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  removeAtExit(beside)
  try {
    writeFileSync(beside, bytes)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    const cause = describeSystemError(error) ?? messageOf(error)
    throw new CommandError(`${path}: can't be written (is it open in another program?): ${cause}`)
  }
}

function removeAtExit(path: string): void {
  if (leftovers.size === 0) listen()
  leftovers.add(path)
}

function listen(): void {
  process.on('exit', removeLeftovers)
  // Node runs no exit handlers when a signal ends it: end it by hand. Playwright ends its browser then, too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.prependListener(signal, () => {
      // Last of all handlers: those before it end processes that still write.
      process.off('exit', removeLeftovers).on('exit', removeLeftovers)
      process.exit(128 + constants.signals[signal])
    })
  }
}

function removeLeftovers(): void {
  for (const path of leftovers) rmSync(path, { recursive: true, force: true, maxRetries: 3 })
}
