import { labelSize, picturePlace } from '../slides/diagrams/config.ts'
import { type Diagram, type GridCell, revealedAt } from '../slides/diagrams/diagram.ts'

/** Room within cells and between them, and how wide a tie is, in the diagram's units. */
const room = { aside: 6, above: 3.5, heading: 1, gap: 5, tie: 4 }
/** No row is stretched beyond this many labels' heights. */
const tallest = 10

/**
 * Mermaid gives every row of a block diagram the height of the tallest one, and every column the width of the widest.
 * Here the grid is as wide as a slide's body at the height that its labels ask for, and each row as high as its own
 * text needs; the room that is left goes to the rows between its heads.
 */
export function layOutGrid(svg: SVGSVGElement, diagram: Diagram): void {
  const { rows = [], labelHeight = labelSize } = diagram
  const unit = labelSize / labelHeight
  const cells = rows.map((row) => row.map((cell) => ({ ...cell, node: nodeOf(svg, cell.id) })))
  const columns = Math.max(...rows.flat().map(({ column, span }) => column + span))
  const width = Math.max(
    (picturePlace.width * unit - 4) / columns,
    ...cells.flat().map(({ node, span }) => (textSize(node).width + 2 * room.aside + room.gap) / span),
  )
  const needed = cells.map((row) => Math.max(...row.map(({ node }) => neededHeight(node))))
  const elastic = cells.map((row) => row.some(({ node }) => stretches(node)))
  const left = picturePlace.height * unit - 4 - sum(needed) - room.gap * (rows.length - 1)
  const more = Math.max(0, left / elastic.filter(Boolean).length || 0)
  let top = 0
  cells.forEach((row, index) => {
    const least = needed[index] ?? 0
    const height = elastic[index] ? Math.max(least, Math.min(least + more, tallest * labelSize)) : least
    for (const cell of row) place(cell.node, cell, { width, top, height })
    top += height + room.gap
  })
  // Two units on each side are the outer half of the thickest border.
  svg.setAttribute('viewBox', `-2 -2 ${columns * width - room.gap + 4} ${top - room.gap + 4}`)
  drawTies(svg, diagram)
}

function place(
  node: SVGGElement,
  { column, span }: GridCell,
  { width, top, height }: { readonly width: number; readonly top: number; readonly height: number },
): void {
  const own = span * width - room.gap
  node.setAttribute('transform', `translate(${column * width + own / 2}, ${top + height / 2})`)
  const box = node.querySelector('rect')
  const sizes = { x: -own / 2, y: -height / 2, width: own, height }
  for (const [name, value] of Object.entries(sizes)) box?.setAttribute(name, String(value))
}

/** Lines from days down to what happened on them, behind the cells. */
function drawTies(svg: SVGSVGElement, diagram: Diagram): void {
  const at = revealedAt(diagram)
  for (const { from, to } of diagram.ties ?? []) {
    const [above, below] = [cornerOf(svg, from), cornerOf(svg, to)]
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
    const side = diagram.nodes.find(({ id }) => id === to)?.side ?? 'neutral'
    line.setAttribute('class', `diagram-tie side-${side}`)
    line.setAttribute('data-step', String(at.get(to)))
    line.setAttribute('data-tied', to)
    line.setAttribute('x', String(above.x + (above.width - room.tie) / 2))
    line.setAttribute('y', String(above.y + above.height))
    line.setAttribute('width', String(room.tie))
    line.setAttribute('height', String(below.y - above.y - above.height))
    nodeOf(svg, from).parentElement?.prepend(line)
  }
}

function cornerOf(svg: SVGSVGElement, id: string) {
  const node = nodeOf(svg, id)
  const { e = 0, f = 0 } = node.transform.baseVal.consolidate()?.matrix ?? {}
  const number = (name: string) => Number(node.querySelector('rect')?.getAttribute(name))
  return { x: e + number('x'), y: f + number('y'), width: number('width'), height: number('height') }
}

function nodeOf(svg: SVGSVGElement, id: string): SVGGElement {
  const node = svg.querySelector<SVGGElement>(`.node[data-node="${id}"]`)
  if (!node) throw new Error(`Mermaid did not draw the cell "${id}"`)
  return node
}

/** A head and a figure keep their height. */
function stretches(node: SVGGElement): boolean {
  return !node.classList.contains('is-heading') && !node.querySelector('big')
}

function textSize(node: SVGGElement): { readonly width: number; readonly height: number } {
  const label = node.querySelector('foreignObject')
  return { width: Number(label?.getAttribute('width')), height: Number(label?.getAttribute('height')) }
}

function neededHeight(node: SVGGElement): number {
  const bare = node.classList.contains('is-heading') && !node.classList.contains('is-solid')
  return textSize(node).height + 2 * (bare ? room.heading : room.above)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
