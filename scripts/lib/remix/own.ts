import { resolve } from 'node:path'
import { backupPart } from '../../../slides/data/interface.ts'
import { CommandError } from '../cli/errors.ts'
import { findEntry } from '../cli/project.ts'
import { isBackup } from '../deck/backup.ts'
import { type Deck, type DeckSlide, nameOf } from '../deck/deck.ts'
import { loadDeck } from '../deck/load-deck.ts'

/** Whether what stands after `--include` is the file of a slide of one's own, and no id. */
export function isFile(name: string): boolean {
  return /[\\/]|\.md$/.test(name)
}

/**
 * A lecture with slides of one's own in it (paths from the lecture's folder): each after all that it requires and after
 * the last slide of its part; without a part before the lecture's last slide (that is no backup). Throws a CommandError for a file that is
 * no slide, lies outside, or has a name that is taken.
 */
export async function withOwn(lecture: Deck, names: readonly string[]): Promise<Deck> {
  let deck = lecture
  for (const name of names) deck = insert(deck, await loadOwn(lecture, name))
  return deck
}

async function loadOwn(lecture: Deck, name: string): Promise<Deck> {
  const file = findEntry(name, lecture.root)
  if (!resolve(file).startsWith(resolve(lecture.root)))
    throw new CommandError(`--include ${name}: a slide of your own must lie in ${lecture.root}`)
  const deck = await loadDeck(file)
  const [error] = deck.errors
  if (error) throw new CommandError(`--include ${name}: ${error.message}`)
  if (deck.slides.length !== 1)
    throw new CommandError(
      `--include ${name}: it holds ${deck.slides.length} slides, put each into a file of its own`,
    )
  return deck
}

function insert(deck: Deck, own: Deck): Deck {
  const [first] = own.slides
  if (!first) return deck
  const slide: DeckSlide = { ...first, id: nameOf(first.file), ours: false }
  if (deck.slides.some(({ id }) => id === slide.id))
    throw new CommandError(
      `--include ${first.file}: the lecture has a slide of that name, give yours another one`,
    )
  const { part, requires } = slide.frontmatter
  const needed = Array.isArray(requires) ? requires.map(String) : []
  const after = deck.slides.findLastIndex(
    ({ id, frontmatter }) => needed.includes(id) || (part !== undefined && frontmatter.part === part),
  )
  const last = deck.slides.findLastIndex((one) => !isBackup(one, backupPart))
  const at = after < 0 ? last : after + 1
  return {
    ...deck,
    slides: deck.slides.toSpliced(at, 0, slide),
    files: { ...deck.files, ...own.files },
  }
}
