import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stub, withMarks, withStub } from './stub.ts'

const list = 'slides/data/languages.ts'
/** Where texts and tables in each language are. */
const rooms = ['components', 'layouts', 'scripts', 'setup', 'slides']
/** Words that the lecture's pages say themselves, and names in them that stand in pictures: these have no room for marks. */
const furniture = [
  'slides/data/interface.ts',
  'slides/data/voices.ts',
  'slides/data/vote.ts',
  'components/Duration.vue',
]
const inPictures = ['sideNames', 'lecturerTag']

/** Adds the stub to a project's list of languages, and nothing else. */
export function listStub(root: string): void {
  change(root, list, (text) =>
    withStub(text).replace(`${stub}: { name: 'English'`, `${stub}: { name: 'Stub'`),
  )
}

/** Gives a project's data, diagrams, components and checks the stub's part; tells the files that needed one. */
export function translateToStub(root: string): string[] {
  const files = rooms
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
    )
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|vue)$/.test(file) && file !== list)
  const changed = files.filter((file) => change(root, file, withStub))
  // Which words are everyday words too, each language has to say.
  change(root, 'slides/data/terms.ts', (text) => text.replace(/(everyday: \[.*'en')\]/g, `$1, '${stub}']`))
  return changed.sort()
}

/** Gives a project the whole lecture in the stub: the English slides, in its folder. */
export function addEdition(root: string): void {
  cpSync(join(root, 'slides/en'), join(root, `slides/${stub}`), { recursive: true })
  const entry = readFileSync(join(root, 'slides.en.md'), 'utf8')
  const own = entry.replace(/^lang: en$/m, `lang: ${stub}`).replaceAll('./slides/en/', `./slides/${stub}/`)
  writeFileSync(join(root, `slides.${stub}.md`), own)
}

/** Marks what the lecture's pages say themselves, in each language. */
export function markFurniture(root: string): void {
  for (const file of furniture) change(root, file, (text) => withMarks(text, inPictures))
}

/** Changes a file of a project; whether that made a difference. */
export function change(root: string, file: string, edit: (text: string) => string): boolean {
  const path = join(root, file)
  const text = readFileSync(path, 'utf8')
  const edited = edit(text)
  if (edited !== text) writeFileSync(path, edited)
  return edited !== text
}
