import type { Size } from './growth.ts'

const plot = { left: 90, top: 16, width: 560, height: 250 } as const

/** A curve of the plot: what is drawn at each size, as a multiple of what it is at the first. */
interface Curve {
  readonly name: 'time' | 'memory'
  readonly points: readonly { readonly times: number; readonly grown: number }[]
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
      seconds,
      megabytes,
    }) => `<line class="axis" x1="${x(times)}" x2="${x(times)}" y1="${plot.top}" y2="${bottom}" />
<line class="axis" x1="${plot.left}" x2="${plot.left + plot.width}" y1="${y(times)}" y2="${y(times)}" />
<text class="quiet" x="${plot.left - 10}" y="${y(times) + 5}" text-anchor="end">${times}×</text>
<g text-anchor="middle">
<text x="${x(times)}" y="${bottom + 20}">${slides} slides</text>
<text class="in-blue" x="${x(times)}" y="${bottom + 40}">time ${seconds.toFixed(1)} s</text>
${megabytes === undefined ? '' : `<text class="in-brown" x="${x(times)}" y="${bottom + 60}">memory ${Math.round(megabytes)} MB</text>`}
</g>`,
  )
  const drawn = curves.map((curve) => curveOf(curve, x, y))
  return `<svg viewBox="0 0 932 ${bottom + 70}" role="img" aria-label="Time and memory by the number of slides">
${ticks.join('\n')}
<path class="linear" d="M${x(1)} ${y(1)}L${x(most)} ${y(most)}" />
${drawn.join('\n')}
<text class="quiet" x="${x(most) + 14}" y="${y(most) + 5}">linear</text>
</svg>`
}

function curvesOf(sizes: readonly Size[]): Curve[] {
  const of = (name: Curve['name'], value: (size: Size) => number | undefined): Curve => {
    const first = sizes[0] && value(sizes[0])
    const points = sizes.flatMap((size) => {
      const own = value(size)
      return own === undefined || !first ? [] : [{ times: size.times, grown: own / first }]
    })
    return { name, points }
  }
  return [of('time', ({ seconds }) => seconds), of('memory', ({ megabytes }) => megabytes)]
}

function curveOf(
  { name, points }: Curve,
  x: (times: number) => number,
  y: (grown: number) => number,
): string {
  const path = points.map(({ times, grown }) => `${x(times)} ${y(grown)}`)
  const marks = points.map(
    ({ times, grown }) => `<circle class="${name}" cx="${x(times)}" cy="${y(grown)}" r="4" />`,
  )
  return path.length > 0 ? `<path class="${name}" d="M${path.join('L')}" />\n${marks.join('\n')}` : ''
}
