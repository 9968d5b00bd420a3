import type { Pen } from './paint.ts'
import { fillXml } from './paint.ts'
import type { Box, Paragraph, Run, Text } from './reading.ts'
import { type Attributes, element, escapeXml } from './xml.ts'

/** What texts need of their slide. */
export interface TextContext {
  readonly pen: Pen
  /** BCP 47 with a region, as presentations want it. */
  readonly language: string
  /** The relationship that leads to a link's target. */
  readonly relate: (link: string | number) => string
}

/** Room within the box around a text, px. */
export interface Insets {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * How wide a text may become: office programs set it a hair wider than browsers, and some of them part Japanese
 * from Latin letters and digits. What was one line must stay one.
 */
function widest({ paragraphs }: Text): number {
  return Math.max(
    ...paragraphs.map(
      ({ lines, width, indent }) => indent + width * 1.015 + Math.max(...lines.map(partings)),
    ),
  )
}

// Japanese letters and full-width marks beside letters and digits of other scripts.
const parting =
  /(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\u3000-\u303f\uff00-\uffef])[\p{scx=Latin}\d]|(?<=[\p{scx=Latin}\d])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\u3000-\u303f\uff00-\uffef]/gu

function partings(line: readonly Run[]): number {
  const text = line.map((run) => run.text).join('')
  return (text.match(parting)?.length ?? 0) * 0.2 * (line[0]?.size ?? 0)
}

/** The box for a text that stands alone: with the width that it may need, and as high as it is. */
export function frameOf(text: Text, slideWidth: number): Box {
  const { box, paragraphs } = text
  const more = Math.max(0, widest(text) - box.width)
  const align = paragraphs[0]?.align ?? 'left'
  const x = align === 'left' ? box.x : align === 'right' ? box.x - more : box.x - more / 2
  const width = Math.max(box.width, Math.min(box.width + more, slideWidth - x - 8))
  return { x, y: box.y - leadOf(paragraphs[0]), width, height: box.height }
}

/** What stands between a box and the text in it. */
export function insetsIn(box: Box, text: Text): Insets {
  const { box: inner, anchor, paragraphs } = text
  const lead = leadOf(paragraphs[0])
  // Half of what a line is higher than its letters stands above them on a slide, and all of it in a presentation.
  if (anchor === 'middle') return { left: 0, top: 0, right: 0, bottom: 2 * lead }
  return {
    left: Math.max(0, inner.x - box.x),
    top: Math.max(0, inner.y - box.y - lead),
    right: Math.max(0, box.x + box.width - inner.x - Math.max(inner.width, widest(text))),
    bottom: 0,
  }
}

/** Without any room. */
export const noInsets: Insets = { left: 0, top: 0, right: 0, bottom: 0 }

/** Half of what a paragraph's lines are higher than its letters. */
function leadOf(paragraph: Paragraph | undefined): number {
  if (!paragraph) return 0
  return Math.max(0, (paragraph.lineHeight - Math.max(...paragraph.lines.flat().map(({ size }) => size))) / 2)
}

/**
 * True where lines fill `width` so that a hair more would break them: one line, or a label whose lines are broken
 * already. What has room keeps wrapping, as whoever types in it expects.
 */
export function isTight(text: Text, width: number): boolean {
  const broken = text.anchor === 'middle' || text.paragraphs.every(({ lines }) => lines.length === 1)
  return broken && widest(text) > width
}

/** A label that may become wider than its shape, a little smaller: by a tenth at most. */
export function fitted(text: Text, width: number): Text {
  const factor = Math.max(0.9, Math.min(1, width / widest(text)))
  if (factor === 1) return text
  const smaller = (run: Run): Run => ({ ...run, size: run.size * factor })
  return {
    ...text,
    paragraphs: text.paragraphs.map((paragraph) => ({
      ...paragraph,
      width: paragraph.width * factor,
      lines: paragraph.lines.map((line) => line.map(smaller)),
    })),
  }
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

function runProperties({ pen, language, relate }: TextContext, run: Run): string {
  const { underline, link } = run
  const attributes: Attributes = {
    lang: language,
    sz: pen.points(run.size),
    b: run.bold ? 1 : 0,
    i: run.italic ? 1 : undefined,
    u: underline ? (underline.dotted ? 'dottedHeavy' : 'sng') : undefined,
    spc: run.spacing === 0 ? undefined : pen.points(run.spacing),
    baseline: run.raised && { super: 30_000, sub: -25_000 }[run.raised],
    dirty: 0,
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
