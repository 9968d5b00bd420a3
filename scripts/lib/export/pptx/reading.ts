/** What a browser shows of a deck. */
export interface DeckReading {
  readonly slides: readonly SlideReading[]
  readonly theme: ThemeReading
}

/** The colours and the face that the deck names; what it leaves open is `undefined`. */
export interface ThemeReading {
  readonly font: string
  readonly colours: Readonly<Partial<Record<ThemeColour, Colour>>>
}

/** A presentation's names for its colours: text and ground, both quieter, and accents. */
export type ThemeColour = 'dk1' | 'lt1' | 'dk2' | 'lt2' | `accent${1 | 2 | 3 | 4 | 5 | 6}` | 'hlink'

/**
 * What a browser shows of a slide, as far as a presentation can hold it. All lengths are px on the slide,
 * whose width is the deck's canvas.
 */
export interface SlideReading {
  /** From 1. */
  readonly no: number
  readonly width: number
  readonly height: number
  readonly background: Colour
  /** BCP 47. */
  readonly language: string
  /** From back to front. */
  readonly items: readonly Item[]
}

/** Red, green, blue from 0 to 255, alpha from 0 to 1. */
export type Colour = readonly [number, number, number, number]

/** A point on the slide. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle on the slide. */
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** How an outline is drawn; `width` in px. */
export interface Stroke {
  readonly colour: Colour
  readonly width: number
  readonly dash: 'solid' | 'dash' | 'dot'
}

/** A stretch of text that looks the same throughout; sizes in px. */
export interface Run {
  readonly text: string
  readonly size: number
  readonly font: string
  readonly colour: Colour
  readonly bold: boolean
  readonly italic: boolean
  readonly underline?: { readonly dotted: boolean; readonly colour: Colour }
  readonly raised?: 'super' | 'sub'
  /** Between letters. */
  readonly spacing: number
  /** Address of another site, or the number of a slide of this deck. */
  readonly link?: string | number
}

/** Lines as they are seen; each ends where the browser broke it. */
export interface Paragraph {
  readonly lines: readonly (readonly Run[])[]
  readonly align: 'left' | 'center' | 'right'
  readonly lineHeight: number
  /** Of its longest line. */
  readonly width: number
  /** Between this paragraph's first line and what stands above it in the same text. */
  readonly before: number
  /** Room at the left, for the marker. */
  readonly indent: number
  /** A list's mark, or the first number of the list that it is in. */
  readonly marker?: string | number
}

/** A text; `box` reaches from the top of its first line to the bottom of its last. */
export interface Text {
  readonly box: Box
  /** The place from which it spreads when it grows. */
  readonly anchor: 'top' | 'middle'
  readonly paragraphs: readonly Paragraph[]
}

/** A shape that presentations have, too. */
export type Geometry = 'rect' | 'roundRect' | 'ellipse' | 'diamond'

/** What a box or a polygon is filled and outlined with. */
export interface Paint {
  readonly fill?: Colour
  readonly stroke?: Stroke
}

/** A shape, with the text in it where there is one. */
export interface Shape extends Paint {
  readonly kind: 'shape'
  readonly box: Box
  readonly geometry: Geometry
  /** Of a rounded rectangle's corners. */
  readonly radius: number
  readonly text?: Text
  /** Id of the diagram's node that it is. */
  readonly node?: string
  /** Key of the diagram's edge that it labels. */
  readonly labels?: string
}

/** A text without a shape. */
export interface FreeText {
  readonly kind: 'text'
  readonly text: Text
  readonly title?: boolean
  readonly node?: string
}

/** A straight line. */
export interface Line {
  readonly kind: 'line'
  readonly from: Point
  readonly to: Point
  readonly stroke: Stroke
  readonly head: Head
}

/** How a line ends: an arrow, the cross of a denial, or nothing. */
export type Head = 'arrow' | 'cross' | 'none'

/** A drawn line with corners or bends, or an area. */
export interface Freeform extends Paint {
  readonly kind: 'freeform'
  readonly points: readonly Point[]
  readonly closed: boolean
}

/** A link between two nodes of a diagram, and how it leaves the first. */
export interface Edge {
  readonly kind: 'edge'
  readonly key: string
  readonly from: string
  readonly to: string
  readonly stroke: Stroke
  readonly head: Head
  readonly axis: 'horizontal' | 'vertical'
  /** Where the drawing has its middle. */
  readonly middle: Point
}

/** A table whose cells are its columns and rows. */
export interface Table {
  readonly kind: 'table'
  readonly box: Box
  readonly columns: readonly number[]
  readonly rows: readonly {
    readonly height: number
    readonly header: boolean
    readonly cells: readonly Cell[]
  }[]
}

/** A cell; its text lies in it as `text.box` lies in `box`. */
export interface Cell {
  readonly box: Box
  readonly text?: Text
  readonly fill?: Colour
  readonly bottom?: Stroke
}

/** What is cut off at each side of a picture, as a share of its width or height. */
export type Crop = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>

/** Something that stays a picture; `id` finds it on the page. */
export interface Picture {
  readonly kind: 'picture'
  readonly box: Box
  readonly id: string
  readonly alternative: string
  /** The file that it is, and what of it is cut off; `undefined` for what has to be photographed. */
  readonly file?: { readonly address: string; readonly crop: Crop }
  /** What it is and why it is none of the above; `undefined` for what is a picture anyway. */
  readonly reason?: string
}

/** Things that move together. */
export interface Group {
  readonly kind: 'group'
  readonly name: string
  /** What it shows, for those who don't see it; `undefined` for what only decorates or is text itself. */
  readonly alternative?: string
  readonly items: readonly Item[]
}

/** Anything on a slide. */
export type Item = Shape | FreeText | Line | Freeform | Edge | Table | Picture | Group
