import { notesXml, shapeTree } from './fixed-parts.ts'
import { type NoteRun, noteParagraphs } from './notes.ts'
import type { Part, Relationship } from './package.ts'
import { fillXml, type Pen } from './paint.ts'
import type { Picture, SlideReading } from './reading.ts'
import { regional } from './regional.ts'
import { named, placeXml } from './shape-parts.ts'
import { itemsXml } from './shapes.ts'
import { document, element, escapeXml, namespaces } from './xml.ts'

/** Where all slides find their layout. */
export const layout = 'ppt/slideLayouts/slideLayout1.xml'
/** Where all notes find their master. */
export const notesMaster = 'ppt/notesMasters/notesMaster1.xml'
/** Where a slide is, from 1. */
export const slidePath = (number: number) => `ppt/slides/slide${number}.xml`
const notesPath = (number: number) => `ppt/notesSlides/notesSlide${number}.xml`
/** What a slide is given beside what was read of it. */
export interface SlideExtras {
  /** In Markdown. */
  readonly notes: string | undefined
  /** For a slide without a heading. */
  readonly title: string | undefined
  /** Where a picture is, by its id. */
  readonly imagePath: (id: string) => string
}

/** A slide and, where it has any, its notes. */
export function slideParts(
  slide: SlideReading,
  number: number,
  pen: Pen,
  { notes, title, imagePath }: SlideExtras,
): Part[] {
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
  const titled = slide.items.some((item) => item.kind === 'text' && item.title)
  const hidden = titled || !title ? '' : hiddenTitle(pen, slide.width, ++last, title)
  const ground = element('p:bg', {}, element('p:bgPr', {}, fillXml(pen, slide.background), '<a:effectLst/>'))
  const content = document(
    element(
      'p:sld',
      namespaces,
      element('p:cSld', {}, ground, shapeTree(hidden + shapes)),
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
    ),
  )
  const page: Part = { path: slidePath(number), kind: 'slide', content, relationships }
  const text = notesText(notes ?? '', language)
  if (text === '') return [page]
  relate('notesSlide', notesPath(number))
  return [
    page,
    {
      path: notesPath(number),
      kind: 'notesSlide',
      content: notesXml(text),
      relationships: [
        { kind: 'notesMaster', target: notesMaster },
        { kind: 'slide', target: slidePath(number) },
      ],
    },
  ]
}

/** A title above the slide, which nobody sees and a list of slides, or a screen reader, tells. */
function hiddenTitle(pen: Pen, width: number, id: number, title: string): string {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(id, title),
      '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>',
      '<p:nvPr><p:ph type="title"/></p:nvPr>',
    ),
    element('p:spPr', {}, placeXml(pen, { x: 0, y: -60, width, height: 50 })),
    element(
      'p:txBody',
      {},
      '<a:bodyPr/><a:lstStyle/>',
      element('a:p', {}, element('a:r', {}, '<a:rPr/>', `<a:t>${escapeXml(title)}</a:t>`)),
    ),
  )
}

function notesText(markdown: string, language: string): string {
  const run = ({ text, bold }: NoteRun) =>
    element(
      'a:r',
      {},
      element('a:rPr', { lang: language, b: bold ? 1 : undefined }),
      `<a:t>${escapeXml(text)}</a:t>`,
    )
  return noteParagraphs(markdown)
    .map((runs) => element('a:p', {}, ...runs.map(run)))
    .join('')
}
