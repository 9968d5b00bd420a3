import type { Box, Paragraph, Run, Text } from './reading.ts'

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
export function leadOf(paragraph: Paragraph | undefined): number {
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
