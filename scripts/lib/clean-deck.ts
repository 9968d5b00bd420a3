import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { cacheFolder, removeOld } from './cache.ts'
import type { Verdict } from './clean-check.ts'
import type { Deck } from './deck.ts'
import { CommandError, exitCodes } from './errors.ts'
import { formatFinding } from './findings.ts'
import { filesIn, fingerprint } from './fingerprint.ts'
import { loadDeck } from './load-deck.ts'
import { listEntries, projectRoot } from './project.ts'
import { startThread } from './thread.ts'

/** What the static check reads beside Markdown, and the check itself. */
const inputs = ['components', 'layouts', 'scripts/lib', 'slides']
const files = ['citations.lock.json', 'package-lock.json']

/** The deck of an entry (absolute path), checked: throws what `assertClean` throws. */
export async function cleanDeck(entry: string): Promise<Deck> {
  const deck = await loadDeck(entry)
  await assertClean(deck)
  return deck
}

/**
 * Throws a CommandError with all errors of a deck when it has any. What was found without is not checked again while
 * nothing changes that the check depends on: it takes longer than printing the deck.
 */
export async function assertClean(deck: Deck): Promise<void> {
  const { entry } = deck
  // The quotations of all entries are checked together.
  const others = listEntries(projectRoot).filter((other) => other !== entry)
  const decks = [deck, ...(await Promise.all(others.map(loadDeck)))]
  const folder = cacheFolder('clean')
  const known = join(folder, keyOf(entry, decks))
  if (existsSync(known)) return
  const thread = startThread(new URL('./clean-check.ts', import.meta.url), entry)
  const [verdict] = (await once(thread, 'message')) as [Verdict]
  if ('message' in verdict) throw new CommandError(verdict.message, verdict.exitCode)
  if (verdict.errors.length > 0) {
    const list = verdict.errors.map((error) => formatFinding(error, process.cwd())).join('\n')
    throw new CommandError(`mend these first:\n${list}`, exitCodes.findings)
  }
  removeOld(folder, 24)
  writeFileSync(known, '')
}

/** A name for all that the check reads. */
function keyOf(entry: string, decks: readonly Deck[]): string {
  return fingerprint(relative(projectRoot, entry), [
    ...inputs.flatMap((name) => filesIn(join(projectRoot, name), true)),
    ...files.map((name) => join(projectRoot, name)).filter(existsSync),
    ...decks.flatMap((deck) => Object.keys(deck.files)),
  ])
}
