import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { cleanDeck } from './lib/build/clean-deck.ts'
import { checkEntries } from './lib/checks/check-entries.ts'
import { runCommand } from './lib/cli/args.ts'
import { CommandError, exitCodes, UsageError } from './lib/cli/errors.ts'
import { countFindings, errorsOf, formatFinding } from './lib/cli/findings.ts'
import { assertInProject, listEntries, projectRoot } from './lib/cli/project.ts'
import { replaceFile } from './lib/cli/temporary.ts'
import { loadDeck } from './lib/deck/load-deck.ts'

const usage = {
  text: `npm run remix -- <new-entry.md> --minutes 45 [--lang ja] [--include id,…] [--exclude id,…] [--parts 2] [--title …]

Writes an entry beside slides.md, to edit by hand: the best slides of the lecture that fit into the minutes, with all
that they require, in an order that teaches. Prints what it chose, and which paragraphs of the essay that teaches.

  --minutes  speaking time, to the minute
  --lang     a language that has slides (the one of slides.md)
  --include  slides that must be in: ids, or files of your own, such as own/my-country.md
  --exclude  slides that must not
  --parts    in how many parts it is told, at most (those of the lecture)
  --title    its own title
  --force    takes the place of an earlier remix of that name`,
  options: {
    minutes: { type: 'string' },
    lang: { type: 'string' },
    include: { type: 'string', default: '' },
    exclude: { type: 'string', default: '' },
    parts: { type: 'string' },
    title: { type: 'string' },
    force: { type: 'boolean', default: false },
  },
  positionals: 1,
} as const

await runCommand(usage, async ({ values, positionals }) => {
  const [name] = positionals
  if (!name) throw new UsageError('give the new entry a name', usage.text)
  const minutes = wholeNumber('minutes', values.minutes)
  const parts = values.parts === undefined ? undefined : wholeNumber('parts', values.parts)
  const entry = resolve(name.endsWith('.md') ? name : `${name}.md`)
  assertInProject(entry)
  await assertFree(entry, values.force)
  const { headmatter } = await cleanDeck(join(projectRoot, 'slides.md'))
  // Only now: what is wrong in the data has been told.
  const { makeRemix } = await import('./lib/remix/index.ts')
  const { remixReport } = await import('./lib/remix/report.ts')
  const lectures = await Promise.all(listEntries(projectRoot).map(loadDeck))
  const remix = await makeRemix(lectures, {
    minutes,
    parts,
    language: values.lang ?? String(headmatter.lang),
    include: list(values.include),
    exclude: list(values.exclude),
    title: values.title,
  })
  replaceFile(entry, Buffer.from(remix.markdown))
  console.log(remixReport(basename(entry), remix, minutes))
  const { findings } = await checkEntries([entry])
  for (const finding of findings) console.log(formatFinding(finding, process.cwd()))
  console.log(countFindings(findings))
  return errorsOf(findings).length > 0 ? exitCodes.findings : exitCodes.ok
})

function list(ids: string): string[] {
  return [...new Set(ids.split(',').map((id) => id.trim()))].filter(Boolean)
}

function wholeNumber(flag: string, value: string | undefined): number {
  const number = Number(value)
  if (value !== undefined && Number.isInteger(number) && number > 0) return number
  const given = value === undefined ? 'is missing' : `${value}`
  throw new CommandError(
    `--${flag} ${given}: give a whole number, such as --${flag} ${flag === 'minutes' ? 45 : 2}`,
  )
}

/** A remix takes no other file's place, and an earlier remix's only when that is wanted. */
async function assertFree(entry: string, force: boolean): Promise<void> {
  if (!existsSync(entry)) return
  const { headmatter } = await loadDeck(entry)
  if (headmatter.adaptedFrom === undefined)
    throw new CommandError(`${entry}: it is there already, and no remix: choose another name`)
  if (!force) throw new CommandError(`${entry}: it is there already: choose another name, or add --force`)
}
