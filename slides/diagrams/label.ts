import type { Language } from '../data/model.ts'
import type { Box } from './svg.ts'
import { breakLines, columns } from './text.ts'

/** How a paragraph of a label is set. */
export interface Face {
  /** In the picture's units. */
  readonly size: number
  readonly bold?: boolean
  /** `side`: in the colour of the node's side. */
  readonly tone?: 'side' | 'quiet'
}

/** Where a label stands, and how its paragraphs (parted by newlines) are set. */
export interface Label {
  /** Its middle, or its left or right edge, as `anchor` says. */
  readonly x: number
  /** Its middle. */
  readonly y: number
  /** The lines' greatest width. */
  readonly width: number
  readonly anchor?: 'start' | 'end'
  /** One a paragraph; those that are left over are set like the last. */
  readonly faces: readonly [Face, ...Face[]]
}

/** A label in lines, each with the place where its baseline begins, and the box around all. */
export interface Text {
  readonly lines: readonly {
    readonly words: string
    readonly x: number
    readonly y: number
    readonly face: Face
  }[]
  readonly box: Box
}

/** Of a line's size: its height, and how far its baseline lies below the top of its letters (BIZ UDPGothic). */
const [lineHeight, ascent] = [1.3, 0.88]
/** Between two paragraphs. */
const gap = 6

/** Breaks a text into lines and places them around the label's middle. */
export function layOut(text: string, label: Label, language: Language): Text {
  const { x, y, width, anchor, faces } = label
  const lines = text.split('\n').flatMap((paragraph, index) => {
    const face = faces[Math.min(index, faces.length - 1)] ?? faces[0]
    return breakLines(paragraph, language, width / face.size).map((words, line) => ({
      words,
      face,
      before: index > 0 && line === 0 ? gap : 0,
    }))
  })
  const height = lines.reduce((sum, { face, before }) => sum + before + face.size * lineHeight, 0)
  const widest = Math.max(...lines.map(({ words, face }) => (columns(words) / 2) * face.size))
  let top = y - height / 2
  const placed = lines.map(({ words, face, before }) => {
    top += before
    const baseline = top + (face.size * (lineHeight - 1)) / 2 + face.size * ascent
    top += face.size * lineHeight
    return { words, face, x, y: rounded(baseline) }
  })
  const left = anchor === 'start' ? x : anchor === 'end' ? x - widest : x - widest / 2
  const box = {
    x: rounded(left),
    y: rounded(y - height / 2),
    width: rounded(widest),
    height: rounded(height),
  }
  return { lines: placed, box }
}

const rounded = (value: number) => Math.round(value * 10) / 10
