import type { Finding } from '../cli/findings.ts'
import type { ChildCheck } from './children.ts'

/** Milliseconds that changes may follow one another and still count as one, or pages may pause while they update. */
const pause = 200
/** Milliseconds that a run is kept waiting at most. */
const patience = 3000

/** A check that is run again on every change. */
export interface Runner {
  /** What the last finished run found. */
  readonly findings: readonly Finding[]
  /** Whether a run is waiting or under way. */
  readonly busy: boolean
  /** Runs the check soon; a run under way is given up for the new one. */
  trigger(): void
  /** Has a run that has not begun wait a little longer: somebody else needs the machine. */
  postpone(): void
  stop(): void
}

/** Makes a runner; `finished` is called after every run that was not given up. */
export function createRunner(check: ChildCheck, finished: () => void): Runner {
  let findings: readonly Finding[] = []
  let current: AbortController | undefined
  let timer: NodeJS.Timeout | undefined
  let latest = 0

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
    try {
      const found = await check(controller.signal)
      if (controller.signal.aborted) return
      findings = found
    } catch (error) {
      if (controller.signal.aborted) return
      console.error('the check could not be run:', error)
    }
    current = undefined
    finished()
  }

  return {
    get findings() {
      return findings
    },
    get busy() {
      return current !== undefined
    },
    trigger() {
      stop()
      const controller = new AbortController()
      current = controller
      latest = Date.now() + patience
      wait(controller)
    },
    postpone() {
      if (timer && current && Date.now() < latest) wait(current)
    },
    stop,
  }
}
