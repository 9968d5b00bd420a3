import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { copyProject } from '../project-copy.ts'
import { faults, nearMisses } from './index.ts'

/** An entry made of planted slides. */
export interface PlantedDeck {
  /** Its file, beside `slides.md`. */
  readonly entry: string
  /** Its slides below the cover, as `group/name`. */
  readonly slides: readonly string[]
}

/** Where the planted slides lie in the copy of the project; `slides/ja` makes them slides of the lecture. */
export const plantedFolder = 'slides/ja/broken'

/**
 * Groups that need an entry of their own. A mermaid block of Slidev's sets the configuration with which all
 * later diagrams of the page are drawn; the language is the whole deck's, and so is the order of its slides. What can't
 * be built has its deck built again.
 */
const alone = ['build', 'mermaid', 'english-deck', 'static']

const planted = [...faults.map(({ slide }) => slide), ...nearMisses]
const groupOf = (slide: string) => slide.slice(0, slide.indexOf('/'))
const inGroup = (group: string) => planted.filter((slide) => groupOf(slide) === group)

/** All but those that need an entry of their own: one build serves them. */
export const together: PlantedDeck = {
  entry: 'slides.broken.md',
  slides: planted.filter((slide) => !alone.includes(groupOf(slide))),
}

/** Slides with a mermaid block of their own. */
export const withMermaid: PlantedDeck = { entry: 'slides.mermaid.md', slides: inGroup('mermaid') }

/** Japanese slides in a deck that says it is English. */
export const inEnglish: PlantedDeck = { entry: 'slides.english.md', slides: inGroup('english-deck') }

/** Slides that keep their deck from being built, and others among them. */
export const unbuildable: PlantedDeck = { entry: 'slides.unbuildable.md', slides: inGroup('build') }

/** The lecture itself with slides that contradict it, or the essay; a build is not needed. */
export const inLecture: PlantedDeck = { entry: 'slides.lecture.md', slides: inGroup('static') }

/** The slide of the lecture after which a planted one stands, where it matters. */
const places: Readonly<Record<string, string>> = {
  'static/term-after-its-slide': 'unshared-premise',
  'static/quoted-to-the-letter': 'unshared-premise',
  'static/quoted-from-the-wrong-paragraph': 'unshared-premise',
}

/** Writes a copy of the project with the planted slides and their entries; gives its folder. */
export function plantProject(decks: readonly PlantedDeck[]): string {
  const root = copyProject()
  mkdirSync(join(root, plantedFolder), { recursive: true })
  cpSync(import.meta.dirname, join(root, plantedFolder), { recursive: true })
  for (const deck of decks) writeFileSync(join(root, deck.entry), compose(deck))
  return root
}

/** The text of a planted deck's entry. */
export function compose(deck: PlantedDeck): string {
  const lecture = readFileSync(join(projectRoot, 'slides.md'), 'utf8')
  if (deck === inLecture) return plantInto(lecture, deck.slides)
  const [head = ''] = lecture.split('\n---\nsrc:')
  const entry = head.replace(/^duration: .*$/m, `duration: ${deck.slides.length + 1}min`)
  const body = deck.slides.map(importOf).join('')
  return deck === inEnglish ? englishHead(entry) + body : entry + body
}

/** The lecture with slides planted where they have a place, else after its slide on the gap. */
function plantInto(lecture: string, slides: readonly string[]): string {
  const longer = lecture.replace(/^duration: (\d+)min$/m, (_, minutes) => {
    return `duration: ${Number(minutes) + slides.length}min`
  })
  return slides.reduce((entry, slide) => {
    const before = new RegExp(`/${places[slide] ?? 'gap'}\\.md\\n---\\n`)
    if (!before.test(entry)) throw new Error(`slides.md has no place for ${slide}`)
    return entry.replace(before, (match) => match + importOf(slide))
  }, longer)
}

function importOf(slide: string): string {
  return `\n---\nsrc: ./${plantedFolder}/${slide}.md\n---\n`
}

/** The same cover in English, so that only the slides below it are in another language. */
function englishHead(head: string): string {
  return head
    .replace(/^lang: ja$/m, 'lang: en')
    .replace(
      /^# [\s\S]*$/m,
      `# What are the talks for?\n\n<!--\n${'Say what the lecture asks. '.repeat(15)}\n-->\n`,
    )
}
