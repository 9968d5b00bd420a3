import { mermaidConfig } from '../slides/diagrams/config.ts'

const { topPadding, useWidth } = mermaidConfig.gantt

/**
 * Mermaid measures a bar's label while its entity codes are still in it, so that `(` counts for eight
 * letters, and then puts it where it is cut off. Here each label goes inside its bar, else right of it,
 * else left of it, wherever it fits; the empty band above the first bar goes.
 */
export function placeBarLabels(svg: SVGSVGElement): void {
  for (const label of svg.querySelectorAll<SVGTextElement>('text[data-node]')) {
    const bar = svg.querySelector<SVGRectElement>(`rect[data-node="${label.getAttribute('data-node')}"]`)
    if (!bar) continue
    label.textContent = label.textContent.trim()
    const { x, width } = bar.getBBox()
    const length = label.getBBox().width
    // A mark on one day is a square on its corner, and reaches further than the square.
    const clear = bar.classList.contains('milestone') ? 9 : 6
    const [anchor, at] =
      length + 2 * clear < width
        ? ['middle', x + width / 2]
        : x + width + clear + length <= useWidth
          ? ['start', x + width + clear]
          : ['end', x - clear]
    // Mermaid's own style sheet sets the anchor by class; only a style outranks it.
    label.style.setProperty('text-anchor', anchor, 'important')
    label.setAttribute('x', String(at))
  }
  const { width, height } = svg.viewBox.baseVal
  svg.setAttribute('viewBox', `0 ${topPadding - 4} ${width} ${height - topPadding + 4}`)
}
