import { type Diagram, revealedAt } from '../slides/diagrams/diagram.ts'
import { borderOf } from '../slides/diagrams/legend.ts'

/** Marks every node and edge of a drawing with what the diagram says of it; throws where one is missing. */
export function markElements(svg: SVGSVGElement, id: string, diagram: Diagram): void {
  const at = revealedAt(diagram)
  for (const node of diagram.nodes) {
    const elements = svg.querySelectorAll(nodeSelectors[diagram.kind](id, node.id))
    if (elements.length === 0) throw new Error(`It was drawn without the node "${node.id}"`)
    for (const element of elements) {
      element.classList.add('diagram-node', `side-${node.side}`, `border-${borderOf(node.strength)}`)
      element.classList.toggle('is-heading', node.heading === true)
      element.classList.toggle('is-solid', node.solid === true)
      element.setAttribute('data-node', node.id)
      element.setAttribute('data-step', String(at.get(node.id)))
    }
  }
  for (const edge of diagram.edges) {
    const key = `${edge.from}->${edge.to}`
    const prefix = `data-id^="L_${edge.from}_${edge.to}_"`
    const elements = svg.querySelectorAll(`path[${prefix}], .label[${prefix}]`)
    if (elements.length === 0) throw new Error(`It was drawn without the edge "${key}"`)
    for (const element of elements) {
      element.classList.add('diagram-edge', `edge-${edge.style ?? 'solid'}`)
      element.setAttribute('data-edge', key)
      element.setAttribute('data-step', String(at.get(key)))
    }
  }
}

const nodeSelectors = {
  flowchart: (id: string, node: string) => `.node[id^="${id}-flowchart-${node}-"]`,
  block: (id: string, node: string) => `.node[id="${id}-${node}"]`,
  gantt: (id: string, node: string) => `.task[id="${id}-${node}"], text[id="${id}-${node}-text"]`,
  picture: (_id: string, node: string) => `[data-node="${node}"]`,
} as const satisfies Record<Diagram['kind'], (id: string, node: string) => string>
