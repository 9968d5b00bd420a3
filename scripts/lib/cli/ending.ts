import { constants } from 'node:os'
import { setTimeout } from 'node:timers/promises'

/** Milliseconds that all together may take to close; what runs then is killed by the handlers of `exit`. */
const patience = 5000

const closing = new Set<() => unknown>()
const lastOfAll = new Set<() => void>()
let listening = false
let ended = false

/** Whether a signal is ending this process: what fails from then on, fails of that, and is not to be told. */
export function isEnding(): boolean {
  return ended
}

/**
 * Calls `close` when SIGINT, SIGTERM or SIGHUP ends this process, and waits for it before the process goes. Gives what
 * takes that back.
 */
export function beforeEnd(close: () => unknown): () => void {
  listen()
  closing.add(close)
  return () => closing.delete(close)
}

/**
 * Calls `action` when this process goes, after all handlers of `exit`: those end processes that still write. Gives what
 * takes that back.
 */
export function lastAtExit(action: () => void): () => void {
  listen()
  lastOfAll.add(action)
  return () => lastOfAll.delete(action)
}

/** Ends this process, as `process.exit` does, with the last things done last. */
export function exitProcess(code = process.exitCode): never {
  process.off('exit', doLast).on('exit', doLast)
  process.exit(code)
}

function doLast(): void {
  for (const action of lastOfAll) action()
}

function listen(): void {
  if (listening) return
  listening = true
  process.on('exit', doLast)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.prependListener(signal, () => end(128 + constants.signals[signal]))
}

/** Node runs no exit handlers when a signal ends it: it is ended by hand. */
async function end(code: number): Promise<void> {
  // A terminal may send a second one, to say the same.
  if (ended) return
  ended = true
  await Promise.race([closeAll(), setTimeout(patience)])
  exitProcess(code)
}

async function closeAll(): Promise<void> {
  // What fails of the end may start something more.
  while (closing.size > 0) {
    const all = [...closing]
    closing.clear()
    await Promise.allSettled(all.map(async (close) => close()))
  }
}
