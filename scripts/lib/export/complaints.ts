import type { Problem } from '../browser/deck-page.ts'
import type { Served } from '../browser/serve.ts'
import { decoded } from '../build/pictures/address.ts'
import { placeOf } from '../build/pictures/place.ts'
import type { Deck } from '../deck/deck.ts'

/** Something that a deck lacks, or that a format can't hold. */
export interface Complaint {
  /**
   * `missing`: a file that isn't there. `outside`: another host is asked. `link`: leads nowhere in a document. `said`: by
   * the browser. `still`: moves or sounds, and won't in a document.
   */
  readonly kind: 'missing' | 'outside' | 'link' | 'said' | 'still'
  readonly what: string
  readonly mend?: string
  /** From 1, where it is known. */
  readonly slide?: number
  /** What was asked for. */
  readonly address?: string
}

/** Sorts complaints: gives a line for each that ends the export. */
export type Judge = (complaints: readonly Complaint[]) => string[]

/** Ends an export for everything but what no document can hold. */
export const strictly: Judge = (complaints) =>
  complaints.filter(({ kind }) => kind !== 'still').map(({ what }) => what)

/**
 * Names slide, file and line of each complaint. A file that is missing ends the export of any deck, the rest only that of
 * the lecture: in a deck or on a slide of one's own it is told as a remark.
 */
export function judgeFor(deck: Deck, remark: (line: string) => void): Judge {
  return (complaints) =>
    complaints.flatMap((complaint) => {
      const { kind, what, mend } = complaint
      const place = placeOf(deck, complaint)
      const text = mend === undefined ? what : `${what}: ${mend}`
      const line = place ? `${place.text} — ${text}` : text
      if (kind === 'missing' || (kind !== 'still' && (place?.slide ?? deck).ours)) return [line]
      remark(line)
      return []
    })
}

/** What a page complained about, each complaint once. */
export function complaintsOf(problems: readonly Problem[], served: Served): Complaint[] {
  const outside = served.outside.map(
    (address): Complaint => ({
      kind: 'outside',
      what: `the deck asks another host: ${address}`,
      mend: 'it is left out; save it beside the slide, or link to it',
      address,
    }),
  )
  // A refused request fails as well, and Chromium logs each failure: once is enough.
  const refused = (text: string) => text.startsWith('Failed to load resource')
  const missing = served.missing.map(
    (address): Complaint => ({
      kind: 'missing',
      what: `the built deck has no ${decoded(address)}`,
      mend: 'correct the address, or put the file beside the slide or into public/',
      address,
    }),
  )
  const said = problems
    .filter(({ kind, text }) => kind !== 'request' && !refused(text))
    .map(
      ({ kind, text }): Complaint => ({
        kind: 'said',
        what: kind === 'exception' ? `exception: ${text}` : `console: ${text}`,
      }),
    )
  const all = [...outside, ...missing, ...said]
  return [...new Map(all.map((complaint) => [complaint.what, complaint])).values()]
}
