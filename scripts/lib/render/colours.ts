import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  type Rgb,
  wcagContrast,
} from 'culori'
import type { Rgba } from './survey.ts'

/** Contrast ratio (WCAG 2.2) of a colour, painted over a ground, to that ground: 1 to 21. */
export function contrastOn(colour: Rgba, ground: Rgba): number {
  return wcagContrast(rgb(over(colour, ground)), rgb(ground))
}

/** A colour painted over an opaque ground. */
export function over([r, g, b, a]: Rgba, ground: Rgba): Rgba {
  const mix = (value: number, below: number) => value * a + below * (1 - a)
  return [mix(r, ground[0]), mix(g, ground[1]), mix(b, ground[2]), 1]
}

const distance = differenceCiede2000()

type Vision = (colour: Rgb) => Rgb

/** Other ways of seeing colours; severity 1 is complete. */
const visions: Readonly<Record<string, Vision>> = {
  'in greyscale': filterGrayscale(1) as Vision,
  'without red cones': filterDeficiencyProt(1),
  'without green cones': filterDeficiencyDeuter(1),
  'without blue cones': filterDeficiencyTrit(1),
}

/** Two paints further apart than this are meant to differ; nearer than `alike` nobody sees that (CIEDE2000). */
const apart = 12
const alike = 8

/**
 * The ways of seeing in which two marks look the same that differ otherwise. A mark has paints, e.g. outline
 * and fill, in a fixed order; one of them that differs is enough.
 */
export function confusedIn(a: readonly Rgba[], b: readonly Rgba[]): string[] {
  const farthest = (seen: Vision) =>
    Math.max(...a.map((paint, index) => distance(seen(rgb(paint)), seen(rgb(b[index] ?? paint)))))
  if (farthest((colour) => colour) < apart) return []
  return Object.entries(visions).flatMap(([name, seen]) => (farthest(seen) < alike ? [name] : []))
}

function rgb([r, g, b]: Rgba): Rgb {
  return { mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 }
}

/** `#1d4f91`. */
export function hex([r, g, b]: Rgba): string {
  return `#${[r, g, b].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}
