import type { MermaidConfig } from 'mermaid'

/** Label size in a diagram's own units, px; the slide scales the whole picture to fit. */
export const labelSize = 18

/** A small diagram is enlarged to at most this, so that its labels stay below the headline's size. */
export const maxScale = 1.6

/** How much larger a figure or a head is set than the labels. */
export const largeScale = 1.5

/** What a slide with a headline of one line leaves for a picture, px; its key and paragraphs take the rest. */
export const picturePlace = { width: 900, height: 344 }

/**
 * How Mermaid draws. `dagre` and `classic` are pinned: later defaults move nodes. Lines are broken by us,
 * so Mermaid must not wrap. Colours come from the style sheet, which follows light and dark.
 */
export const mermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  theme: 'base',
  layout: 'dagre',
  look: 'classic',
  fontFamily: 'var(--font-sans)',
  themeVariables: { fontSize: `${labelSize}px` },
  flowchart: {
    htmlLabels: true,
    wrappingWidth: 2000,
    padding: 6,
    nodeSpacing: 16,
    rankSpacing: 18,
    curve: 'basis',
  },
  block: { padding: 4 },
  gantt: {
    fontSize: labelSize,
    sectionFontSize: labelSize,
    barHeight: 30,
    barGap: 9,
    topPadding: 46,
    rightPadding: 20,
    gridLineStartPadding: 46,
  },
} as const satisfies MermaidConfig
