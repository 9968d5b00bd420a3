import type { Page } from 'playwright'
import { watchProblems } from '../browser/deck-page.ts'
import { ORIGIN, type Served } from '../browser/serve.ts'
import type { Step } from '../browser/visit.ts'
import type { Complaint, Scheme } from './problem.ts'

/** What the page complains about, by the step that it showed then. */
export interface Watch {
  at: (step: Step) => void
  in: (scheme: Scheme) => void
  /** The complaints since the last call. */
  take: () => Complaint[]
}

/** Whether a page complains of what we refused, which is told by its address: also that nobody is in a frame to be told. */
export function isRefusal(text: string, refused: readonly string[]): boolean {
  if (text.includes('ERR_BLOCKED_BY_CLIENT')) return true
  const [, origin, recipient] =
    /'postMessage'.*target origin provided \('([^']+)'\)(?:.*recipient window's origin \('([^']+)'\))?/.exec(
      text,
    ) ?? []
  // What looks at the slide talks to its frames, too; one without a page has no origin.
  if (origin === ORIGIN && recipient === 'null') return refused.length > 0
  return origin !== undefined && refused.some((url) => url === origin || url.startsWith(`${origin}/`))
}

/** Watches a page whose context is served, from now on. */
export function complaintsOf(page: Page, served: Served): Watch {
  const problems = watchProblems(page)
  const seen = { problems: 0, outside: 0 }
  let step = 0
  let scheme: Scheme = 'light'
  const complaints: Complaint[] = []
  const collect = () => {
    for (const { kind, text, frame } of problems.slice(seen.problems)) {
      if (isRefusal(text, served.outside)) continue
      const told = kind === 'request' ? 'request' : 'console'
      complaints.push({ kind: told, text, step, scheme, ...(frame === undefined ? {} : { frame }) })
    }
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
