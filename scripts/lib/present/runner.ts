import type { Finding } from '../cli/findings.ts'
import type { ChildCheck } from './children.ts'

/** Milliseconds that changes may follow one another and still count as one, or pages may pause while they update. */
const pause = 200
/** Milliseconds that a run is kept waiting at most. */
const patience = 1000

/** A check that is run again on every change. */
export interface Runner {
  /** Whether a run is waiting or under way. */
  readonly busy: boolean
  /** Whether nothing has been found yet since the last change. */
  readonly stale: boolean
  /** Runs the check soon; a run under way is given up for the new one. */
  trigger(): void
  /** Has a run that has not begun wait a little longer: somebody else needs the machine. */
  postpone(): void
  stop(): void
}

/** Makes a runner; `found` gets what a run that was not given up finds at its end, and early while `more` is to come. */
export function createRunner(
  check: ChildCheck,
  found: (findings: readonly Finding[], more: boolean) => void,
): Runner {
  let findings: readonly Finding[] = []
  let current: AbortController | undefined
  let timer: NodeJS.Timeout | undefined
  let latest = 0
  let stale = false

  function stop(): void {
    clearTimeout(timer)
    timer = undefined
    current?.abort()
    current = undefined
  }

  function wait(controller: AbortController): void {
    clearTimeout(timer)
    timer = setTimeout(() => start(controller), pause)
  }

  async function start(controller: AbortController): Promise<void> {
    timer = undefined
    const take = (all: readonly Finding[], more: boolean) => {
      if (controller.signal.aborted) return
      findings = all
      stale = false
      if (!more) current = undefined
      found(all, more)
    }
    try {
      take(await check(controller.signal, (some) => take(some, true)), false)
    } catch (error) {
      if (controller.signal.aborted) return
      console.error('the check could not be run:', error)
      take(findings, false)
    }
  }

  return {
    get busy() {
      return current !== undefined
    },
    get stale() {
      return stale
    },
    trigger() {
      stop()
      const controller = new AbortController()
      current = controller
      stale = true
      latest = Date.now() + patience
      wait(controller)
    },
    postpone() {
      if (timer && current && Date.now() < latest) wait(current)
    },
    stop,
  }
}
