import type { Finding } from '../cli/findings.ts'
import type { Deck } from '../deck/deck.ts'
import { type RemoteKey, remoteKeys } from '../deck/entry-defaults.ts'

const lines: Readonly<Record<RemoteKey, string>> = {
  favicon: '"favicon: /favicon.svg"',
  fonts: '"fonts: { provider: none }"',
}

/** What a deck written for stock Slidev would fetch from another host, and is given from the project in its place. */
export function checkEntryDefaults(deck: Deck): Finding[] {
  const keys = remoteKeys(deck.headmatter)
  const [first] = keys
  if (deck.ours || deck.errors.length > 0 || first === undefined) return []
  const what = `Slidev would fetch ${keys.join(' and ')} from another host; the lecture's are shown instead`
  const mend = `write ${keys.map((key) => lines[key]).join(' and ')} into the first block to say so`
  return [{ ...deck.locate([first]), what, mend, severity: 'hint' }]
}
