import { defineMermaidRendererSetup } from '@slidev/types'
import { renderSource } from '../components/render-source.ts'
import { mermaidConfig } from '../slides/diagrams/config.ts'

// A slide's own ```mermaid blocks look like the deck's diagrams. They are drawn in a shadow tree, where the
// style sheets don't reach but their variables do.
const themeCSS = `
  .node :is(rect, polygon, circle, ellipse, path), .cluster rect {
    fill: var(--neutral-soft) !important; stroke: var(--neutral) !important; stroke-width: 1.8px !important;
  }
  .nodeLabel, .edgeLabel, .cluster-label, text, tspan { color: var(--ink) !important; fill: var(--ink) !important; }
  .edgeLabel, .edgeLabel p, .labelBkg { background: var(--paper) !important; }
  .flowchart-link, .edgePath path { stroke: var(--ink-quiet) !important; stroke-width: 2px !important; }
  .marker { fill: var(--ink-quiet) !important; stroke: var(--ink-quiet) !important; }
`

// Their labels are as long as they are: between two nodes is more room than between ours.
const flowchart = { ...mermaidConfig.flowchart, padding: 10, nodeSpacing: 28, rankSpacing: 48 }

// Slidev's own way to draw them doesn't wait for fonts: labels would be cut off.
export default defineMermaidRendererSetup(() => async (code, options) => {
  const own = Object.entries(options).filter(([, value]) => value !== undefined)
  const host = document.getElementById('mermaid-rendering-container') ?? undefined
  const { svg } = await renderSource(
    code,
    { ...mermaidConfig, flowchart, themeCSS, ...Object.fromEntries(own) },
    host,
  )
  return svg
})
