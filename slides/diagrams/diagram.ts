import type { PartId } from '../data/interface.ts'
import type { Language, Strength } from '../data/model.ts'
import type { Side } from '../data/voices.ts'

/** A box, cell or bar of a diagram. Ids are ASCII words: Mermaid, CSS and steps reach elements by them. */
export interface DiagramNode {
  readonly id: string
  /** What it says, in the diagram's language; the lecturer's tag is not of it. */
  readonly text: string
  readonly side: Side
  /** Drawn as the border: conditional dashed, implicit dotted. */
  readonly strength?: Strength
  /** A heading of rows, columns or a group, drawn without fill. */
  readonly heading?: boolean
  /** Set in bold: the point that the diagram makes. */
  readonly strong?: boolean
  /** On a full ground of its side's colour: what the picture is looked at for. */
  readonly solid?: boolean
  /** How its first line stands out: `bold` a date or a condition before what it holds for, `large` a figure or a head. */
  readonly firstLine?: 'bold' | 'large'
}

/** A link between two nodes. `dashed`: under a condition; `dotted`: not written; `cross`: a denial. */
export interface DiagramEdge {
  readonly from: string
  readonly to: string
  readonly label?: string
  readonly style?: 'solid' | 'dashed' | 'dotted' | 'cross'
}

/** A line straight down from a cell of a grid to the one that belongs to it. */
export interface Tie {
  readonly from: string
  readonly to: string
}

/** What a screen reader gets in place of the picture. */
export type TextEquivalent =
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** Where a node stands in a grid: its first column, from 0, and how many it spans. */
export interface GridCell {
  readonly id: string
  readonly column: number
  readonly span: number
}

/** A diagram, ready to be drawn: its source and everything that must agree with it. */
export interface Diagram {
  readonly kind: 'flowchart' | 'block' | 'gantt' | 'picture'
  /** Mermaid source; of a picture, the SVG itself. */
  readonly source: string
  /** Accessible name (`accTitle`). */
  readonly title: string
  /** Accessible description (`accDescr`): one sentence that says what the picture shows. */
  readonly description: string
  readonly nodes: readonly DiagramNode[]
  readonly edges: readonly DiagramEdge[]
  /** Of a grid: its cells, row by row, from left to right. */
  readonly rows?: readonly (readonly GridCell[])[]
  /** Of a grid: lines from cells down to others. */
  readonly ties?: readonly Tie[]
  /** Of a grid: how high its labels are set on a slide, px. */
  readonly labelHeight?: number
  /** Of a grid: its rows are no higher than their texts, as the slide has more to show. */
  readonly compact?: boolean
  /**
   * Ids of the nodes that appear with each click; what no step names is there from the start.
   * An edge appears with the later of its two ends.
   */
  readonly steps: readonly (readonly string[])[]
  readonly equivalent: TextEquivalent
}

/** A diagram whose picture is there already: all but the source that it was drawn from. */
export type DrawnDiagram = Omit<Diagram, 'source'>

/** What a slide has to know of a diagram before it is shown: the clicks that it takes. */
export type Planned = Pick<Diagram, 'steps'>

/** What a diagram may know of the deck that shows it. */
export interface Outline {
  /** The parts that the deck has, in order. */
  readonly parts: readonly PartId[]
}

/** A pure function from the data (imported by its module) to a diagram in one language, for a deck. */
export type DiagramBuilder = (language: Language, outline?: Outline) => Diagram

/** The click at which each node (by id) and each edge (`from->to`) appears; 0 is from the start. */
export function revealedAt(
  diagram: Pick<Diagram, 'title' | 'nodes' | 'edges' | 'steps'>,
): Map<string, number> {
  const known = new Set(diagram.nodes.map((node) => node.id))
  const at = new Map<string, number>()
  for (const node of diagram.nodes) at.set(node.id, 0)
  diagram.steps.forEach((ids, index) => {
    for (const id of ids) {
      if (!known.has(id))
        throw new Error(`Step ${index + 1} of "${diagram.title}" reveals "${id}", which is no node of it`)
      at.set(id, index + 1)
    }
  })
  for (const edge of diagram.edges)
    at.set(`${edge.from}->${edge.to}`, Math.max(at.get(edge.from) ?? 0, at.get(edge.to) ?? 0))
  return at
}
