import { existsSync } from 'node:fs'
import { checkDiagrams, diagramFile } from './checks/diagrams.ts'
import { checkDeck } from './checks/index.ts'
import type { Deck } from './deck.ts'
import { CommandError, exitCodes } from './errors.ts'
import { arrange, errorsOf, type Finding, formatFinding } from './findings.ts'
import { loadDeck } from './load-deck.ts'
import { factsFor, loadProjectData } from './load-facts.ts'
import { projectRoot } from './project.ts'

/** What a check of entries gives. */
export interface Checked {
  readonly decks: readonly Deck[]
  /** In the order of file and line. */
  readonly findings: readonly Finding[]
}

/** The whole static check of entries (absolute paths) and of the data and diagrams behind them. */
export async function checkEntries(entries: readonly string[]): Promise<Checked> {
  const data = await loadProjectData()
  const decks = await Promise.all(entries.map(loadDeck))
  const findings = [...data.findings]
  for (const deck of decks) {
    // Ids cannot be judged while the data that define them do not load.
    const facts = factsFor(data, deck.root)
    if (data.findings.length === 0) findings.push(...checkDeck(deck, facts))
  }
  if (data.diagrams) {
    const fileOf = (name: string) => diagramFile(projectRoot, name, existsSync)
    findings.push(...(await checkDiagrams(data.diagrams, fileOf)))
  }
  return { decks, findings: arrange(findings) }
}

/** Throws a CommandError with all errors when an entry has any. */
export async function assertClean(entry: string): Promise<void> {
  const { findings } = await checkEntries([entry])
  const errors = errorsOf(findings)
  if (errors.length === 0) return
  const list = errors.map((error) => formatFinding(error, process.cwd())).join('\n')
  throw new CommandError(`mend these first:\n${list}`, exitCodes.findings)
}
