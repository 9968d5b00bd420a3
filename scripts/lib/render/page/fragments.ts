import type { Box, Line } from '../survey.ts'
import { onSlide, plain, stage } from './tree.ts'

/** The part of a text node that stands on one line. */
export interface Fragment {
  text: string
  box: Box
  /** It goes on with the text of the fragment before it, from the line above. */
  wrapped: boolean
}

const range = document.createRange()

/** A text node's characters by the line that they stand on. */
export function fragmentsOf(node: globalThis.Text): Fragment[] {
  range.selectNodeContents(node)
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
  const [first] = rects
  if (!first) return []
  const tops = new Set(rects.map(({ top }) => Math.round(top)))
  if (tops.size === 1) {
    const { left, top, bottom } = first
    const right = rects.at(-1)?.right ?? first.right
    const spare = spareIn(node, right - left) / 2
    const box = { left: left + spare, top, right: right - spare, bottom }
    return [{ text: node.data, box: onSlide(box), wrapped: false }]
  }
  return characters(node)
}

const pen = new OffscreenCanvas(1, 1).getContext('2d')

/** The room around the letters of a word below wider ruby, which belongs to the word for the browser. */
function spareIn(node: globalThis.Text, width: number): number {
  const parent = node.parentElement
  if (!pen || !parent?.matches('ruby, rb')) return 0
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(parent)
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  return Math.max(0, width - pen.measureText(plain(node.data)).width * stage.scale)
}

function characters(node: globalThis.Text): Fragment[] {
  const fragments: { text: string; left: number; top: number; right: number; bottom: number }[] = []
  for (let start = 0; start < node.length; ) {
    const length = (node.data.codePointAt(start) ?? 0) > 0xffff ? 2 : 1
    range.setStart(node, start)
    range.setEnd(node, start + length)
    const rect = [...range.getClientRects()].findLast(({ width }) => width > 0)
    const character = node.data.slice(start, start + length)
    start += length
    const last = fragments.at(-1)
    if (!rect) {
      // The space at which a line ends takes no room, and still parts two words.
      if (last && /\s/.test(character)) last.text += ' '
      continue
    }
    if (last && Math.abs(last.top - rect.top) < rect.height / 2) {
      last.text += character
      last.right = Math.max(last.right, rect.right)
      last.left = Math.min(last.left, rect.left)
    } else {
      const { left, top, right, bottom } = rect
      fragments.push({ text: character, left, top, right, bottom })
    }
  }
  return fragments.map(({ text, ...box }, index) => ({ text, box: onSlide(box), wrapped: index > 0 }))
}

/** The lines of a block: a fragment that begins below the last one's middle begins a line. */
export function linesOf(fragments: readonly Fragment[]): Line[] {
  const lines: { text: string; wrapped: boolean; middle: number; bottom: number }[] = []
  for (const { text, box, wrapped } of fragments) {
    const middle = (box.top + box.bottom) / 2
    const last = lines.at(-1)
    if (last && middle < last.bottom && box.bottom > last.middle) {
      last.text += text
      last.bottom = Math.max(last.bottom, box.bottom)
    } else lines.push({ text, wrapped, middle, bottom: box.bottom })
  }
  return lines
    .map(({ text, wrapped }) => ({ text: text.replace(/\s+/gu, ' ').trimStart(), wrapped }))
    .filter(({ text }) => text !== '')
}
