import type { Page } from 'playwright'
import { watchProblems } from '../deck-page.ts'
import type { Served } from '../serve.ts'
import type { Step } from '../visit.ts'
import type { Complaint, Scheme } from './problem.ts'

/** What the page complains about, by the step that it showed then. */
export interface Watch {
  at: (step: Step) => void
  in: (scheme: Scheme) => void
  /** The complaints since the last call. */
  take: () => Complaint[]
}

/** Watches a page whose context is served, from now on. */
export function complaintsOf(page: Page, served: Served): Watch {
  const problems = watchProblems(page)
  const seen = { problems: 0, outside: 0 }
  let step = 0
  let scheme: Scheme = 'light'
  const complaints: Complaint[] = []
  const collect = () => {
    // Refused by us: told below.
    for (const { kind, text } of problems.slice(seen.problems))
      if (!text.includes('ERR_BLOCKED_BY_CLIENT'))
        complaints.push({ kind: kind === 'request' ? 'request' : 'console', text, step, scheme })
    for (const url of served.outside.slice(seen.outside))
      complaints.push({ kind: 'request', text: `${url} is not on this machine`, step, scheme })
    Object.assign(seen, { problems: problems.length, outside: served.outside.length })
  }
  return {
    at: (here) => {
      collect()
      step = here.step
    },
    in: (next) => {
      collect()
      scheme = next
    },
    take: () => {
      collect()
      return complaints.splice(0)
    },
  }
}
