import { isRunning } from './running.ts'

/** Calls `then` once when the process that started this one is gone; asks every second, and keeps nothing alive. */
export function whenOrphaned(then: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    // An orphan gets another parent, but not on Windows.
    if (process.ppid === parent && isRunning(parent)) return
    clearInterval(timer)
    then()
  }, 1000).unref()
}
