import { basename } from 'node:path'
import { runCommand } from './lib/args.ts'
import { checkEntries } from './lib/check-entries.ts'
import { totalMinutes } from './lib/checks/duration.ts'
import { CommandError, exitCodes } from './lib/errors.ts'
import { countFindings, errorsOf, formatFinding } from './lib/findings.ts'
import { findEntry, listEntries, projectRoot } from './lib/project.ts'

const usage = {
  text: `npm run check [-- entry …] [--json]

Checks decks without a browser: frontmatter, imports, ids, times, notes, headings, diagrams.
Without an entry it checks every slides*.md. Exits with 1 when there is something to mend.

  --json  print the findings as JSON`,
  options: { json: { type: 'boolean' } },
  positionals: Number.POSITIVE_INFINITY,
} as const

await runCommand(usage, async ({ values, positionals }) => {
  const entries =
    positionals.length > 0 ? positionals.map((name) => findEntry(name)) : listEntries(projectRoot)
  if (entries.length === 0) throw new CommandError(`${projectRoot}: no slides*.md here, create slides.md`)
  const { decks, findings } = await checkEntries(entries)
  if (values.json) console.log(JSON.stringify({ findings }, null, 2))
  else {
    for (const finding of findings) console.log(formatFinding(finding, process.cwd()))
    if (findings.length > 0) console.log()
    for (const deck of decks) {
      console.log(`${basename(deck.entry)}: ${deck.slides.length} slides, ${totalMinutes(deck)} minutes`)
    }
    console.log(countFindings(findings))
  }
  return errorsOf(findings).length > 0 ? exitCodes.findings : exitCodes.ok
})
