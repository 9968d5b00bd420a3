import type { Size } from './growth.ts'

const plot = { left: 90, top: 16, width: 560, height: 250 } as const

/** A curve of the plot: what is drawn at each size, as a multiple of what it is at the first. */
interface Curve {
  readonly name: 'time' | 'memory'
  readonly points: readonly { readonly times: number; readonly grown: number; readonly text: string }[]
}

/**
 * Pure: time and memory by the number of slides. Both axes are logarithmic, so that what grows as the slides do is a
 * straight line, the dashed one, and what grows less stays below it.
 */
export function plotSvg(sizes: readonly Size[]): string {
  const curves = curvesOf(sizes)
  const grown = curves.flatMap(({ points }) => points.map((point) => point.grown))
  const most = Math.max(...sizes.map(({ times }) => times))
  const top = Math.max(most, ...grown)
  const x = (times: number) => plot.left + (Math.log(times) / Math.log(most)) * plot.width
  // What has shrunk lies on the axis.
  const y = (value: number) =>
    plot.top + plot.height - (Math.log(Math.max(value, 1)) / Math.log(top)) * plot.height
  const bottom = plot.top + plot.height
  const ticks = sizes.map(
    ({
      times,
      slides,
    }) => `<line class="axis" x1="${x(times)}" x2="${x(times)}" y1="${plot.top}" y2="${bottom}" />
<line class="axis" x1="${plot.left}" x2="${plot.left + plot.width}" y1="${y(times)}" y2="${y(times)}" />
<text x="${x(times)}" y="${bottom + 20}" text-anchor="middle">${slides} slides</text>
<text class="quiet" x="${plot.left - 10}" y="${y(times) + 5}" text-anchor="end">${times}×</text>`,
  )
  const drawn = curves.map(({ name, points }) => curveOf(name, points, x, y))
  return `<svg viewBox="0 0 932 ${bottom + 30}" role="img" aria-label="Time and memory by the number of slides">
${ticks.join('\n')}
<path class="linear" d="M${x(1)} ${y(1)}L${x(most)} ${y(most)}" />
${drawn.join('\n')}
<text class="quiet" x="${x(most) + 14}" y="${y(most) + 5}">linear</text>
</svg>`
}

function curvesOf(sizes: readonly Size[]): Curve[] {
  const of = (
    name: Curve['name'],
    value: (size: Size) => number | undefined,
    text: (value: number) => string,
  ) => {
    const first = sizes[0] && value(sizes[0])
    const points = sizes.flatMap((size) => {
      const own = value(size)
      return own === undefined || !first ? [] : [{ times: size.times, grown: own / first, text: text(own) }]
    })
    return { name, points }
  }
  return [
    of(
      'time',
      ({ seconds }) => seconds,
      (value) => `${value.toFixed(1)} s`,
    ),
    of(
      'memory',
      ({ megabytes }) => megabytes,
      (value) => `${Math.round(value)} MB`,
    ),
  ]
}

/** The curve with the value of each point: time above it, memory below, so that they keep apart at the start. */
function curveOf(
  name: Curve['name'],
  points: Curve['points'],
  x: (times: number) => number,
  y: (grown: number) => number,
): string {
  const offset = name === 'time' ? -12 : 22
  const path = points.map(({ times, grown }) => `${x(times)} ${y(grown)}`).join('L')
  const marks = points.map(
    ({ times, grown, text }) => `<circle class="${name}" cx="${x(times)}" cy="${y(grown)}" r="4" />
<text class="value" x="${x(times) + 10}" y="${y(grown) + offset}">${text}</text>`,
  )
  const end = points.at(-1)
  return end ? `<path class="${name}" d="M${path}" />\n${marks.join('\n')}` : ''
}
