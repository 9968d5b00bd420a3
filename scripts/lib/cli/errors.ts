import { exitProcess, isEnding } from './ending.ts'

/** Exit codes of every command. */
export const exitCodes = { ok: 0, findings: 1, usage: 2 } as const

/** A mistake that the user can mend: shown as one message, without a stack. */
export class CommandError extends Error {
  /** What the process exits with: 1 for findings, 2 for usage and environment. */
  readonly exitCode: number

  constructor(message: string, exitCode: number = exitCodes.usage) {
    super(message)
    this.name = 'CommandError'
    this.exitCode = exitCode
  }
}

/** A command line that can't be understood: a person is told, too, how it is written. */
export class UsageError extends CommandError {
  readonly usage: string

  constructor(message: string, usage: string) {
    super(message)
    this.name = 'UsageError'
    this.usage = usage
  }
}

/** Message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

const systemErrors: Record<string, string> = {
  EACCES: 'no permission: change the permissions or choose another place',
  EPERM: 'not permitted: change the permissions or choose another place',
  EROFS: 'the file system is read-only: choose another place',
  ENOENT: 'it does not exist: check the path',
  ENOTDIR: 'a part of the path is a file, not a folder: check the path',
  EEXIST: 'a file of that name is in the way: choose another place',
  EISDIR: 'it is a folder, not a file: check the path',
  ENOSPC: 'the disk is full: free some space',
  EMFILE: 'too many open files: close other programs',
}

/** One line for a failed system call (file, cause, mend); `undefined` for any other error. */
export function describeSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  const cause = systemErrors[error.code]
  if (!cause) return undefined
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined
  return `${path ?? error.message}: ${cause} (${error.code})`
}

/**
 * Runs a command and sets the process's exit code to what `main` resolves with.
 * User errors are printed as one message, unless `tell` tells them; only a defect of ours shows a stack.
 */
export async function run(main: () => Promise<number>, tell?: (message: string) => void): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    // It stopped in the middle, and is about to go.
    if (isEnding()) return
    const known = error instanceof CommandError ? error.message : describeSystemError(error)
    const usage = error instanceof UsageError ? `\n\n${error.usage}` : ''
    if (!known || !tell) console.error(known ? `error: ${known}${usage}` : error)
    tell?.(known ?? messageOf(error))
    process.exitCode = error instanceof CommandError ? error.exitCode : exitCodes.usage
  }
  // What still runs, such as a browser that closes or a thread that works for what has failed, is not waited for.
  for (const stream of [process.stdout, process.stderr]) await flushed(stream)
  if (!isEnding()) exitProcess()
}

/** Resolves when all that was written to a stream is where it should go. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve())
  })
}
