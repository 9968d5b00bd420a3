import { once } from 'node:events'
import { EDIT_VARIABLE } from './guard.ts'

/** The parts of Slidev's shared state that outlive a crash: slide, step and timer, and what is drawn on the slides. */
export type KeptState = Partial<Record<'nav' | 'drawings', unknown>>

/**
 * What the server tells the command that started it: that it is up, a state to keep, that it asks for it, or for the
 * port of an entry that is its deck's twin.
 */
export type ServerMessage = 'ready' | 'kept?' | KeptState | { readonly twin: string }

/** Where a twin is presented, or why it is not. */
export type TwinAnswer = { readonly port: number } | { readonly fault: string }

/** What the command tells the server once it has its state. */
export interface CommandMessage {
  readonly twin: TwinAnswer
}

/**
 * Slidev's `serverRef` option: hands what presenter and audience share to the command that started the server, and
 * begins with what that one kept of an earlier run.
 */
export async function keepState() {
  // Who else starts Slidev with a channel of his own does not answer.
  if (!process.send || process.env[EDIT_VARIABLE] === undefined) return {}
  process.send('kept?' satisfies ServerMessage)
  const [state] = (await once(process, 'message')) as [KeptState]
  const onChanged = (key: PropertyKey, value: unknown) => {
    if (key === 'nav' || key === 'drawings') process.send?.({ [key]: value } satisfies KeptState)
  }
  return { state, onChanged }
}
