import type { RecordId } from './records.ts'

/** A record that no slide shows, no notes say and the handout does not list, and why. */
export interface Unshown {
  readonly record: RecordId
  readonly why: string
}

/** What the lecture leaves out on purpose: `npm run check -- --coverage` names what is left out beside these. */
export const unshown = [] as const satisfies readonly Unshown[]
