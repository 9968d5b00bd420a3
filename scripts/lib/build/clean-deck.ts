import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { cacheFolder, removeOld } from '../cli/cache.ts'
import { CommandError, exitCodes } from '../cli/errors.ts'
import { formatFinding } from '../cli/findings.ts'
import { filesIn, fingerprint } from '../cli/fingerprint.ts'
import { listEntries, projectRoot } from '../cli/project.ts'
import { startThread } from '../cli/thread.ts'
import type { Deck } from '../deck/deck.ts'
import { loadDeck } from '../deck/load-deck.ts'
import type { Verdict } from './clean-check.ts'

/** What the static check reads beside Markdown, the files that slides may name, and the check itself. */
const inputs = ['components', 'layouts', 'own', 'public', 'scripts/lib', 'slides', 'styles']
const files = ['citations.lock.json', 'package-lock.json']

/** A deck's check, which runs beside its build. */
export interface CleanCheck {
  /** Rejects with a CommandError that holds all errors of the deck, and of the diagrams that it shows. */
  readonly clean: Promise<void>
  /** To be called when what can be drawn of the deck's diagrams is drawn: the check waits for it. */
  drawn(): void
}

/** The deck of an entry (absolute path), checked: throws a CommandError with all its errors. */
export async function cleanDeck(entry: string): Promise<Deck> {
  const deck = await loadDeck(entry)
  const { clean, drawn } = startCheck(deck)
  drawn()
  await clean
  return deck
}

/** Starts the check of a deck that is going to be built. */
export function startCheck(deck: Deck): CleanCheck {
  const { promise, resolve } = Promise.withResolvers<void>()
  const clean = assertClean(deck, promise)
  // Whoever builds waits for it later.
  clean.catch(() => undefined)
  return { clean, drawn: resolve }
}

/**
 * What was found clean is not checked again while nothing changes that the check depends on: it takes longer than
 * printing the deck.
 */
async function assertClean(deck: Deck, drawn: Promise<void>): Promise<void> {
  const { entry } = deck
  // The quotations of all entries are checked together.
  const others = listEntries(projectRoot).filter((other) => other !== entry)
  const decks = [deck, ...(await Promise.all(others.map(loadDeck)))]
  const folder = cacheFolder('clean')
  const known = join(folder, keyOf(entry, decks))
  if (existsSync(known)) return
  // What Mermaid has drawn, it doesn't have to parse; and until then it needs the whole machine.
  await drawn
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
  const folders = new Set(decks.flatMap((deck) => Object.keys(deck.files).map((file) => dirname(file))))
  // What lies beside the entries is the project's own, and no picture of theirs.
  folders.delete(projectRoot)
  return fingerprint(relative(projectRoot, entry), [
    ...[...folders].flatMap((folder) => filesIn(folder, false)),
    ...inputs.flatMap((name) => filesIn(join(projectRoot, name), true)),
    ...files.map((name) => join(projectRoot, name)).filter(existsSync),
    ...decks.flatMap((deck) => Object.keys(deck.files)),
  ])
}
