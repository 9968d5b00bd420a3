/** Width of a slide in the units of all lengths here. */
export const slideWidth = 980

/** What a browser shows of a slide at one of its steps. All lengths are px on a slide 980 px wide. */
export interface Survey {
  /** Height of the slide. */
  readonly height: number
  /** Strings that are the same whenever the slide looks the same. */
  readonly look: string[]
  readonly texts: readonly Text[]
  readonly blocks: readonly Block[]
  readonly clips: readonly Clip[]
  readonly media: readonly Media[]
  readonly shapes: readonly Shape[]
  readonly lists: readonly List[]
  readonly drawings: readonly Drawing[]
  readonly statements: readonly Statement[]
  readonly headings: readonly Heading[]
  /** What is heard but not seen: names of pictures, drawings and groups; empty where a drawing lacks one. */
  readonly names: readonly {
    readonly where: Where
    readonly name: string
    readonly drawn: boolean
    /** It names an element that is not there. */
    readonly broken: boolean
    readonly lang: string
  }[]
  /** Blocks that are read one after the other but stand the other way round. */
  readonly inversions: readonly { readonly where: Where; readonly next: string }[]
  /** What a drawing left on the page outside of the deck. */
  readonly leftovers: readonly string[]
}

/** A rectangle on the slide. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A colour: red, green, blue from 0 to 255, alpha from 0 to 1. */
export type Rgba = readonly [number, number, number, number]

/** What leads back to the line in the slide's Markdown. */
export interface Where {
  /** Text of the block, then of what contains it. */
  readonly texts: readonly string[]
  /** Name of the diagram that it is part of; `mermaid` for a block of the slide's own. */
  readonly diagram?: string
  readonly heading?: boolean
  /** Name and attributes of the element, where it may be written as HTML in the Markdown. */
  readonly tag?: string
}

/** How much something sticks out of a box that contains it; `of` names the box. */
export interface Overhang {
  readonly by: number
  readonly of: string
}

/** What a text is for. */
export type Kind = 'heading' | 'label' | 'code' | 'small' | 'body'

/** The characters of one text node. */
export interface Text {
  readonly where: Where
  readonly text: string
  readonly kind: Kind
  /** A rectangle a line. */
  readonly boxes: readonly Box[]
  /** Effective font size, every scaling included. */
  readonly size: number
  readonly bold: boolean
  /** `undefined` where it is not painted in one colour. */
  readonly color?: Rgba
  readonly overhang?: Overhang
  /** The language that the page declares for it. */
  readonly lang: string
  /** Degrees by which it is turned, clockwise. */
  readonly angle: number
  /** Something else is painted over it. */
  readonly covered: boolean
  /** A mask, filter or the like changes how it is painted: only its picture tells its colour. */
  readonly treated: boolean
  /** A part of it is cut off, by the shape that its box is cut to. */
  readonly cut: boolean
  /** Number of the formula that it is in: signs of one formula are set into each other. */
  readonly formula?: number
}

/** A paragraph, heading, item, cell or label as it is set. */
export interface Block {
  readonly where: Where
  readonly kind: Kind
  readonly lines: readonly Line[]
  readonly lang: string
}

/** A line of a block; the space at which it ends is kept. */
export interface Line {
  readonly text: string
  /** The browser broke the line before it, in the middle of a text. */
  readonly wrapped: boolean
}

/** A box whose content is cut off: `scroll` px of content in `client` px. */
export interface Clip {
  readonly where: Where
  readonly of: string
  readonly scroll: number
  readonly client: number
  readonly axis: 'wide' | 'high'
}

/** A picture, drawing or other embedded box. */
export interface Media {
  readonly where: Where
  readonly of: string
  readonly box: Box
  readonly overhang?: Overhang
}

/** A mark that carries meaning. */
export interface Shape {
  readonly where: Where
  readonly of: string
  readonly box: Box
  readonly stroke?: Rgba
  readonly fill?: Rgba
  /** Points just outside it, where its background can be seen. */
  readonly outside: readonly (readonly [number, number])[]
  /** Whose it is, where a class says so. */
  readonly side?: string
  /** What tells it apart from others besides colour: dashes, width, form, a sign, a label of its own. */
  readonly signs: string
  /** Number of the drawing that it belongs to, in the slide's order; -1 outside of drawings. */
  readonly drawing: number
}

/** A list: its items, and how many lists it stands in, itself included. */
export interface List {
  readonly where: Where
  readonly items: number
  readonly depth: number
}

/** A heading, and how many lines it takes. */
export interface Heading {
  readonly where: Where
  readonly level: number
  readonly text: string
  readonly lines: number
}

/** A diagram. */
export interface Drawing {
  readonly where: Where
  /** The registered diagram's name, `mermaid` for a block of the slide's own. */
  readonly name: string
  readonly state: 'drawn' | 'empty' | 'error'
  readonly error: string
  /** Accessible name. */
  readonly label: string
  /** Length of the text that a screen reader gets in its place. */
  readonly equivalent: number
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
  /** The entries of its key: side, border and name. */
  readonly legend: readonly { readonly side: string; readonly border: string; readonly text: string }[]
  readonly edgeLabels: readonly { readonly text: string; readonly box: Box }[]
}

/** A node as it is drawn; `step` is the click that reveals it. */
export interface DrawnNode {
  readonly id: string
  readonly text: string
  readonly shown: boolean
  readonly border: 'solid' | 'dashed' | 'dotted'
  /** In whose colours it is drawn. */
  readonly side: string
  readonly shape: Box
  readonly label: Box
}

/** An edge as it is drawn; `forwards` where its only arrowhead is at its end. */
export interface DrawnEdge {
  readonly key: string
  readonly shown: boolean
  readonly dashed: boolean
  readonly forwards: boolean
}

/** A sentence that somebody could ask the source of. */
export interface Statement {
  readonly where: Where
  readonly text: string
  /** A citation stands in it or in reach. */
  readonly cited: boolean
  /** The lecturer says it. */
  readonly own: boolean
}
