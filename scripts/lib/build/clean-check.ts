import { parentPort, workerData } from 'node:worker_threads'
import { checkEntries } from '../checks/check-entries.ts'
import { checkDiagrams } from '../checks/diagrams.ts'
import { CommandError } from '../cli/errors.ts'
import { errorsOf, type Finding } from '../cli/findings.ts'
import { undrawn } from './drawings/wanted.ts'

/** What the thread tells: the errors of an entry, or why it can't be checked. */
export type Verdict =
  | { readonly errors: readonly Finding[] }
  | { readonly message: string; readonly exitCode: number }

// A thread of its own: it would keep the process from all else for seconds.
parentPort?.postMessage(await verdictOn(workerData))

async function verdictOn(entry: string): Promise<Verdict> {
  try {
    const { decks, diagrams, findings } = await checkEntries([entry], { parse: async () => undefined })
    const drafts = diagrams ? decks.flatMap((deck) => undrawn(deck, diagrams)) : []
    return { errors: errorsOf([...findings, ...(await checkDiagrams(drafts))]) }
  } catch (error) {
    // Of errors, a message between threads keeps no more than the text.
    if (error instanceof CommandError) return { message: error.message, exitCode: error.exitCode }
    throw error
  }
}
