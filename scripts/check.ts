import { basename } from 'node:path'
import { runCommand } from './lib/args.ts'
import { type Checked, checkEntries } from './lib/check-entries.ts'
import { totalMinutes } from './lib/checks/duration.ts'
import { CommandError, exitCodes } from './lib/errors.ts'
import { keepLock } from './lib/essay/check.ts'
import { countFindings, errorsOf, type Finding, formatFinding } from './lib/findings.ts'
import { findEntry, listEntries, projectRoot } from './lib/project.ts'
import { ordinaryDepth } from './lib/render/limits.ts'

const usage = {
  text: `npm run check [-- entry …] [--render] [--room metres] [--essay path] [--json]

Checks decks: frontmatter, imports, ids, times, notes, headlines, terms, figures, quotations, diagrams.
Without an entry it checks every slides*.md. Exits with 1 when there is something to mend.

  --render       show every slide at every click in a browser, light and dark, and say what a class couldn't read
  --room metres  depth of the room: beyond ${ordinaryDepth} m text must be larger (with --render)
  --essay path   compare every quotation with the essay's text, and keep what was compared in citations.lock.json
  --json         print the findings as JSON`,
  options: {
    render: { type: 'boolean' },
    room: { type: 'string' },
    essay: { type: 'string' },
    json: { type: 'boolean' },
  },
  positionals: Number.POSITIVE_INFINITY,
} as const

await runCommand(usage, async ({ values, positionals }) => {
  const entries =
    positionals.length > 0 ? positionals.map((name) => findEntry(name)) : listEntries(projectRoot)
  if (entries.length === 0) throw new CommandError(`${projectRoot}: no slides*.md here, create slides.md`)
  const room = depthOf(values.room, values.render)
  const checked = await checkEntries(entries, { essay: values.essay })
  const kept = checked.lock && keepLock(checked.lock, checked.findings)
  const print = (findings: readonly Finding[]) => {
    if (!values.json) for (const finding of findings) console.log(formatFinding(finding, process.cwd()))
  }
  print(checked.findings)
  const rendered = values.render ? await render(checked, room) : []
  print(rendered)
  const findings = [...checked.findings, ...rendered]
  if (values.json) console.log(JSON.stringify({ findings }, null, 2))
  else {
    if (findings.length > 0) console.log()
    for (const deck of checked.decks) {
      const { length } = deck.slides
      const skipped = values.render && !checked.readable.includes(deck) ? ', not rendered: mend it first' : ''
      console.log(`${basename(deck.entry)}: ${length} slides, ${totalMinutes(deck)} minutes${skipped}`)
    }
    if (kept) console.log(kept)
    console.log(countFindings(findings))
  }
  return errorsOf(findings).length > 0 ? exitCodes.findings : exitCodes.ok
})

/** Loaded only when asked for: it imports the slides' modules, and a broken one must not end the static check. */
async function render(checked: Checked, room: number): Promise<Finding[]> {
  const { renderChecked } = await import('./lib/render/check.ts')
  return renderChecked(checked, { room, progress: showProgress })
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

/** On a terminal one line that counts; elsewhere nothing, so that logs stay readable. */
function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(done < total ? `\rLooked at ${done} of ${total} slides` : '\r\u001b[K')
}
