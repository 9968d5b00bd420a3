import { relative } from 'node:path'
import { Document, parseDocument, Scalar } from 'yaml'
import { backupPart } from '../../../slides/data/interface.ts'
import { digestOf } from '../deck/as-of.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'

/** Where a remix comes from; the closing slide credits it. */
export interface Origin {
  readonly project: string
  readonly version: string
  /** Of the adaptation, ISO. */
  readonly date: string
}

/** A slide of a remix: as the lecture has it, but for its time and part. */
export interface RemixSlide {
  readonly slide: DeckSlide
  readonly minutes: number
  readonly part: string
}

/** What a remix is written from. */
export interface Remix {
  readonly lecture: Deck
  /** Without the cover. */
  readonly slides: readonly RemixSlide[]
  readonly cover: { readonly minutes: number; readonly part: string }
  readonly origin: Origin
  readonly title?: string | undefined
  /** Titles of the parts in the remix's language, by id. */
  readonly partTitles: Readonly<Record<string, string>>
}

const about = ` An entry of your own: change the order, delete blocks, add slides of yours with "src:" (REMIX.md shows how).
 Then: npm run check -- this file`

/** Minutes of slides that the lecture shows; the backup takes none. */
export function minutesOfRemix({ cover, slides }: Pick<Remix, 'cover' | 'slides'>): number {
  return slides.reduce((sum, { minutes, part }) => sum + (part === backupPart ? 0 : minutes), cover.minutes)
}

/**
 * The Markdown of an entry that one edits by hand: the lecture's headmatter and cover with the remix's own title and
 * duration, then a `src:` block a slide, grouped by part, each with its minutes in a comment and a digest by which
 * the check tells that the slide has changed since.
 */
export function entryOf(remix: Remix): string {
  const { cover, slides } = remix
  const blocks = slides.map((one, index) => {
    const before = index === 0 ? cover.part : slides[index - 1]?.part
    return block(remix, one, one.part !== before)
  })
  return [head(remix), ...blocks].join('\n')
}

function head(remix: Remix): string {
  const { lecture, cover, slides, origin, title, partTitles } = remix
  const first = lecture.files[lecture.entry]?.slides[0]
  const document = parseDocument(first?.frontmatterRaw ?? '')
  if (title !== undefined) document.set('title', title)
  document.set('duration', `${minutesOfRemix(remix)}min`)
  document.set('adaptedFrom', origin)
  document.set('minutes', cover.minutes)
  document.set('part', cover.part)
  document.commentBefore = about
  const heading = (_: string, text: string) => `# ${title ?? text}`
  const content = (lecture.slides[0]?.content ?? '').trim().replace(/^# +(.*)$/m, heading)
  const partMinutes = slides.reduce(
    (sum, one) => sum + (one.part === cover.part ? one.minutes : 0),
    cover.minutes,
  )
  const comment = `# ${partTitles[cover.part] ?? cover.part}: ${partMinutes} min`
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}${comment}\n---\n\n${content}\n`
}

function block({ lecture, slides, partTitles }: Remix, one: RemixSlide, opens: boolean): string {
  const { slide, minutes, part } = one
  const document = new Document({ src: `./${relative(lecture.root, slide.file).replaceAll('\\', '/')}` })
  if (minutes !== slide.frontmatter.minutes) document.set('minutes', minutes)
  if (part !== slide.frontmatter.part) document.set('part', part)
  const src = document.get('src', true)
  const raw = lecture.files[slide.file]?.raw ?? ''
  if (src instanceof Scalar) src.comment = ` ${minutes} min, as of ${digestOf(raw)}`
  if (opens) {
    const sum = slides.reduce((total, other) => total + (other.part === part ? other.minutes : 0), 0)
    const time = part === backupPart ? 'when somebody asks, not counted' : `${sum} min`
    document.commentBefore = ` ${partTitles[part] ?? part}: ${time}`
  }
  return `---\n${document.toString({ lineWidth: 0 }).replace(/\n\n/g, '\n')}---\n`
}
