/** Room above and below a cell's text, and between rows, in the diagram's units. */
const padding = { cell: 5, heading: 1, gap: 5 }

/**
 * Mermaid gives every row of a block diagram the height of the tallest one, and draws cells that touch.
 * Here each row is as high as its own text needs, so that the whole can be shown larger, with gaps between.
 */
export function tightenRows(svg: SVGSVGElement): void {
  const rows = Map.groupBy(svg.querySelectorAll<SVGGElement>('.node'), (node) => Math.round(position(node).y))
  let top = 0
  for (const y of [...rows.keys()].sort((a, b) => a - b)) {
    const nodes = rows.get(y) ?? []
    const height = Math.max(...nodes.map(neededHeight))
    for (const node of nodes) {
      node.setAttribute('transform', `translate(${position(node).x}, ${top + height / 2})`)
      const box = node.querySelector('rect')
      box?.setAttribute('y', String(-height / 2))
      box?.setAttribute('height', String(height))
      box?.setAttribute('width', String(Number(box.getAttribute('width')) - padding.gap))
      box?.setAttribute('x', String(Number(box.getAttribute('x')) + padding.gap / 2))
    }
    top += height + padding.gap
  }
  const { x, width } = svg.viewBox.baseVal
  // Two units on each side are the outer half of the thickest border.
  svg.setAttribute('viewBox', `${x} -2 ${width} ${top - padding.gap + 4}`)
}

function neededHeight(node: SVGGElement): number {
  const text = Number(node.querySelector('foreignObject')?.getAttribute('height'))
  return text + 2 * (node.classList.contains('is-heading') ? padding.heading : padding.cell)
}

function position(node: SVGGElement): { readonly x: number; readonly y: number } {
  const matrix = node.transform.baseVal.consolidate()?.matrix
  return { x: matrix?.e ?? 0, y: matrix?.f ?? 0 }
}
