/** A rectangle on the page, px. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What can be seen of the diagram on the page. */
export function survey() {
  const svg = document.querySelector<SVGSVGElement>('#stage svg')
  if (!svg) throw new Error(document.querySelector('.diagram-error')?.textContent ?? 'No diagram is drawn')
  return {
    /** How much larger or smaller than its own size the picture is shown. */
    scale: svg.getScreenCTM()?.a ?? 0,
    picture: boxOf(svg),
    /** What is drawn of it, within the room that it was given. */
    shown: viewBoxOf(svg),
    stage: boxOf(document.querySelector('.diagram-stage') ?? svg),
    foot: boxOf(document.querySelector('.diagram-foot') ?? svg),
    nodes: nodes(svg),
    edges: [...svg.querySelectorAll('path[data-edge]')].map((path) => ({
      key: path.getAttribute('data-edge') ?? '',
      // Mermaid writes a solid line as dashes of no length.
      dashed: Number.parseFloat(getComputedStyle(path).strokeDasharray) > 0,
      visible: isVisible(path),
    })),
    edgeLabels: [...svg.querySelectorAll('.edgeLabel foreignObject p')].map((label) => ({
      text: label.textContent ?? '',
      box: boxOf(label),
      visible: isVisible(label),
    })),
    ties: [...svg.querySelectorAll('.diagram-tie')].map(boxOf),
    laneTitles: [...svg.querySelectorAll('.sectionTitle')].map(boxOf),
  }
}

function nodes(svg: SVGSVGElement) {
  const ids = new Set(
    [...svg.querySelectorAll('[data-node]')].map((element) => element.getAttribute('data-node')),
  )
  return [...ids].map((id) => {
    const parts = [...svg.querySelectorAll(`[data-node="${id}"]`)]
    const shapes = svg.matches('.picture') ? 'rect, path, circle' : 'rect'
    const shape = parts
      .map((part) => (part.matches('rect') ? part : part.querySelector(shapes)))
      .find(Boolean)
    const label = parts
      .map((part) => (part.matches('text') ? part : part.querySelector('p, text')))
      .find(Boolean)
    if (!shape || !label) throw new Error(`The node "${id}" has no shape or no label`)
    return {
      id: id ?? '',
      text: label.textContent ?? '',
      shape: boxOf(shape),
      label: boxOf(label),
      dashes: getComputedStyle(shape).strokeDasharray,
      round: Number(shape.getAttribute('rx')) * 2 >= Number(shape.getAttribute('width')) - 0.1,
      visible: isVisible(shape) && isVisible(label),
      hidden: !isVisible(shape) && !isVisible(label),
    }
  })
}

function viewBoxOf(svg: SVGSVGElement): Box {
  const { x, y, width, height } = svg.viewBox.baseVal
  const matrix = svg.getScreenCTM()
  const [from, to] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((point) =>
    point.matrixTransform(matrix ?? undefined),
  )
  return { left: from?.x ?? 0, top: from?.y ?? 0, right: to?.x ?? 0, bottom: to?.y ?? 0 }
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { left, top, right, bottom }
}
