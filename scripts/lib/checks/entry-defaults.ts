import type { Finding } from '../cli/findings.ts'
import type { Deck } from '../deck/deck.ts'
import { type RemoteKey, remoteKeys } from '../deck/entry-defaults.ts'

const lines: Readonly<Record<RemoteKey, string>> = {
  favicon: '"favicon: /favicon.svg"',
  fonts: '"fonts: { provider: none }"',
}

/** A language that nobody wrote down. */
export function checkLanguage(deck: Deck): Finding[] {
  if (!deck.guessedLanguage || deck.errors.length > 0) return []
  return [
    {
      ...deck.locate([]),
      what: deck.ours ? '"lang" is missing' : `lang: ${deck.headmatter.lang} is taken from the text`,
      mend: deck.ours ? `write "lang: ${deck.headmatter.lang}"` : 'write it in the headmatter',
      severity: deck.ours ? 'error' : 'hint',
    },
  ]
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
