import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { parts } from '../../../slides/data/interface.ts'
import { CommandError } from '../cli/errors.ts'
import { loadDeck } from '../deck/load-deck.ts'
import { cleanCopy, copyProject, presentAsStock } from './copy.ts'
import type { Exports } from './exports.ts'
import type { Measure } from './measure.ts'
import { type Presenter, timePresenting, waitFor } from './presenting.ts'
import { inRounds, type Timed } from './rounds.ts'

/** The datum that is edited: the title of the lecture's first part, which the road map shows. */
const datum = { file: 'slides/data/interface.ts', text: parts[0].title.ja, diagram: 'road-map' }

/** Seconds that a server has for what it does behind a page that is shown. */
const rest = 20

/**
 * Measures `npm start` beside Slidev's own command: from the command to a slide in a browser without a cache, the very
 * first time and after that, and from a datum's edit to its diagram. Throws a CommandError where one of ours fails.
 */
export async function measureStarts(
  entry: string,
  rounds: number,
  progress: (line: string) => void,
): Promise<Exports> {
  const { slides } = await loadDeck(entry)
  const diagrams = slides.flatMap(({ content }, index) => (content.includes('<Diagram ') ? [index + 1] : []))
  const edited = slides.findIndex(({ content }) => content.includes(`<Diagram of="${datum.diagram}"`)) + 1
  if (edited === 0) throw new CommandError(`${entry} has no diagram "${datum.diagram}" to edit`)

  const [ours, stock]: [Presenter, Presenter] = [
    { args: ['scripts/start.ts'], root: copyProject() },
    { args: ['node_modules/@slidev/cli/bin/slidev.mjs', 'slides.md'], root: copyProject() },
  ]
  presentAsStock(stock.root)

  let turn = 0
  const stepsOf = (presenter: Presenter): Record<Step, () => Promise<Timed>> => ({
    first: async () => {
      await asInstalled(presenter)
      return timePresenting(presenter, { no: 1 }, async () => setTimeout(rest * 1000, undefined))
    },
    second: () => timePresenting(presenter, { no: 1 }),
    diagram: () => timePresenting(presenter, { no: nextDiagram(), diagram: '' }),
    edit: () => timeEdit(presenter, edited),
    'diagram, first': async () => {
      await asInstalled(presenter)
      return timePresenting(presenter, { no: nextDiagram(), diagram: '' })
    },
  })
  // Both sides show the same one, then both the next.
  const nextDiagram = () => diagrams[Math.floor(turn++ / 2) % diagrams.length] ?? edited
  const [us, them] = [stepsOf(ours), stepsOf(stock)]
  const { seconds, problems } = await inRounds(rounds, progress, {
    'stock first': them.first,
    'our first': us.first,
    'stock second': them.second,
    'our second': us.second,
    'stock diagram': them.diagram,
    'our diagram': us.diagram,
    'stock edit': them.edit,
    'our edit': us.edit,
    'stock diagram, first': them['diagram, first'],
    'our diagram, first': us['diagram, first'],
  })
  const failed = problems.find((problem) => problem.startsWith('our '))
  if (failed) throw new CommandError(`npm start failed in a copy of the project: ${failed}`)

  return { measures: startMeasures(seconds, Boolean(postinstallOf(ours.root))), problems }
}

type Step = 'first' | 'second' | 'diagram' | 'edit' | 'diagram, first'

/**
 * What must come of the steps' times, `our …` and `stock …`; whether an installation has prepared the very first start is
 * said.
 */
export function startMeasures(
  seconds: Readonly<Record<string, number | undefined>>,
  prepared: boolean,
): readonly Measure[] {
  const measure = (name: string, step: Step, limit: number, of: 'ratio' | 'ours' = 'ratio') =>
    ({
      name,
      unit: 's',
      ours: seconds[`our ${step}`],
      beside: seconds[`stock ${step}`],
      must: { of, limit },
    }) satisfies Measure
  const veryFirst = prepared ? 'the very first time, after `npm ci`' : 'the very first time'
  return [
    measure('`npm start` to the first slide ÷ `slidev`', 'second', 0.35),
    measure(`the same, ${veryFirst}`, 'first', 0.6),
    measure('`npm start` to a diagram by its address ÷ `slidev`', 'diagram', 0.35),
    measure(`the same, ${veryFirst}`, 'diagram, first', 0.6),
    measure("a datum's edit to its diagram", 'edit', 1, 'ours'),
  ]
}

/** Brings a copy to the state after `npm ci`, which prepares for our command what `postinstall` says. */
async function asInstalled({ root, args }: Presenter): Promise<void> {
  cleanCopy(root)
  if (args[0] === 'scripts/start.ts' && postinstallOf(root))
    await promisify(execFile)('npm', ['run', 'postinstall'], {
      cwd: root,
      shell: process.platform === 'win32',
    })
}

function postinstallOf(root: string): string | undefined {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  return scripts.postinstall
}

/** The time from a datum's edit until the open page shows it, in a server that has come to rest. */
async function timeEdit(presenter: Presenter, no: number): Promise<Timed> {
  const path = join(presenter.root, datum.file)
  const before = readFileSync(path, 'utf8')
  const after = before.replace(datum.text, () => `${datum.text}＋`)
  if (after === before) throw new CommandError(`${datum.file} has no ${datum.text} to edit`)
  try {
    return await timePresenting(presenter, { no, diagram: datum.text }, async (page) => {
      await setTimeout(rest * 1000)
      const start = performance.now()
      writeFileSync(path, after)
      await waitFor(page, { no, diagram: `${datum.text}＋` })
      return (performance.now() - start) / 1000
    })
  } finally {
    writeFileSync(path, before)
  }
}
