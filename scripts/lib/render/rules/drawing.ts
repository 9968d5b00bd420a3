import type { Language } from '../../../../slides/data/model.ts'
import {
  type Diagram,
  type DiagramNode,
  type GridCell,
  revealedAt,
} from '../../../../slides/diagrams/diagram.ts'
import { borderOf, legendOf } from '../../../../slides/diagrams/legend.ts'
import { tagOf } from '../../../../slides/diagrams/whose.ts'
import type { Context, Judged, Problem, RenderedSlide } from '../problem.ts'
import type { Box, Drawing, DrawnNode } from '../survey.ts'
import { overlap } from './geometry.ts'
import { px, quoted } from './words.ts'

/** Diagrams that are not drawn, not whole, not as their data say, or whose labels stand in the way. */
export function drawingProblems({ states, steps }: RenderedSlide, context: Context): Judged[] {
  return states.map((state) => ({
    state,
    problems: [
      ...state.survey.drawings.flatMap((drawing) =>
        // After the last click everything is due, whatever revealed it.
        drawingProblem(drawing, state.step >= steps - 1 ? Number.POSITIVE_INFINITY : state.step, context),
      ),
      ...state.survey.leftovers.map(
        (left): Problem => ({
          rule: 'diagram',
          ...(state.survey.drawings[0] ? { where: state.survey.drawings[0].where } : {}),
          what: `${left} is left over on the page from drawing`,
          mend: 'remove it after drawing',
        }),
      ),
    ],
  }))
}

function drawingProblem(drawing: Drawing, step: number, { diagram, language }: Context): Problem[] {
  const report = (what: string, mend: string): Problem => ({
    rule: 'diagram',
    where: drawing.where,
    what,
    mend,
  })
  const name = drawing.name === 'mermaid' ? 'the Mermaid block' : `the diagram "${drawing.name}"`
  if (drawing.state === 'error')
    return [
      report(
        `${name} is not drawn: ${drawing.error || 'an error box stands in its place'}`,
        'mend its source',
      ),
    ]
  if (drawing.state === 'empty') return [report(`${name} is empty`, 'give it something to draw')]
  const data = diagram(drawing.name)
  const said = [
    ...misplacedLabels(drawing, data?.kind),
    ...(data ? [...missingParts(drawing, data, step, language), ...misplacedCells(drawing, data)] : []),
    ...(data ? wrongKey(drawing, data, language) : []),
  ]
  return said.map((what) => report(`${name}: ${what}`, 'mend its builder or its data'))
}

const slack = 1

function misplacedLabels({ nodes, edgeLabels }: Drawing, kind?: Diagram['kind']): string[] {
  const shown = nodes.filter((node) => node.shown)
  // On a time axis a label may stand beside its bar.
  const outside = shown.filter(({ shape, label }) => kind !== 'gantt' && beyond(label, shape) > slack)
  return [
    ...outside.map(
      ({ text, shape, label }) =>
        `the label ${quoted(text)} sticks ${px(beyond(label, shape))} out of its node`,
    ),
    ...edgeLabels.flatMap((label) =>
      shown
        .filter(({ shape }) => Math.min(...overlap(label.box, shape)) > 1.5)
        .map(({ text }) => `the edge label ${quoted(label.text)} lies over the node ${quoted(text)}`),
    ),
  ]
}

