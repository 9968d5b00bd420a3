import mermaid from 'mermaid/dist/mermaid.esm.mjs'
import type { Diagram } from '../slides/diagrams/diagram.ts'
import { revealedAt } from '../slides/diagrams/diagram.ts'
import { mermaidConfig } from '../slides/diagrams/config.ts'

let serial = 0
let queue: Promise<unknown> = Promise.resolve()
mermaid.initialize(mermaidConfig)

/**
 * Draws a diagram and marks its elements with side, strength and step, so that style sheets and clicks
 * can reach them. Mermaid measures inside `host`, which must be on the page, unscaled, and styled as the
 * diagram will be. Throws what Mermaid throws, or what is missing from the picture.
 */
export async function drawDiagram(diagram: Diagram, host: HTMLElement): Promise<SVGSVGElement> {
  await loadFonts(diagram.source)
  const id = `diagram-${serial++}`
  // Mermaid keeps state between calls: one at a time, and a failure must not hold up the next.
  const rendering = queue.then(() => mermaid.render(id, diagram.source, host))
  queue = rendering.catch(() => undefined)
  const { svg } = await rendering
  const parsed = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg')
  if (!parsed) throw new Error('Mermaid returned no SVG')
  mark(parsed, id, diagram)
  if (diagram.kind === 'gantt') trimTop(parsed)
  return parsed
}

/** Diagrams drawn before their font arrives are measured with another one and clip. */
async function loadFonts(text: string): Promise<void> {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-sans').split(',')[0]
  await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 18px ${family}`, text)))
}

function mark(svg: SVGSVGElement, id: string, diagram: Diagram): void {
  const at = revealedAt(diagram)
  for (const node of diagram.nodes) {
    const elements = nodeElements(svg, id, diagram.kind, node.id)
    if (elements.length === 0) throw new Error(`Mermaid did not draw the node "${node.id}"`)
    for (const element of elements) {
      element.classList.add('diagram-node', `side-${node.side}`, `strength-${node.strength ?? 'flat'}`)
      element.classList.toggle('is-heading', node.heading === true)
      element.setAttribute('data-node', node.id)
      element.setAttribute('data-step', String(at.get(node.id)))
    }
  }
  for (const edge of diagram.edges) {
    if (edge.style === 'hidden') continue
    const key = `${edge.from}->${edge.to}`
    const elements = edgeElements(svg, diagram.kind, edge.from, edge.to)
    if (elements.length === 0) throw new Error(`Mermaid did not draw the edge "${key}"`)
    for (const element of elements) {
      element.classList.add('diagram-edge')
      element.setAttribute('data-edge', key)
      element.setAttribute('data-step', String(at.get(key)))
    }
  }
  describe(svg, id, diagram)
}

/** A Gantt chart's padding keeps its axis clear below, and leaves the same empty band on top. */
function trimTop(svg: SVGSVGElement): void {
  const { width, height } = svg.viewBox.baseVal
  const band = mermaidConfig.gantt.topPadding - 4
  svg.setAttribute('viewBox', `0 ${band} ${width} ${height - band}`)
}

function nodeElements(svg: SVGSVGElement, id: string, kind: Diagram['kind'], node: string): Element[] {
  const selectors = {
    flowchart: `.node[id^="${id}-flowchart-${node}-"], .cluster[id="${id}-${node}"]`,
    block: `.node[id="${id}-${node}"]`,
    gantt: `.task[id="${id}-${node}"], text[id="${id}-${node}-text"]`,
  }
  return [...svg.querySelectorAll(selectors[kind])]
}

function edgeElements(svg: SVGSVGElement, kind: Diagram['kind'], from: string, to: string): Element[] {
  const path = kind === 'block' ? `path[id$="-1-${from}-${to}"]` : `path[data-id^="L_${from}_${to}_"]`
  const label = kind === 'block' ? `[data-id="1-${from}-${to}"]` : `.label[data-id^="L_${from}_${to}_"]`
  return [...svg.querySelectorAll(path), ...svg.querySelectorAll(label)]
}

/** Mermaid's `block` knows no accTitle: every diagram gets its name and description the same way here. */
function describe(svg: SVGSVGElement, id: string, diagram: Diagram): void {
  svg.querySelectorAll(':scope > title, :scope > desc').forEach((element) => element.remove())
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
  svg.setAttribute('aria-labelledby', `${id}-title`)
  svg.setAttribute('aria-describedby', `${id}-desc`)
}
