import { addDays } from '../data/dates.ts'
import type { IsoDate } from '../data/model.ts'
import { labelSize, picturePlace } from './config.ts'
import type { Diagram, DiagramNode } from './diagram.ts'
import { accessibility, diagram, escapeLabel, type Frame } from './mermaid.ts'
import { tagOf } from './whose.ts'

/** A bar from the first to the last day, both included; one day is a circle. */
export interface Bar extends DiagramNode {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** A line down all lanes at the start of a day, with what it says above it. */
export interface DayLine extends DiagramNode {
  readonly at: IsoDate
}

/** Bars to scale, in lanes. */
export interface Gantt extends Omit<Frame, 'nodes' | 'edges'> {
  /** A lane without a title is no more than its bars. */
  readonly lanes: readonly { readonly title?: string; readonly bars: readonly Bar[] }[]
  readonly lines?: readonly DayLine[]
  /** How high its labels are set on a slide, px. */
  readonly labelHeight?: number
  /** The axis: how its ticks are written (d3), how far apart they are, and its first and last day if not the bars'. */
  readonly axis: {
    readonly format: string
    readonly every: string
    readonly from?: IsoDate
    readonly to?: IsoDate
  }
}

/** The ids of what only holds an axis open; the drawing takes it out. */
export const axisEnds = ['axis_from', 'axis_to'] as const

/** Prints a Gantt chart; the last day of a bar belongs to it, as Mermaid's end dates don't. */
export function gantt(chart: Gantt): Diagram {
  const { language, axis, lanes, lines = [], labelHeight = 20 } = chart
  const label = (node: DiagramNode) => {
    const tag = tagOf(node, language)
    // A label beside a bar is one line.
    return escapeLabel((tag ? `${tag} ${node.text}` : node.text).replace(/\s+/gu, ' '))
  }
  const bar = (node: Bar): string => {
    const { id, from, to } = node
    const span = from === to ? `milestone, ${id}, ${from}, 0d` : `${id}, ${from}, ${addDays(to, 1)}`
    return `  ${label(node)} :${span}`
  }
  const ends = axis.from && axis.to ? [axis.from, axis.to] : []
  const spacing = {
    useWidth: Math.round((picturePlace.width / labelHeight) * labelSize),
    // Without titles the bars may have their place.
    leftPadding: lanes.some(({ title }) => title) ? 60 : 16,
  }
  const source = [
    `%%{init: ${JSON.stringify({ gantt: spacing })}}%%`,
    'gantt',
    ...accessibility(chart),
    '  dateFormat YYYY-MM-DD',
    `  axisFormat ${axis.format}`,
    `  tickInterval ${axis.every}`,
    '  todayMarker off',
    ...lanes.flatMap(({ title, bars }) => [
      ...(title ? [`  section ${escapeLabel(title)}`] : []),
      ...bars.map(bar),
    ]),
    ...lines.map((line) => `  ${label(line)} :vert, ${line.id}, ${line.at}, 0d`),
    ...ends.map((day, index) => `  . :vert, ${axisEnds[index]}, ${day}, 0d`),
  ]
  const nodes = [...lanes.flatMap((lane) => lane.bars), ...lines]
  return diagram('gantt', source, { ...chart, nodes })
}
