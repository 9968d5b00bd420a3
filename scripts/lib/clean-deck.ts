import { existsSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { cacheFolder, removeOld } from './cache.ts'
import type { Deck } from './deck.ts'
import { CommandError, exitCodes } from './errors.ts'
import { errorsOf, formatFinding } from './findings.ts'
import { filesIn, fingerprint } from './fingerprint.ts'
import { loadDeck } from './load-deck.ts'
import { listEntries, projectRoot } from './project.ts'

/** What the static check reads beside Markdown, and the check itself. */
const inputs = ['components', 'layouts', 'scripts/lib', 'slides']
const files = ['citations.lock.json', 'package-lock.json']

/**
 * The deck of an entry (absolute path), checked: throws a CommandError with all errors when it has any. What was found
 * without is not checked again while nothing changes that the check depends on: it takes longer than printing the deck.
 */
export async function cleanDeck(entry: string): Promise<Deck> {
  const deck = await loadDeck(entry)
  // The quotations of all entries are checked together.
  const others = listEntries(projectRoot).filter((other) => other !== entry)
  const decks = [deck, ...(await Promise.all(others.map(loadDeck)))]
  const folder = cacheFolder('clean')
  const known = join(folder, keyOf(entry, decks))
  if (existsSync(known)) return deck
  // Only now: the checks' libraries take long to load.
  const { checkEntries } = await import('./check-entries.ts')
  const { findings } = await checkEntries([entry])
  const errors = errorsOf(findings)
  if (errors.length > 0) {
    const list = errors.map((error) => formatFinding(error, process.cwd())).join('\n')
    throw new CommandError(`mend these first:\n${list}`, exitCodes.findings)
  }
  removeOld(folder, 24)
  writeFileSync(known, '')
  return deck
}

/** A name for all that the check reads. */
function keyOf(entry: string, decks: readonly Deck[]): string {
  return fingerprint(relative(projectRoot, entry), [
    ...inputs.flatMap((name) => filesIn(join(projectRoot, name), true)),
    ...files.map((name) => join(projectRoot, name)).filter(existsSync),
    ...decks.flatMap((deck) => Object.keys(deck.files)),
  ])
}