function missingParts(drawing: Drawing, data: Diagram, step: number, language: Language): string[] {
  const drawn = new Map(drawing.nodes.map((node) => [node.id, node]))
  const edges = new Map(drawing.edges.map((edge) => [edge.key, edge]))
  const at = revealedAt(data)
  const due = (key: string) => (at.get(key) ?? 0) <= step
  return [
    ...data.nodes.flatMap((node): string[] => {
      const found = drawn.get(node.id)
      if (!found) return [`the node ${quoted(node.text)} of the data is missing`]
      if (!says(found, node, language))
        return [`the node ${quoted(node.text)} of the data says ${quoted(found.text)}`]
      if (due(node.id) && !found.shown) return [`the node ${quoted(node.text)} can't be seen`]
      if (found.side !== node.side)
        return [`the node ${quoted(node.text)} wears the colours of "${found.side}", not "${node.side}"`]
      const border = borderOf(node.strength)
      return node.heading || found.border === border
        ? []
        : [`the border of ${quoted(node.text)} is ${found.border}, not ${border} as its strength asks`]
    }),
    ...data.edges.flatMap(({ from, to, style }): string[] => {
      const key = `${from}->${to}`
      const found = edges.get(key)
      if (!found) return [`the edge ${key} of the data is missing`]
      if (due(key) && !found.shown) return [`the edge ${key} can't be seen`]
      if (!found.forwards) return [`the edge ${key} has no arrowhead at its end, or one at its start`]
      const [is, should] = found.dashed ? ['dashed', 'solid'] : ['solid', 'dashed']
      const broken = style === 'dashed' || style === 'dotted'
      return found.dashed === broken ? [] : [`the edge ${key} is ${is}, not ${should}`]
    }),
    ...drawing.nodes
      .filter(({ id }) => !data.nodes.some((node) => node.id === id))
      .map(({ text }) => `the node ${quoted(text)} is not in the data`),
  ]
}

/** The key names the sides and borders as the data do. */
function wrongKey({ legend }: Drawing, data: Diagram, language: Language): string[] {
  const entries = legendOf(data, language)
  return legend.flatMap(({ side, border, text }): string[] =>
    entries.some((entry) => entry.side === side && entry.border === border && entry.text === text)
      ? []
      : [`its key says ${quoted(text)} of "${side}" with a ${border} border, the data don't`],
  )
}

/** White space is the line breaks'; before the lecturer's own words stands their tag. */
function says({ text }: DrawnNode, node: DiagramNode, language: Language): boolean {
  const bare = (words: string) => words.replaceAll(/[\s\p{Cf}]/gu, '')
  return bare(text) === bare(tagOf(node, language) + node.text)
}

/** The cells of a grid stand in the rows and columns of the data, flush with those of their row and column. */
function misplacedCells({ nodes }: Drawing, { rows = [] }: Diagram): string[] {
  const drawn = new Map(nodes.map((node) => [node.id, node]))
  const cells = rows.map((row) => row.flatMap((cell) => placed(cell, drawn)))
  const beside = cells.flatMap((row) =>
    row.slice(1).flatMap((cell, index) => besideProblem(row[index], cell)),
  )
  const below = cells.slice(1).flatMap(([cell], index) => {
    const above = cells[index]?.[0]
    return cell && above && cell.shape.top < above.shape.bottom - slack
      ? [
          `the row of ${quoted(cell.text)} stands above that of ${quoted(above.text)}, against the order of the data`,
        ]
      : []
  })
  return [...beside, ...below, ...columnProblems(cells.flat())]
}

type Placed = DrawnNode & GridCell

function placed(cell: GridCell, drawn: ReadonlyMap<string, DrawnNode>): Placed[] {
  const node = drawn.get(cell.id)
  return node ? [{ ...node, ...cell }] : []
}

function columnProblems(cells: readonly Placed[]): string[] {
  const columns = Map.groupBy(cells, ({ column, span }) => `${column}+${span}`)
  return [...columns.values()].flatMap(([first, ...others]) =>
    others.flatMap(({ text, shape }): string[] => {
      const off = first
        ? Math.max(Math.abs(shape.left - first.shape.left), Math.abs(shape.right - first.shape.right))
        : 0
      return off > slack ? [`the cell ${quoted(text)} doesn't align with its column (${px(off)})`] : []
    }),
  )
}

function besideProblem(before: DrawnNode | undefined, cell: DrawnNode): string[] {
  if (!before) return []
  const names = `${quoted(before.text)} and ${quoted(cell.text)}`
  if (cell.shape.left < before.shape.right - slack)
    return [`the cells ${names} stand in another order than in the data`]
  const uneven = Math.max(
    Math.abs(cell.shape.top - before.shape.top),
    Math.abs(cell.shape.bottom - before.shape.bottom),
  )
  return uneven > slack ? [`the cells ${names} of one row don't align (${px(uneven)})`] : []
}

function beyond(inner: Box, outer: Box): number {
  return Math.max(
    outer.left - inner.left,
    inner.right - outer.right,
    outer.top - inner.top,
    inner.bottom - outer.bottom,
  )
}
