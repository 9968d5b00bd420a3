import mermaid from 'mermaid/dist/mermaid.esm.mjs'
import { drawDiagram } from '../../../../components/draw.ts'
import type { Diagram } from '../../../../slides/diagrams/diagram.ts'
import { prune } from './prune.ts'

declare global {
  interface Window {
    /** The SVG of a diagram, as a slide would show it; throws what the drawing throws. */
    svgOf(diagram: Diagram): Promise<string>
  }
}

// Mermaid copies its whole configuration for every label: without that of kinds which no diagram here is, it takes a
// fifth less.
const used: readonly string[] = ['block', 'flowchart', 'gantt'] satisfies Diagram['kind'][]
const settings: Readonly<Record<string, unknown>> = { ...mermaid.mermaidAPI.defaultConfig }
for (const [name, kind] of Object.entries(settings)) {
  if (typeof kind !== 'object' || !kind || !('useMaxWidth' in kind) || used.includes(name)) continue
  for (const key of Object.keys(kind)) Reflect.deleteProperty(kind, key)
}

window.svgOf = async (diagram) => {
  const svg = await drawDiagram(diagram)
  prune(svg)
  return svg.outerHTML
}
