import { mermaidConfig } from '../slides/diagrams/config.ts'
import { axisEnds } from '../slides/diagrams/gantt.ts'

const { barHeight, fontSize, topPadding } = mermaidConfig.gantt
/** Of the circle that stands for one day, of a line down the lanes, and of the words above it. */
const [dayWidth, lineWidth, lineText] = [20, 2.7, 26]
const belowAxis = 14

/**
 * Mermaid's marks of one day are squares on their corner, and here circles; its lines down the lanes end below the
 * axis, and here upon it, with their words above. It measures a bar's label while its entity codes are still in it,
 * so that `(` counts for eight letters, and then puts it where it is cut off: here each label goes inside its bar, else
 * right of it, else left of it, wherever it fits.
 */
export function placeBars(svg: SVGSVGElement, id: string): void {
  for (const end of axisEnds)
    svg.querySelectorAll(`[id="${id}-${end}"], [id="${id}-${end}-text"]`).forEach((element) => {
      element.remove()
    })
  const right = svg.viewBox.baseVal.width
  const bars = [...svg.querySelectorAll<SVGRectElement>('rect[data-node]')]
  const bottom = Math.max(...bars.filter((bar) => !isLine(bar)).map((bar) => bar.getBBox().y)) + barHeight
  for (const bar of bars) {
    const label = svg.querySelector<SVGTextElement>(`text[data-node="${bar.getAttribute('data-node')}"]`)
    if (label) label.textContent = label.textContent.trim()
    if (isLine(bar)) drawLine(bar, label, bottom, right)
    else {
      if (bar.classList.contains('milestone')) roundOff(bar)
      if (label) placeLabel(label, bar, right)
    }
  }
  keepWithin(svg, right)
  const { width, height } = svg.viewBox.baseVal
  const top = topPadding - (bars.some(isLine) ? lineText + 14 : 4)
  // Below the axis' words Mermaid leaves as much room as above.
  svg.setAttribute('viewBox', `0 ${top} ${width} ${height - top - belowAxis}`)
}

const isLine = (bar: SVGRectElement) => bar.classList.contains('vert')

/** A circle about the day's own place. */
function roundOff(bar: SVGRectElement): void {
  const { x, y, width, height } = bar.getBBox()
  bar.style.setProperty('transform', 'none', 'important')
  const sizes = {
    x: x + (width - dayWidth) / 2,
    y: y + (height - dayWidth) / 2,
    width: dayWidth,
    height: dayWidth,
    rx: dayWidth / 2,
    ry: dayWidth / 2,
  }
  for (const [name, value] of Object.entries(sizes)) bar.setAttribute(name, String(value))
}

function drawLine(bar: SVGRectElement, label: SVGTextElement | null, bottom: number, right: number): void {
  const at = bar.getBBox().x
  const sizes = {
    x: at - lineWidth / 2,
    y: topPadding - 4,
    width: lineWidth,
    height: bottom + 8 - topPadding,
    rx: 0,
  }
  for (const [name, value] of Object.entries(sizes)) bar.setAttribute(name, String(value))
  if (!label) return
  const half = label.getBBox().width / 2
  label.style.setProperty('text-anchor', 'middle', 'important')
  // Mermaid's own style sheet colours the text by its id; of a part in it ours tells.
  const words = document.createElementNS('http://www.w3.org/2000/svg', 'tspan')
  words.textContent = label.textContent
  label.replaceChildren(words)
  label.setAttribute('x', String(Math.min(Math.max(at, half), right - half)))
  label.setAttribute('y', String(topPadding - 14))
}

/** The axis' first and last words, which Mermaid cuts off at the edges. */
function keepWithin(svg: SVGSVGElement, right: number): void {
  for (const tick of svg.querySelectorAll<SVGGElement>('.grid .tick')) {
    const words = tick.querySelector('text')
    const at =
      (svg.querySelector<SVGGElement>('.grid')?.transform.baseVal.consolidate()?.matrix.e ?? 0) +
      (tick.transform.baseVal.consolidate()?.matrix.e ?? 0)
    const half = (words?.getBBox().width ?? 0) / 2
    words?.setAttribute('x', String(Math.min(Math.max(at, half), right - half) - at))
  }
}

function placeLabel(label: SVGTextElement, bar: SVGRectElement, right: number): void {
  const { x, y, width, height } = bar.getBBox()
  const length = label.getBBox().width
  const clear = 7
  const [anchor, at] =
    length + 2 * clear < width
      ? ['middle', x + width / 2]
      : x + width + clear + length <= right
        ? ['start', x + width + clear]
        : ['end', x - clear]
  // Mermaid's own style sheet sets the anchor by class; only a style outranks it.
  label.style.setProperty('text-anchor', String(anchor), 'important')
  label.setAttribute('x', String(at))
  label.setAttribute('y', String(y + height / 2 + fontSize * 0.36))
}
