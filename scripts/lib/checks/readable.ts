import { CommandError, exitCodes } from '../cli/errors.ts'
import { formatFinding } from '../cli/findings.ts'
import { loadDeck } from '../deck/load-deck.ts'
import { checkParser } from './parser.ts'
import { checkYaml } from './yaml.ts'

/** Slidev cannot start from an entry whose own frontmatter is broken: throws a CommandError that names the place. */
export async function assertReadable(entry: string): Promise<void> {
  const deck = await loadDeck(entry)
  const broken = [...checkParser(deck), ...checkYaml(deck)].filter((finding) => finding.file === deck.entry)
  const first = broken[0]
  if (first) throw new CommandError(formatFinding(first, process.cwd()), exitCodes.findings)
}
