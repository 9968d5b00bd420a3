import { resolve } from 'node:path'
import { startCheck } from './lib/build/clean-deck.ts'
import { runCommand } from './lib/cli/args.ts'
import { CommandError, exitCodes } from './lib/cli/errors.ts'
import { assertInProject, findEntry } from './lib/cli/project.ts'
import { loadDeck } from './lib/deck/load-deck.ts'
import { formats, parseFormats } from './lib/export/formats.ts'
import { exportDeck } from './lib/export/index.ts'
import { exportReport } from './lib/export/report.ts'

const names = Object.keys(formats).join(',')

const usage = {
  text: `npm run export [-- entry] [--format ${names}] [--out folder] [--with-clicks] [--dark] [--notes]
                  [--both]

Writes a deck (slides.md, unless another is named), in several formats from one build if you like.
Exits with 1 when something in the deck can't be drawn.

  --format       one or several, with commas between them (pdf)
  --out          folder for the files (exports)
  --with-clicks  pdf: a page for each click step
  --dark         pdf, pptx, png: the deck's dark colours
  --notes        handout, pptx, html: with the speaker's notes, for the lecturer; without it nothing has them
  --both         handout: glossary, chronology and who's who in two languages, for a bilingual seminar`,
  options: {
    format: { type: 'string', default: 'pdf' },
    out: { type: 'string', default: 'exports' },
    'with-clicks': { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    notes: { type: 'boolean', default: false },
    both: { type: 'boolean', default: false },
  },
  choices: { format: Object.keys(formats) },
  positionals: 1,
} as const

await runCommand(usage, async ({ values, positionals }) => {
  const { format, out, 'with-clicks': withClicks, dark, notes, both } = values
  const { formats: wanted, unknown } = parseFormats(format)
  if (unknown !== undefined) {
    throw new CommandError(`--format ${unknown}: no such format, choose from: ${names}`)
  }
  const entry = findEntry(positionals[0])
  assertInProject(entry)
  const start = performance.now()
  const deck = await loadDeck(entry)
  const check = startCheck(deck)
  const { results, buildSeconds } = await exportDeck(
    {
      deck,
      out: resolve(out),
      formats: wanted,
      options: { withClicks, dark, notes, both },
      check,
    },
    { progress: (line) => console.error(`${line} …`) },
  )
  console.log(exportReport(results, buildSeconds, (performance.now() - start) / 1000))
  return exitCodes.ok
})
