import '../../../styles/index.ts'
import { drawDiagram } from '../../../components/draw.ts'
import type { Diagram } from '../../../slides/diagrams/diagram.ts'
import { prune } from './prune.ts'

declare global {
  interface Window {
    /** The SVG of a diagram, as a slide would show it; throws what the drawing throws. */
    svgOf(diagram: Diagram): Promise<string>
  }
}

window.svgOf = async (diagram) => {
  const svg = await drawDiagram(diagram)
  prune(svg)
  return svg.outerHTML
}
