import type { Box, Paragraph, Run, Text } from '../reading.ts'
import { isStacked, sourceOf } from './formula.ts'
import { runOf } from './runs.ts'
import { isClippedAway, isShown, onSlide, zoomOf } from './stage.ts'

const range = document.createRange()

interface Fragment {
  readonly run: Run
  readonly rect: Box
  /** Also where it is white space at the start of a line, as in code. */
  readonly kept?: boolean
}

/** A paragraph and where its lines stand. */
interface Placed {
  readonly paragraph: Paragraph
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * The text of neighbouring nodes that flow together in `block`, in the lines that the browser broke it into;
 * `undefined` where there is nothing to see.
 */
export function paragraphOf(nodes: readonly Node[], block: Element): Placed | undefined {
  const lines = linesOf(nodes.flatMap(textNodes).flatMap((node) => fragmentsOf(node, block)))
  const [first] = lines
  if (!first) return undefined
  const style = getComputedStyle(block)
  const zoom = zoomOf(block)
  const size = Number.parseFloat(style.fontSize)
  const lineHeight = (Number.parseFloat(style.lineHeight) || size * 1.2) * zoom
  // Quieter words on the line are smaller: the largest stand in its middle.
  const main = first.reduce((best, one) => (one.rect.height > best.rect.height ? one : best))
  const top = main.rect.y + main.rect.height / 2 - lineHeight / 2
  const all = lines.flat().map(({ rect }) => rect)
  return {
    paragraph: {
      lines: lines.map((line) => mergedRuns(line)),
      align: alignOf(block, style),
      lineHeight,
      width: Math.max(...lines.map(widthOf)),
      before: 0,
      indent: 0,
    },
    left: Math.min(...all.map(({ x }) => x)),
    right: Math.max(...all.map(({ x, width }) => x + width)),
    top,
    bottom: top + lines.length * lineHeight,
  }
}

/** Paragraphs that follow each other in a place whose left and right edges are given. */
export function textOf(placed: readonly Placed[], left: number, right: number): Text | undefined {
  const [first] = placed
  const last = placed.at(-1)
  if (!first || !last) return undefined
  const paragraphs = placed.map(({ paragraph, top }, index) => ({
    ...paragraph,
    before: Math.max(0, top - (placed[index - 1]?.bottom ?? top)),
  }))
  const box = { x: left, y: first.top, width: right - left, height: last.bottom - first.top }
  return { box, anchor: 'top', paragraphs }
}

function alignOf(block: Element, style: CSSStyleDeclaration): Paragraph['align'] {
  if (block instanceof SVGElement) {
    const aligns = { start: 'left', middle: 'center', end: 'right' } as const
    return aligns[style.textAnchor as keyof typeof aligns] ?? 'left'
  }
  if (style.textAlign === 'center') return 'center'
  return style.textAlign === 'right' || style.textAlign === 'end' ? 'right' : 'left'
}

/** The texts in a node, and the formulas that can't be read along a line. */
function textNodes(node: Node): (globalThis.Text | Element)[] {
  if (node instanceof globalThis.Text) {
    const { parentElement } = node
    return parentElement && isShown(parentElement) && !parentElement.matches('details:not([open])')
      ? [node]
      : []
  }
  if (node instanceof Element && isClippedAway(node)) return []
  return node instanceof Element && isStacked(node) ? [node] : [...node.childNodes].flatMap(textNodes)
}

/** A text node's stretches, one a line. */
function fragmentsOf(node: globalThis.Text | Element, block: Element): Fragment[] {
  if (node instanceof Element) {
    const run = { ...runOf(node, block), text: sourceOf(node) }
    return [{ run, rect: onSlide(node.getBoundingClientRect()), kept: true }]
  }
  const element = node.parentElement
  const styles = element && getComputedStyle(element)
  const preserved = styles?.whiteSpaceCollapse === 'preserve'
  if (!element || (node.data.trim() === '' && !preserved)) {
    // A space between two elements still parts them.
    range.selectNodeContents(node)
    const rect = [...range.getClientRects()].find(({ width }) => width > 0)
    return element && rect ? [{ run: { ...runOf(element, block), text: ' ' }, rect: onSlide(rect) }] : []
  }
  const style = runOf(element, block)
  const whole = onOneLine(node)
  if (whole) return [{ run: { ...style, text: node.data }, rect: onSlide(whole) }]
  const fragments: { text: string; left: number; top: number; right: number; bottom: number }[] = []
  let offset = 0
  for (const character of node.data) {
    range.setStart(node, offset)
    offset += character.length
    range.setEnd(node, offset)
    const last = fragments.at(-1)
    const rect = [...range.getClientRects()].findLast(({ width }) => width > 0)
    const white = /[ \t\n\r\f]/.test(character)
    if (!rect) {
      // The space at which a line ends takes no room, and still parts two words.
      if (last && white && !preserved && !last.text.endsWith(' ')) last.text += ' '
      continue
    }
    const column = last ? last.text.length : 0
    const tab = Number(styles?.tabSize) || 8
    const wide = preserved && character === '\t' ? tab - (column % tab) : 1
    const text = white ? ' '.repeat(wide) : character
    if (last && Math.abs(last.top - rect.top) < rect.height / 2) {
      last.text += text
      last.left = Math.min(last.left, rect.left)
      last.right = Math.max(last.right, rect.right)
    } else {
      const { left, top, right, bottom } = rect
      fragments.push({ text, left, top, right, bottom })
    }
  }
  return fragments.map(({ text, left, top, right, bottom }) => ({
    run: { ...style, text },
    rect: onSlide({ left, top, width: right - left, height: bottom - top }),
    kept: preserved,
  }))
}

/** Where a text node stands that is on one line and has no white space of its own to keep. */
function onOneLine(node: globalThis.Text): DOMRect | undefined {
  if (/[ \t\n\r\f]/.test(node.data)) return undefined
  range.selectNodeContents(node)
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
  return rects.length === 1 ? rects[0] : undefined
}

/** Fragments by line: one whose middle lies below the line before it begins a line. */
function linesOf(fragments: readonly Fragment[]): Fragment[][] {
  const lines: { fragments: Fragment[]; bottom: number }[] = []
  for (const fragment of fragments) {
    const { rect, run } = fragment
    const line = lines.at(-1)
    const bottom = rect.y + rect.height
    if (line && rect.y + rect.height / 2 < line.bottom) {
      const last = line.fragments.at(-1)
      const gap = last ? rect.x - last.rect.x - last.rect.width : 0
      // Room that a style sheet keeps between words; a text box only knows letters.
      const parted = gap > 2 && last && !/\s$/.test(last.run.text) && !/^\s/.test(run.text)
      line.fragments.push(parted ? { rect, run: { ...run, text: ` ${run.text}` } } : fragment)
      line.bottom = Math.max(line.bottom, bottom)
    } else if (run.text.trim() !== '' || fragment.kept) lines.push({ fragments: [fragment], bottom })
  }
  return lines.map((line) => line.fragments)
}

function widthOf(line: readonly Fragment[]): number {
  const rects = line.map(({ rect }) => rect)
  return Math.max(...rects.map(({ x, width }) => x + width)) - Math.min(...rects.map(({ x }) => x))
}

function mergedRuns(line: readonly Fragment[]): Run[] {
  const runs: Run[] = []
  for (const { run } of line) {
    const last = runs.at(-1)
    if (last && JSON.stringify({ ...last, text: '' }) === JSON.stringify({ ...run, text: '' }))
      runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  return runs
}
