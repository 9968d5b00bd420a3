import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { pairsOf } from './lib/checks/parity/index.ts'
import { stateKey, stateOf } from './lib/checks/parity/state.ts'
import { runCommand } from './lib/cli/args.ts'
import { CommandError, exitCodes, UsageError } from './lib/cli/errors.ts'
import { listEntries, projectRoot } from './lib/cli/project.ts'
import { replaceFile } from './lib/cli/temporary.ts'
import { loadDeck } from './lib/deck/load-deck.ts'

const usage = {
  text: `npm run translated -- <slide> … [--lang en]

Notes in slides of another language which state of the Japanese ones they translate: when you have compared the two. When
a Japanese slide changes, npm run check names those that translate an earlier state, and says what changed.

  slide   the id of a slide, or its file; an edition such as slides.en.md means its cover
  --lang  the language of the slides that are named by their id, where several have it`,
  options: { lang: { type: 'string' } },
  positionals: Number.POSITIVE_INFINITY,
} as const

await runCommand(usage, async ({ values, positionals }) => {
  if (positionals.length === 0) throw new UsageError('name a slide', usage.text)
  const decks = await Promise.all(listEntries(projectRoot).map(loadDeck))
  const pairs = (await Promise.all(decks.map(pairsOf))).flat()
  const found = positionals.map((name) => {
    const [pair, ...others] = pairs.filter(
      ({ slide, language }) =>
        slide.file === resolve(name) || (slide.id === name && language === (values.lang ?? language)),
    )
    const languages = new Set([pair, ...others].map((one) => one?.language))
    if (languages.size > 1)
      throw new UsageError(`${name}: say in which language: --lang ${[...languages].join(', ')}`, usage.text)
    if (!pair)
      throw new CommandError(`${name}: no slide of another language that an entry shows, name its id or file`)
    return pair
  })
  for (const { slide, original } of found) {
    const text = readFileSync(slide.file, 'utf8')
    const changed = withState(text, stateOf(original))
    if (changed !== text) replaceFile(slide.file, Buffer.from(changed))
    console.log(`${relative(process.cwd(), slide.file)}: ${changed === text ? 'unchanged' : 'noted'}`)
  }
  return exitCodes.ok
})

/** A slide's file that says which state it translates. */
function withState(text: string, state: string): string {
  const line = `${stateKey}: '${state}'`
  const written = new RegExp(`^${stateKey}:.*$`, 'm')
  const [front = ''] = /^---\r?\n[\s\S]*?\r?\n---/.exec(text) ?? []
  if (front === '') return `---\n${line}\n---\n\n${text}`
  const changed = written.test(front)
    ? front.replace(written, line)
    : front.replace(/\r?\n---$/, `\n${line}$&`)
  return changed + text.slice(front.length)
}
