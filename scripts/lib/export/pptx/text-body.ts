import { languageOfTag, original } from '../../../../slides/data/languages.ts'
import { type Insets, leadOf } from './fit.ts'
import { fillXml, type Pen } from './paint.ts'
import type { Paragraph, Run, Text } from './reading.ts'
import { regional } from './regional.ts'
import { type Attributes, element, escapeXml } from './xml.ts'

const japanese = /[\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Han}]/u

/** What texts need of their slide. */
export interface TextContext {
  readonly pen: Pen
  /** BCP 47 with a region, as presentations want it. */
  readonly language: string
  /** The relationship that leads to a link's target. */
  readonly relate: (link: string | number) => string
}

/** How a text lies in its box. */
export function bodyProperties(
  context: TextContext,
  text: Text,
  insets: Insets,
  wrap: 'square' | 'none',
): string {
  const { length } = context.pen
  return element(
    'a:bodyPr',
    {
      wrap,
      lIns: length(insets.left),
      tIns: length(insets.top),
      rIns: length(insets.right),
      bIns: length(insets.bottom),
      rtlCol: 0,
      anchor: text.anchor === 'middle' ? 'ctr' : 't',
    },
    '<a:noAutofit/>',
  )
}

/** A text's paragraphs, with a soft break where the browser broke a line. */
export function paragraphsXml(context: TextContext, { paragraphs }: Text): string {
  return paragraphs
    .map((paragraph, index) => {
      // The share of a line that stands above its letters differs between paragraphs.
      const shift = index === 0 ? 0 : leadOf(paragraph) - leadOf(paragraphs[index - 1])
      return paragraphXml(context, paragraph, Math.max(0, paragraph.before - shift))
    })
    .join('')
}

function paragraphXml(context: TextContext, paragraph: Paragraph, before: number): string {
  const { lines, align, indent, lineHeight } = paragraph
  const { pen } = context
  const content = lines.map((line, index) => {
    const [first] = line
    const broken = index > 0 && first ? element('a:br', {}, runProperties(context, first)) : ''
    return broken + line.map((run) => runXml(context, run)).join('')
  })
  const properties = element(
    'a:pPr',
    {
      marL: indent > 0 ? pen.length(indent) : 0,
      indent: indent > 0 ? -pen.length(hangOf(paragraph)) : 0,
      algn: { left: 'l', center: 'ctr', right: 'r' }[align],
    },
    element('a:lnSpc', {}, element('a:spcPts', { val: pen.points(lineHeight) })),
    element('a:spcBef', {}, element('a:spcPts', { val: pen.points(before) })),
    markerXml(paragraph.marker),
  )
  return element('a:p', {}, properties, ...content)
}

/** How far a list's mark stands before its text; browsers end it a little before the letters. */
function hangOf({ lines, indent, marker }: Paragraph): number {
  const size = lines[0]?.[0]?.size ?? 0
  return Math.min(indent, size * (typeof marker === 'number' ? 1.25 : 0.95))
}

function markerXml(marker: Paragraph['marker']): string {
  if (marker === undefined) return '<a:buNone/>'
  if (typeof marker === 'string') return element('a:buChar', { char: marker })
  return element('a:buAutoNum', { type: 'arabicPeriod', startAt: marker === 1 ? undefined : marker })
}

function runXml(context: TextContext, run: Run): string {
  return element('a:r', {}, runProperties(context, run), `<a:t>${escapeXml(run.text)}</a:t>`)
}

function isTranslated(language: string): boolean {
  return ![undefined, original].includes(languageOfTag(language))
}

function runProperties({ pen, language, relate }: TextContext, run: Run): string {
  const { underline, link } = run
  const attributes: Attributes = {
    // A program that checks spelling would take the essay's own words on a translated slide for its language.
    lang: isTranslated(language) && japanese.test(run.text) ? regional(original) : language,
    sz: pen.points(run.size),
    b: run.bold ? 1 : 0,
    i: run.italic ? 1 : undefined,
    u: underline ? (underline.dotted ? 'dottedHeavy' : 'sng') : undefined,
    spc: run.spacing === 0 ? undefined : pen.points(run.spacing),
    baseline: run.raised && { super: 30_000, sub: -25_000 }[run.raised],
  }
  const themes = run.font === pen.font
  const faces = [
    // Named even where it is the theme's: not every program looks there for texts outside of placeholders.
    element('a:latin', { typeface: themes ? '+mn-lt' : run.font }),
    element('a:ea', { typeface: themes ? '+mn-ea' : run.font }),
  ]
  const action = typeof link === 'number' ? { action: 'ppaction://hlinksldjump' } : {}
  return element(
    'a:rPr',
    attributes,
    fillXml(pen, run.colour),
    underline ? element('a:uFill', {}, fillXml(pen, underline.colour)) : '',
    ...faces,
    link === undefined ? '' : element('a:hlinkClick', { 'r:id': relate(link), ...action }),
  )
}
