import type { RecordId } from './records.ts'

/** A record that no slide shows, no notes say and the handout does not list, and why. */
export interface Unshown {
  readonly record: RecordId
  readonly why: string
}

/** What the lecture leaves out on purpose: `npm run check -- --coverage` names what is left out beside these. */
export const unshown = [
  {
    record: 'leverageCaution',
    why: 'It tells whoever draws the leverage what not to draw; the essay does not say it.',
  },
  {
    record: 'juneReadings.note',
    why: "A reading of one sentence's grammar, which the notes on June tell in words of their own.",
  },
] as const satisfies readonly Unshown[]
