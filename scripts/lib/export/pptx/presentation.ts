import {
  layoutXml,
  masterXml,
  notesMasterXml,
  notesXml,
  presentationXml,
  shapeTree,
  themeXml,
} from './fixed-parts.ts'
import { noteParagraphs } from './notes.ts'
import { type Part, type Properties, packageOf, type Relationship } from './package.ts'
import { fillXml, type Pen, penFor, presentationWidth } from './paint.ts'
import type { DeckReading, Picture, SlideReading } from './reading.ts'
import { itemsXml } from './shapes.ts'
import { document, element, escapeXml, namespaces } from './xml.ts'

/** What a presentation is made of. */
export interface Presentation {
  readonly reading: DeckReading
  /** The notes of each slide in Markdown, `undefined` where it has none. */
  readonly notes: readonly (string | undefined)[]
  /** PNG by a picture's id. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly properties: Properties
}

/** The bytes of a presentation; the same content always gives the same bytes. */
export async function presentationBytes({
  reading,
  notes,
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
  const images = [...pictures].map(([id, content]): Part => ({ path: imagePath(id), content }))
  const pages = slides.flatMap((slide, index) => slideParts(slide, index + 1, pen, notes[index]))
  return packageOf([...fixed, ...pages, ...images], properties)
}

const master = 'ppt/slideMasters/slideMaster1.xml'
const layout = 'ppt/slideLayouts/slideLayout1.xml'
const notesMaster = 'ppt/notesMasters/notesMaster1.xml'
const slidePath = (number: number) => `ppt/slides/slide${number}.xml`
const notesPath = (number: number) => `ppt/notesSlides/notesSlide${number}.xml`
const imagePath = (id: string) => `ppt/media/${id}.png`

function slideParts(slide: SlideReading, number: number, pen: Pen, notes: string | undefined): Part[] {
  const relationships: Relationship[] = [{ kind: 'slideLayout', target: layout }]
  const relate = (kind: Relationship['kind'], target: string): string => {
    const known = relationships.findIndex((one) => one.kind === kind && one.target === target)
    return `rId${known < 0 ? relationships.push({ kind, target }) : known + 1}`
  }
  const language = regional(slide.language)
  let last = 1
  const shapes = itemsXml(
    {
      pen,
      language,
      slideWidth: slide.width,
      nextId: () => ++last,
      relate: (link) =>
        typeof link === 'number' ? relate('slide', slidePath(link)) : relate('hyperlink', link),
      relatePicture: ({ id }: Picture) => relate('image', imagePath(id)),
    },
    slide.items,
  )
  const ground = element('p:bg', {}, element('p:bgPr', {}, fillXml(pen, slide.background), '<a:effectLst/>'))
  const content = document(
    element(
      'p:sld',
      namespaces,
      element('p:cSld', {}, ground, shapeTree(shapes)),
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
    ),
  )
  const paragraphs = noteParagraphs(notes ?? '')
  if (paragraphs.length > 0) relate('notesSlide', notesPath(number))
  const page: Part = { path: slidePath(number), kind: 'slide', content, relationships }
  if (paragraphs.length === 0) return [page]
  const text = paragraphs.map((runs) =>
    element(
      'a:p',
      {},
      ...runs.map(({ text, bold }) =>
        element(
          'a:r',
          {},
          element('a:rPr', { lang: language, b: bold ? 1 : undefined }),
          `<a:t>${escapeXml(text)}</a:t>`,
        ),
      ),
    ),
  )
  return [
    page,
    {
      path: notesPath(number),
      kind: 'notesSlide',
      content: notesXml(text.join('')),
      relationships: [
        { kind: 'notesMaster', target: notesMaster },
        { kind: 'slide', target: slidePath(number) },
      ],
    },
  ]
}

/** A language with its likely region, as presentations want it: `ja` is `ja-JP`. */
function regional(language: string): string {
  if (language === '') return 'en-US'
  const { language: base, region } = new Intl.Locale(language).maximize()
  return region ? `${base}-${region}` : base
}
