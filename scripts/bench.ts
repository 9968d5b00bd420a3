import { cpus } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './lib/args.ts'
import { measureRenderedCheck } from './lib/bench/rendered-check.ts'
import { formatTable } from './lib/bench/table.ts'
import { CommandError, exitCodes } from './lib/errors.ts'
import { projectRoot } from './lib/project.ts'

const usage = {
  text: `npm run bench [-- --rounds 3]

Measures the rendered check of the lecture beside a plain pass, which only visits and photographs each state in
one page: both in turn, in one run, medians of the rounds. Prints a table in Markdown.

  --rounds n  how often each is measured (1 to 9, 3 when left out)`,
  options: { rounds: { type: 'string' } },
  positionals: 0,
} as const

await runCommand(usage, async ({ values }) => {
  const rounds = Number(values.rounds ?? 3)
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 9) {
    throw new CommandError(`--rounds ${values.rounds}: give a whole number from 1 to 9`)
  }
  const { states, check, plain } = await measureRenderedCheck(
    join(projectRoot, 'slides.md'),
    rounds,
    (line) => console.error(line),
  )
  const [cpu] = cpus()
  console.log(`${cpus().length} × ${cpu?.model ?? 'unknown processor'}, Node ${process.versions.node}\n`)
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  const perState = (ms: number) => `${Math.round(ms / states)} ms`
  console.log(
    formatTable(
      ['every slide, every step, light and dark', 'time', `per state (${states})`],
      [
        ['npm run check -- --render, build up to date', seconds(check), perState(check)],
        ['plain pass: visit and photograph, one page', seconds(plain), perState(plain)],
        ['ratio (should be at most 1.0)', (check / plain).toFixed(2), ''],
      ],
    ),
  )
  return exitCodes.ok
})
