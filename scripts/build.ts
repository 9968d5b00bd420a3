import { basename, relative, resolve } from 'node:path'
import { startCheck } from './lib/build/clean-deck.ts'
import { runCommand } from './lib/cli/args.ts'
import { exitCodes } from './lib/cli/errors.ts'
import { claimFolder } from './lib/cli/output-folder.ts'
import { findEntry } from './lib/cli/project.ts'
import { loadDeck } from './lib/deck/load-deck.ts'
import { buildSite } from './lib/export/site.ts'

const usage = {
  text: `npm run build [-- entry] [--out folder] [--notes]

Builds a static site (of slides.md into dist/ when nothing is said), after a check that finds no error.

  --out folder  where it goes; a folder that was not built here is never replaced
  --notes       with the speaker's notes and the presenter's view, for the lecturer alone`,
  options: { out: { type: 'string', default: 'dist' }, notes: { type: 'boolean', default: false } },
  positionals: 1,
} as const

await runCommand(usage, async ({ values, positionals }) => {
  const entry = findEntry(positionals[0])
  const out = resolve(values.out)
  claimFolder(out)
  const deck = await loadDeck(entry)
  await buildSite(entry, { out, notes: values.notes, check: startCheck(deck) })
  console.log(`${basename(entry)} → ${relative(process.cwd(), out)}`)
  return exitCodes.ok
})
