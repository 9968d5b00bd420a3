import { parseParts, parts } from './lib/bench/parts.ts'
import { runCommand } from './lib/cli/args.ts'
import { CommandError, exitCodes } from './lib/cli/errors.ts'

const usage = {
  text: `npm run bench [-- part …] [--rounds 5]

Measures the lecture beside Slidev's own commands, and beside the browser alone: in turn, in one run, medians of the
rounds. Prints tables in Markdown, and draws docs/bench.png when all parts are measured.

  part        ${parts.join(', ')}; all when none is named
  --rounds n  how often each is measured (1 to 9, 5 when left out)`,
  options: { rounds: { type: 'string', default: '5' } },
  positionals: parts.length,
} as const

await runCommand(usage, async ({ values, positionals }) => {
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 9) {
    throw new CommandError(`--rounds ${values.rounds}: give a whole number from 1 to 9`)
  }
  const { parts: wanted, unknown } = parseParts(positionals)
  if (unknown !== undefined)
    throw new CommandError(`${unknown}: no such part, choose from: ${parts.join(', ')}`)
  // Only now: what measures takes longer to load than a mistyped part should take to be told.
  const { bench } = await import('./lib/bench/index.ts')
  await bench(wanted, rounds, { print: console.log, progress: console.error })
  return exitCodes.ok
})
