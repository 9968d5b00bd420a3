import { createHash } from 'node:crypto'
import { layoutXml, masterXml, notesMasterXml, presentationXml } from './fixed-parts.ts'
import { type Part, type Properties, packageOf, type Relationship } from './package.ts'
import { penFor, presentationWidth } from './paint.ts'
import { endingOf } from './picture-bytes.ts'
import type { DeckReading } from './reading.ts'
import { regional } from './regional.ts'
import { layout, notesMaster, slideParts, slidePath } from './slide-parts.ts'
import { themeXml } from './theme.ts'

/** What a presentation is made of. */
export interface Presentation {
  readonly reading: DeckReading
  /** The notes of each slide in Markdown, `undefined` where it has none. */
  readonly notes: readonly (string | undefined)[]
  /** What a slide without a heading is called. */
  readonly titles: readonly string[]
  /** JPEG or PNG by a picture's id. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly properties: Properties
}

const master = 'ppt/slideMasters/slideMaster1.xml'
/** The bytes of a presentation; the same content always gives the same bytes. */
export async function presentationBytes({
  reading,
  notes,
  titles,
  pictures,
  properties,
}: Presentation): Promise<Uint8Array> {
  const { slides, theme } = reading
  const { width, height } = slides[0] ?? { width: 16, height: 9 }
  const pen = penFor(width, theme)
  const language = regional(properties.language)
  const fixed: Part[] = [
    {
      path: 'ppt/presentation.xml',
      kind: 'officeDocument',
      content: presentationXml(
        slides.map((_, index) => `rId${index + 3}`),
        { width: presentationWidth, height: pen.length(height) },
        language,
      ),
      relationships: [
        { kind: 'slideMaster', target: master },
        { kind: 'notesMaster', target: notesMaster },
        ...slides.map((_, index): Relationship => ({ kind: 'slide', target: slidePath(index + 1) })),
        { kind: 'theme', target: 'ppt/theme/theme1.xml' },
      ],
    },
    {
      path: master,
      kind: 'slideMaster',
      content: masterXml(pen),
      relationships: [
        { kind: 'slideLayout', target: layout },
        { kind: 'theme', target: 'ppt/theme/theme1.xml' },
      ],
    },
    {
      path: layout,
      kind: 'slideLayout',
      content: layoutXml(),
      relationships: [{ kind: 'slideMaster', target: master }],
    },
    {
      path: notesMaster,
      kind: 'notesMaster',
      content: notesMasterXml(width / height),
      relationships: [{ kind: 'theme', target: 'ppt/theme/theme2.xml' }],
    },
    // Each master has a theme of its own.
    ...[1, 2].map(
      (number): Part => ({ path: `ppt/theme/theme${number}.xml`, kind: 'theme', content: themeXml(theme) }),
    ),
  ]
  const placed = placedPictures(pictures)
  const imagePath = (id: string) => placed.get(id)?.path ?? ''
  const images = [...new Set(placed.values())]
  const pages = slides.flatMap((slide, index) =>
    slideParts(slide, index + 1, pen, { notes: notes[index], title: titles[index], imagePath }),
  )
  return packageOf([...fixed, ...pages, ...images], properties)
}

/** A part for each picture, by its id; the same one for those that are the same. */
function placedPictures(pictures: Presentation['pictures']): Map<string, Part> {
  const parts = new Map<string, Part>()
  const placed = new Map<string, Part>()
  for (const [id, content] of pictures) {
    const hash = createHash('sha256').update(content).digest('hex')
    const part = parts.get(hash) ?? { path: `ppt/media/${id}.${endingOf(content) ?? 'png'}`, content }
    parts.set(hash, part)
    placed.set(id, part)
  }
  return placed
}
