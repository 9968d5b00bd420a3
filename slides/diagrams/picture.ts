import type { Language } from '../data/model.ts'
import type { Diagram, DiagramNode, TextEquivalent } from './diagram.ts'
import { type Label, layOut, type Text } from './label.ts'
import { diagram } from './mermaid.ts'
import { areaOf, type Box, boxAround, drawn, element, markup, type Shape } from './svg.ts'
import { tagOf } from './whose.ts'

/** A node of a picture: where it stands and how it looks. */
export interface Placed extends DiagramNode {
  /** Left out: text on the paper, without a box. */
  readonly shape?: Shape
  /** Its outline alone. Without this, and where it is not solid, it is filled with its side's soft colour. */
  readonly hollow?: boolean
  readonly label: Label
  /** What comes and goes with it: marks, rules, the lines of its drawing, in its side's colour. */
  readonly marks?: readonly Shape[]
  /** How its marks are drawn: with a broad pen, or filled with the side's soft or its own colour. Without this, thin. */
  readonly pen?: 'broad' | 'filled' | 'solid'
}

/** What Mermaid has no kind of diagram for: nodes where the picture wants them. */
export interface Picture {
  readonly language: Language
  readonly title: string
  readonly description: string
  /** In its own units; as large as a slide's body has room for, if it is 900 by 360. */
  readonly width: number
  readonly height: number
  /** From back to front, which is the order of reading too. */
  readonly nodes: readonly Placed[]
  /** Lines that are there from the start and belong to no node. */
  readonly ground?: readonly Shape[]
  /** Of a map: what is land, and what is water in it. They only help the eye. */
  readonly land?: readonly Shape[]
  readonly water?: readonly Shape[]
  readonly steps?: readonly (readonly string[])[]
  readonly equivalent?: TextEquivalent
  /** Nodes that stand for sides that are compared: as large as each other, so that none looks the heavier. */
  readonly compared?: readonly (readonly [string, string])[]
}

/** The least size of a label, in the picture's own units. */
export const leastLabel = 22

/** By how much the areas of compared sides may differ. */
export const areaTolerance = 0.15

/**
 * Prints a picture. Throws for what could not be read or would not be fair: a label that is small or has no room, labels that overlap, a
 * strong node of the lecturer's, compared sides of different size.
 */
export function picture(chart: Picture): Diagram {
  const { language, width, height, land = [], water = [], ground = [], compared = [] } = chart
  const nodes = chart.nodes.map((node) => ({
    node,
    text: layOut(labelOf(node, language), node.label, language),
  }))
  for (const { node, text } of nodes) {
    const problem = problemOf(node, text, { x: 0, y: 0, width, height })
    if (problem) throw new Error(`The node "${node.id}" of "${chart.title}" ${problem}`)
  }
  const over = nodes.flatMap((one, index) => nodes.slice(index + 1).map((other) => [one, other] as const))
  for (const [one, other] of over)
    if (overlap(one.text.box, other.text.box))
      throw new Error(`The labels of "${one.node.id}" and "${other.node.id}" of "${chart.title}" overlap`)
  for (const pair of compared) {
    const [first, second] = pair.map((id) => areaIn(chart, id)) as [number, number]
    if (Math.abs(first - second) > areaTolerance * Math.max(first, second))
      throw new Error(
        `"${pair.join('" and "')}" of "${chart.title}" are compared and not as large as each other`,
      )
  }
  const source = markup(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', class: 'picture', viewBox: `0 0 ${width} ${height}` },
      [
        ...layer('picture-land', land),
        ...layer('picture-water', water),
        ...layer('picture-ground', ground),
        ...nodes.map(({ node, text }) => group(node, text)),
      ],
    ),
  )
  const told = nodes.map(({ node }): DiagramNode => {
    const { shape: _, hollow: _hollow, label: _label, marks: _marks, pen: _pen, ...own } = node
    return own
  })
  // A picture says whose everything is: nobody needs to be told again.
  const equivalent = chart.equivalent ?? { kind: 'list', items: told.map((node) => node.text) }
  return diagram('picture', [source], { ...chart, nodes: told, equivalent })
}

/** What a node's label says: before the lecturer's own words stands their tag, with a space that doesn't break. */
function labelOf(node: Placed, language: Language): string {
  const tag = tagOf(node, language)
  return tag ? `${tag}\u00a0${node.text}` : node.text
}

/** Shapes that belong to no node; none, where there are none. */
function layer(name: string, shapes: readonly Shape[]) {
  if (shapes.length === 0) return []
  const hidden = name === 'picture-ground' ? {} : { 'aria-hidden': 'true' }
  return [
    element(
      'g',
      { class: name, ...hidden },
      shapes.map((shape) => drawn(shape)),
    ),
  ]
}

/** Letters may be a little wider than they are reckoned. */
const slack = 8

function group(node: Placed, text: Text) {
  const { id, shape, hollow, marks = [] } = node
  const look = shape ? hollow && 'is-hollow' : 'is-bare'
  return element('g', { 'data-node': id, class: look || undefined }, [
    drawn(shape ?? { shape: 'rect', ...text.box, x: text.box.x - slack, width: text.box.width + 2 * slack }),
    ...(marks.length > 0
      ? [
          element(
            'g',
            { class: node.pen ? `picture-marks with-${node.pen}` : 'picture-marks' },
            marks.map((mark) => drawn(mark)),
          ),
        ]
      : []),
    element(
      'text',
      { 'text-anchor': node.label.anchor ?? 'middle' },
      text.paragraphs.map(({ face, lines }) =>
        element(
          'tspan',
          {
            'data-paragraph': '',
            'font-size': face.size,
            'font-weight': face.bold || node.strong ? 700 : undefined,
            class: face.tone && `tone-${face.tone}`,
          },
          lines.map(({ words, x, y }) => element('tspan', { x, y }, [words])),
        ),
      ),
    ),
  ])
}

/** What is wrong with a node, if anything. */
function problemOf(node: Placed, { box, paragraphs }: Text, canvas: Box): string | undefined {
  const room = node.shape ? boxAround(node.shape) : canvas
  const small = paragraphs.find(({ face }) => face.size < leastLabel)
  if (small) return `is set in ${small.face.size} units, less than ${leastLabel}`
  if (node.side === 'lecturer' && (node.strong || node.solid || paragraphs.some(({ face }) => face.bold)))
    return "is strong, and is the lecturer's"
  const out = Math.max(
    room.x - box.x,
    room.y - box.y,
    box.x + box.width - room.x - room.width,
    box.y + box.height - room.y - room.height,
  )
  return out > 1 ? `has a label that needs ${Math.ceil(out)} units more room than there is` : undefined
}

/** Lines are higher than their letters: a little of the space between two may be shared. */
function overlap(one: Box, other: Box): boolean {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return wide > 1 && high > 5
}

function areaIn({ nodes, title }: Picture, id: string): number {
  const node = nodes.find((candidate) => candidate.id === id)
  if (!node?.shape) throw new Error(`"${title}" has no node "${id}" with a shape to compare`)
  return areaOf(node.shape)
}
