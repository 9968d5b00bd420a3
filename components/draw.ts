import { mermaidConfig } from '../slides/diagrams/config.ts'
import type { Diagram } from '../slides/diagrams/diagram.ts'
import { placeBars } from './bar-labels.ts'
import { nextId } from './ids.ts'
import { markElements } from './mark.ts'
import { renderSource } from './render-source.ts'
import { layOutGrid } from './rows.ts'

/**
 * Draws a diagram and marks its elements with side, strength and step, so that style sheets and clicks
 * can reach them. It is measured at full size and outside the slide, which Slidev scales. Throws what Mermaid
 * throws, or what is missing from the picture.
 */
export async function drawDiagram(diagram: Diagram): Promise<SVGSVGElement> {
  const host = document.createElement('div')
  host.className = 'diagram diagram-measure'
  document.body.append(host)
  try {
    return await drawIn(host, diagram)
  } finally {
    host.remove()
  }
}

async function drawIn(host: HTMLElement, diagram: Diagram): Promise<SVGSVGElement> {
  const { id, svg } =
    diagram.kind === 'picture'
      ? { id: nextId(), svg: diagram.source }
      : await renderSource(diagram.source, mermaidConfig, host)
  const parsed = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg')
  if (!parsed) throw new Error('There is no SVG')
  markElements(parsed, id, diagram)
  describe(parsed, id, diagram)
  host.replaceChildren(parsed)
  if (diagram.kind === 'block') layOutGrid(parsed, diagram)
  if (diagram.kind === 'gantt') placeBars(parsed, id)
  return parsed
}

/** Mermaid's `block` knows no accTitle: every diagram gets its name and description the same way here. */
function describe(svg: SVGSVGElement, id: string, diagram: Diagram): void {
  svg.querySelectorAll(':scope > title, :scope > desc').forEach((element) => {
    element.remove()
  })
  for (const [tag, text] of [
    ['desc', diagram.description],
    ['title', diagram.title],
  ] as const) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
    element.id = `${id}-${tag}`
    element.textContent = text
    svg.prepend(element)
  }
  svg.setAttribute('role', 'img')
  // Both in the name: a PDF's alternative text is made of it, and has no place for a description.
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`)
  svg.removeAttribute('aria-describedby')
}
