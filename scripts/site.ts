import { basename, relative, resolve } from 'node:path'
import { cleanDeck } from './lib/build/clean-deck.ts'
import { runCommand } from './lib/cli/args.ts'
import { exitCodes } from './lib/cli/errors.ts'
import { claimFolder } from './lib/cli/output-folder.ts'
import { listEntries, projectRoot } from './lib/cli/project.ts'
import type { Deck } from './lib/deck/deck.ts'
import { basePath } from './lib/publish/editions.ts'

const usage = {
  text: `npm run site [-- --base /path/] [--out folder]

Writes a site with every slides*.md, each below a path of its own (its language), with its PDF, handout and single HTML
file, for a host of static files such as GitHub Pages.

  --base  path at which the site will be served (/)
  --out   where it goes (site); a folder that holds files that were not made here is never replaced`,
  options: {
    base: { type: 'string', default: '/' },
    out: { type: 'string', default: 'site' },
  },
  positionals: 0,
} as const

await runCommand(usage, async ({ values }) => {
  const out = resolve(values.out)
  claimFolder(out)
  const entries = listEntries(projectRoot)
  const decks: Deck[] = []
  for (const entry of entries) decks.push(await cleanDeck(entry))
  const { writeSite } = await import('./lib/publish/index.ts')
  const base = basePath(values.base)
  await writeSite(decks, { out, base, progress: (line) => console.error(`${line} …`) })
  console.log(`${entries.map((entry) => basename(entry)).join(', ')} → ${relative('', out)}, for ${base}`)
  return exitCodes.ok
})
