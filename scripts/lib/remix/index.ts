import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { core } from '../../../slides/data/core.ts'
import { paragraphs } from '../../../slides/data/essay.ts'
import { parts as allParts, backupPart } from '../../../slides/data/interface.ts'
import { projectRoot } from '../cli/project.ts'
import { type Deck, nameOf } from '../deck/deck.ts'
import { factsFor, loadProjectData } from '../deck/facts/load-facts.ts'
import { languageOfDeck } from '../deck/language.ts'
import { entryOf, type Remix } from './entry.ts'
import { type Concordance, candidatesOf, concordanceOf, lectureIn } from './lecture.ts'
import { isFile, withOwn } from './own.ts'
import { joinParts } from './parts.ts'
import { type Selection, select, type Wish } from './select.ts'

/** What a lecturer asks of a remix. */
export interface RemixWish extends Wish {
  readonly language: string
  readonly title?: string | undefined
  /** At most so many; those of the lecture when left out. */
  readonly parts?: number | undefined
}

/** A remix, ready to be written. */
export interface MadeRemix extends Remix {
  readonly markdown: string
  readonly concordance: Concordance
  readonly added: Selection['added']
}

/**
 * The best remix of the lecture of a language (of `lectures`, the loaded entries) for a wish; the same for the same
 * wish, day and lecture. Throws a CommandError that says why a wish is impossible.
 */
export async function makeRemix(lectures: readonly Deck[], wish: RemixWish): Promise<MadeRemix> {
  const files = wish.include.filter(isFile)
  const lecture = await withOwn(lectureIn(lectures, wish.language), files)
  const include = wish.include.map((name) => (isFile(name) ? nameOf(name) : name))
  const cover = lecture.slides[0]?.id ?? ''
  const byId = new Map(lecture.slides.map((slide) => [slide.id, slide]))
  const pool = candidatesOf(lecture, factsFor(await loadProjectData(), lecture.root))
  const { slides, added } = select(pool, [cover, ...core], { ...wish, include })
  let part = ''
  const placed = slides.map((one) => {
    // A slide of one's own that names no part belongs to the one that it stands in.
    part = String(byId.get(one.id)?.frontmatter.part ?? part)
    return { ...one, part }
  })
  const isSpoken = ({ part: name }: { part: string }) => name !== backupPart
  const spoken = joinParts(placed.filter(isSpoken), wish.parts ?? placed.length)
  const joined = [...spoken, ...placed.filter((one) => !isSpoken(one))]
  const [first, ...rest] = joined
  const remix: Remix = {
    lecture,
    slides: rest.flatMap((one) => {
      const slide = byId.get(one.id)
      return slide ? [{ slide, minutes: one.minutes, part: one.part }] : []
    }),
    cover: { minutes: first?.minutes ?? 0, part: first?.part ?? '' },
    origin: origin(),
    title: wish.title,
    partTitles: Object.fromEntries(allParts.map(({ id, title }) => [id, title[languageOfDeck(lecture)]])),
  }
  const ids = paragraphs.map(({ id }) => id)
  const shown = [...lecture.slides.slice(0, 1), ...remix.slides.map(({ slide }) => slide)]
  return { ...remix, markdown: entryOf(remix), added, concordance: concordanceOf(shown, ids, backupPart) }
}

function origin(): Remix['origin'] {
  const { name, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return { project: name, version, date }
}
