import { type ChildProcess, fork } from 'node:child_process'

/** A process that is ready before it is needed, and does one piece of work. */
export interface Spare {
  /** The process that is ready, or a new one. */
  take(): ChildProcess
  /** Makes the next one ready. */
  refill(): void
  /** Ends the one that waits. */
  drop(): void
}

/** Keeps one process of a module: what it loads before it is told to begin need not be waited for. */
export function createSpare(module: string, argument: string, cwd: string): Spare {
  let waiting: ChildProcess | undefined

  function make(): ChildProcess {
    const child = fork(module, [argument], {
      cwd,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    const leave = () => {
      if (waiting === child) waiting = undefined
    }
    child.once('exit', leave)
    child.once('error', leave)
    return child
  }

  return {
    take() {
      const child = waiting ?? make()
      waiting = undefined
      return child
    },
    refill() {
      waiting ??= make()
    },
    drop() {
      waiting?.kill()
      waiting = undefined
    },
  }
}
