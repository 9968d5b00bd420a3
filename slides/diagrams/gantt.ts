import { addDays } from '../data/dates.ts'
import type { IsoDate } from '../data/model.ts'
import { signs } from '../data/voices.ts'
import type { Diagram, DiagramNode } from './diagram.ts'
import { accessibility, diagram, escapeLabel, type Frame } from './mermaid.ts'

/** A bar from the first to the last day, both included, or a mark on one day. */
export interface Bar extends DiagramNode {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Bars to scale, in lanes. */
export interface Gantt extends Omit<Frame, 'nodes' | 'edges'> {
  readonly lanes: readonly { readonly title: string; readonly bars: readonly Bar[] }[]
  /** The axis: how its ticks are written (d3) and how far apart they are. */
  readonly axis: { readonly format: string; readonly every: string }
}

/** Prints a Gantt chart; the last day of a bar belongs to it, as Mermaid's end dates don't. */
export function gantt(chart: Gantt): Diagram {
  const bar = ({ id, side, text, from, to }: Bar): string => {
    // A label beside a bar is one line.
    const line = text.replace(/\s+/gu, ' ')
    const label = escapeLabel(side === 'neutral' ? line : `${signs[side]} ${line}`)
    const mark = from === to ? `milestone, ${id}, ${from}, 0d` : `${id}, ${from}, ${addDays(to, 1)}`
    return `  ${label} :${mark}`
  }
  const lines = [
    'gantt',
    ...accessibility(chart),
    '  dateFormat YYYY-MM-DD',
    `  axisFormat ${chart.axis.format}`,
    `  tickInterval ${chart.axis.every}`,
    '  todayMarker off',
    ...chart.lanes.flatMap((lane) => [`  section ${escapeLabel(lane.title)}`, ...lane.bars.map(bar)]),
  ]
  return diagram('gantt', lines, { ...chart, nodes: chart.lanes.flatMap((lane) => lane.bars) })
}
