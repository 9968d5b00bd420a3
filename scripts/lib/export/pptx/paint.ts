import type { Colour, Head, Paint, Stroke, ThemeColour, ThemeReading } from './reading.ts'
import { element } from './xml.ts'

/** The width of a presentation, in its own unit: 914,400 of them are an inch, 12,700 a point. */
export const presentationWidth = 12_192_000

/** Turns what was read, in px on a canvas, into what a presentation writes. */
export interface Pen {
  /** A length in the presentation's unit. */
  readonly length: (px: number) => number
  /** A font size or line height in hundredths of a point, rounded down to tenths. */
  readonly points: (px: number) => number
  readonly colour: (colour: Colour) => string
  /** The face that need not be named. */
  readonly font: string
}

/** The pen for a deck whose canvas is `width` px wide. */
export function penFor(width: number, theme: ThemeReading): Pen {
  const factor = presentationWidth / width
  const slots = new Map<string, ThemeColour>()
  for (const [name, colour] of Object.entries(theme.colours)) {
    if (name !== 'hlink' && !slots.has(hexOf(colour))) slots.set(hexOf(colour), name as ThemeColour)
  }
  return {
    length: (px) => Math.round(px * factor),
    points: (px) => Math.floor((px * factor) / 1270) * 10,
    colour: (colour) => {
      const slot = slots.get(hexOf(colour))
      const alpha = colour[3] < 1 ? element('a:alpha', { val: Math.round(colour[3] * 100_000) }) : ''
      return slot
        ? element('a:schemeClr', { val: schemeNames[slot] }, alpha)
        : element('a:srgbClr', { val: hexOf(colour) }, alpha)
    },
    font: theme.font,
  }
}

/** How slides call the theme's colours. */
const schemeNames: Readonly<Record<ThemeColour, string>> = {
  dk1: 'tx1',
  lt1: 'bg1',
  dk2: 'tx2',
  lt2: 'bg2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
}

/** Six hexadecimal digits, without alpha. */
export function hexOf([r, g, b]: Colour): string {
  return [r, g, b]
    .map((value) => Math.round(value).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

/** A fill, or the statement that there is none. */
export function fillXml(pen: Pen, fill: Colour | undefined): string {
  return fill ? element('a:solidFill', {}, pen.colour(fill)) : '<a:noFill/>'
}

/** An outline or line with its end, or the statement that there is none. `name` is the element's. */
export function strokeXml(pen: Pen, stroke: Stroke | undefined, head: Head = 'none', name = 'a:ln'): string {
  if (!stroke) return element(name, {}, '<a:noFill/>')
  const dashes = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const
  return element(
    name,
    { w: pen.length(stroke.width) },
    fillXml(pen, stroke.colour),
    element('a:prstDash', { val: dashes[stroke.dash] }),
    '<a:miter lim="800000"/>',
    // The cross of a denial is no line end that presentations have: it is a shape of its own.
    head === 'arrow' ? element('a:tailEnd', { type: 'triangle', w: 'lg', len: 'lg' }) : '',
  )
}

/** Fill and outline of a shape, in the order that the format asks for. */
export function paintXml(pen: Pen, { fill, stroke }: Paint): string {
  return fillXml(pen, fill) + strokeXml(pen, stroke)
}
