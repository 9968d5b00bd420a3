import { basename } from 'node:path'
import { type Checked, checkEntries } from './lib/checks/check-entries.ts'
import { type Covered, checkCoverage, coverageOf } from './lib/checks/coverage.ts'
import { coverageReport } from './lib/checks/coverage-report.ts'
import { keepLock } from './lib/checks/essay/check.ts'
import { type CommandLine, runCommand } from './lib/cli/args.ts'
import { CommandError, exitCodes } from './lib/cli/errors.ts'
import { countFindings, errorsOf, type Finding, formatFinding, summarise } from './lib/cli/findings.ts'
import { findEntry, listEntries, projectRoot } from './lib/cli/project.ts'
import { andBackup, isBackup, lectureMinutes } from './lib/deck/backup.ts'
import type { Deck } from './lib/deck/deck.ts'
import { ordinaryDepth } from './lib/render/limits.ts'

const usage = {
  text: `npm run check [-- entry …] [--render] [--room metres] [--essay path] [--coverage] [--all] [--json]

Checks decks: frontmatter, imports, ids, times, notes, headlines, terms, figures, quotations, diagrams.
Without an entry it checks every slides*.md. Exits with 1 when there is something to mend.

  --render       show every slide at every click in a browser, light and dark, and say what a class couldn't read
  --room metres  depth of the room: beyond ${ordinaryDepth} m text must be larger (with --render)
  --essay path   compare every quotation with the essay's text, and keep what was compared in citations.lock.json
  --coverage     say of every record of slides/data on which slides, in whose notes and in which table of the handout it is;
                 in the lecture, what is nowhere without a reason in slides/data/unshown.ts is to be mended
  --all          tell every hint; without it, each kind once for a deck, with how many there are
  --json         print the findings, and the coverage, as JSON`,
  options: {
    render: { type: 'boolean' },
    room: { type: 'string' },
    essay: { type: 'string' },
    coverage: { type: 'boolean' },
    all: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  positionals: Number.POSITIVE_INFINITY,
} as const

/** What empties a terminal's line. */
const emptyLine = '\r\u001b[K'
/** When somebody was last told how far it is; never yet. */
let toldAt = Number.NEGATIVE_INFINITY
/** What was found until now: it is told whatever happens then. */
let findings: readonly Finding[] = []
/** Where the data's records are in each deck that shows slides of the lecture, with --coverage. */
let coverage: readonly { readonly entry: string; readonly records: readonly Covered[] }[] = []

await runCommand(usage, check, process.argv.includes('--json') ? printJson : undefined)

async function check({ values, positionals }: CommandLine<typeof usage.options>): Promise<number> {
  const entries =
    positionals.length > 0 ? positionals.map((name) => findEntry(name)) : listEntries(projectRoot)
  if (entries.length === 0) throw new CommandError(`${projectRoot}: no slides*.md here, create slides.md`)
  const room = depthOf(values.room, values.render)
  const checked = await checkEntries(entries, { essay: values.essay })
  findings = checked.findings
  const kept = checked.lock && keepLock(checked.lock, findings)
  const print = (found: readonly Finding[]) => {
    if (!values.json) printFindings(found, checked.decks, values.all)
  }
  print(findings)
  const rendered = values.render ? await render(checked, room) : []
  print(rendered)
  findings = [...findings, ...rendered]
  if (values.coverage) {
    const found = await cover(checked)
    print(found)
    findings = [...findings, ...found]
  }
  if (values.json) printJson()
  else {
    for (const { entry, records } of coverage) console.log(`\n${coverageReport(basename(entry), records)}`)
    if (findings.length > 0) console.log()
    for (const deck of checked.decks) {
      const backup = deck.slides.filter((slide) => isBackup(slide, checked.backupPart)).length
      const minutes = lectureMinutes(deck.slides, checked.backupPart)
      const length = `${deck.slides.length - backup} slides, ${minutes} minutes${andBackup(backup)}`
      const skipped = values.render && !checked.readable.includes(deck) ? ', not rendered: mend it first' : ''
      console.log(`${basename(deck.entry)}: ${length}${skipped}`)
    }
    if (kept) console.log(kept)
    console.log(countFindings(findings))
  }
  return errorsOf(findings).length > 0 ? exitCodes.findings : exitCodes.ok
}

/** The findings for machines, with what kept the check from going on. */
function printJson(error?: string): void {
  const more = coverage.length > 0 ? { coverage } : {}
  console.log(JSON.stringify({ findings, ...more, ...(error === undefined ? {} : { error }) }, null, 2))
}

function printFindings(found: readonly Finding[], decks: readonly Deck[], all = false): void {
  const told = all
    ? found.map((finding) => ({ finding, count: 1 }))
    : summarise(found, ({ file }) => decks.findIndex(({ files }) => files[file]))
  for (const { finding, count } of told) {
    const more = count > 1 ? ` (${count} of the kind in this deck, --all tells each)` : ''
    console.log(formatFinding(finding, process.cwd()) + more)
  }
}

/** Loaded only when asked for: it imports the slides' modules, and a broken one must not end the static check. */
async function render(checked: Checked, room: number): Promise<Finding[]> {
  const { renderChecked } = await import('./lib/render/check.ts')
  try {
    return await renderChecked(checked, { room, progress: showProgress })
  } finally {
    if (process.stderr.isTTY) process.stderr.write(emptyLine)
  }
}

/** Loaded only when asked for, as well. Notes where the records are, and gives what is nowhere. */
async function cover({ readable }: Checked): Promise<Finding[]> {
  const { loadInventory } = await import('./lib/deck/facts/inventory.ts')
  const inventory = await loadInventory()
  const decks = readable.filter(({ slides }) => slides.some(({ ours }) => ours))
  const covered = decks.map((deck) => ({ deck, records: coverageOf(deck, inventory) }))
  coverage = covered.map(({ deck, records }) => ({ entry: deck.entry, records }))
  return covered.flatMap(({ deck, records }) => checkCoverage(deck, inventory, records))
}

function depthOf(room: string | undefined, render: boolean | undefined): number {
  if (room === undefined) return ordinaryDepth
  const depth = Number(room)
  if (!(depth > 0 && depth <= 100)) {
    throw new CommandError(`--room ${room}: give the depth of the room in metres, e.g. --room 20`)
  }
  if (!render) throw new CommandError('--room: sizes are only measured with --render, add it')
  return depth
}

/** On a terminal one line that counts; elsewhere one now and then, so that logs stay readable. */
function showProgress(stage: string): void {
  if (process.stderr.isTTY) process.stderr.write(emptyLine + stage)
  else if (performance.now() - toldAt > 3_000) {
    console.error(stage)
    toldAt = performance.now()
  }
}
