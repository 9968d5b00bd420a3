import { decode } from 'fast-png'
import type { Box, Rgba } from './survey.ts'

/** A picture of a slide: RGB or RGBA bytes, row by row. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly channels: number
  readonly data: Uint8Array | Uint8ClampedArray | Uint16Array
}

/** Reads a PNG. */
export function readPng(bytes: Uint8Array): Pixels {
  return decode(bytes)
}

/** The colour at a point; `undefined` outside of the picture. */
export function pixelAt({ width, height, channels, data }: Pixels, x: number, y: number): Rgba | undefined {
  const [column, row] = [Math.floor(x), Math.floor(y)]
  if (column < 0 || row < 0 || column >= width || row >= height) return undefined
  const at = (row * width + column) * channels
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, 1]
}

/** Colours in a box, one for each 2 × 2 px, a pixel away from its edges. */
export function coloursIn(pixels: Pixels, { left, top, right, bottom }: Box): Rgba[] {
  const colours: Rgba[] = []
  for (let y = top + 1; y < bottom - 1; y += 2)
    for (let x = left + 1; x < right - 1; x += 2) {
      const colour = pixelAt(pixels, x, y)
      if (colour) colours.push(colour)
    }
  return colours
}
