/** Calls `then` once when the process that started this one is gone; asks every second, and keeps nothing alive. */
export function whenOrphaned(then: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    then()
  }, 1000).unref()
}
