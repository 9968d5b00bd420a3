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

/** A label in paragraphs, each in lines with the place where their baselines begin, and the box around all. */
export interface Text {
  readonly paragraphs: readonly {
    readonly face: Face
    readonly lines: readonly { readonly words: string; readonly x: number; readonly y: number }[]
  }[]
  readonly box: Box
}

/** Of a line's size: its height, and how far its baseline lies below the top of its letters (BIZ UDPGothic). */
const [lineHeight, ascent] = [1.3, 0.88]
/** Between two paragraphs. */
const gap = 6

/** Breaks a text into lines and places them around the label's middle. */
export function layOut(text: string, { x, y, width, anchor, faces }: Label, language: Language): Text {
  const broken = text.split('\n').map((paragraph, index) => {
    const face = faces[Math.min(index, faces.length - 1)] ?? faces[0]
    return { face, lines: breakLines(paragraph, language, width / face.size) }
  })
  const height =
    gap * (broken.length - 1) +
    broken.reduce((sum, { face, lines }) => sum + lines.length * face.size * lineHeight, 0)
  const widths = broken.flatMap(({ face, lines }) => lines.map((line) => (columns(line) / 2) * face.size))
  const widest = Math.max(...widths)
  let top = y - height / 2 - gap
  const paragraphs = broken.map(({ face, lines }) => {
    top += gap
    const placed = lines.map((words) => {
      const baseline = top + face.size * ((lineHeight - 1) / 2 + ascent)
      top += face.size * lineHeight
      return { words, x, y: rounded(baseline) }
    })
    return { face, lines: placed }
  })
  const left = anchor === 'start' ? x : anchor === 'end' ? x - widest : x - widest / 2
  const box = {
    x: rounded(left),
    y: rounded(y - height / 2),
    width: rounded(widest),
    height: rounded(height),
  }
  return { paragraphs, box }
}

const rounded = (value: number) => Math.round(value * 10) / 10
