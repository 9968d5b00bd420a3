import { escapeUTF8 } from 'entities'
import type { Size } from './growth.ts'
import { plotSvg } from './growth-plot.ts'
import { isMet, judged, limitText, type Measure, withUnit } from './measure.ts'

/** What the picture shows. */
export interface Picture {
  /** What it was measured on, and how often. */
  readonly caption: string
  readonly measures: readonly Measure[]
  readonly sizes: readonly Size[]
}

/** Width of the picture in pixels. */
export const pictureWidth = 980

/** Where the bars begin and end, and how long one that just keeps its limit is at most. */
const bar = { from: 400, limit: 280, to: 770, height: 34 } as const

/** Pure: a page with a bar for each measure beside its limit, and growth as a plot below. */
export function pictureHtml({ caption, measures, sizes }: Picture): string {
  const plot =
    sizes.length > 1 ? `<h2>Growth: the PDF of longer decks, from a clean clone</h2>${plotSvg(sizes)}` : ''
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Benchmark</title>
<style>
  body { margin: 0; padding: 24px; width: ${pictureWidth - 48}px; background: #faf8f3; color: #1b2530;
    font: 15px/1.4 sans-serif }
  h2 { font-size: 17px; margin: 22px 0 8px }
  h2:first-of-type { margin-top: 0 }
  p { margin: 12px 0 0; font-size: 13px; color: #55606b }
  svg { display: block; width: 100%; font-size: 14px }
  text { fill: #1b2530 } .quiet { fill: #55606b; font-size: 13px }
  .in-blue { fill: #1d4f91 } .in-brown { fill: #9a4708 }
  .met { fill: #1d4f91 } .not-met { fill: #9a4708 }
  .limit { stroke: #1b2530; stroke-dasharray: 4 3 } .axis { stroke: #c9c2b2 }
  .time { stroke: #1d4f91; fill: none; stroke-width: 2.5 } .memory { stroke: #9a4708; fill: none; stroke-width: 2.5 }
  .linear { stroke: #55606b; stroke-dasharray: 4 3; fill: none }
</style>
${measures.length > 0 ? `<h2>Each measure as a share of what it must not exceed</h2>${barsSvg(measures)}` : ''}
${plot}
<p>${escapeUTF8(caption)}</p>
</html>`
}

function barsSvg(measures: readonly Measure[]): string {
  const height = measures.length * bar.height + 26
  // The longest is drawn whole.
  const limit = Math.min(bar.limit, (bar.to - bar.from) / Math.max(...measures.map(shareOf)))
  const line = bar.from + limit
  return `<svg viewBox="0 0 ${pictureWidth - 48} ${height}" role="img" aria-label="Measures beside their limits">
<text class="quiet" x="${line}" y="12" text-anchor="middle">limit</text>
${measures.map((measure, index) => barOf(measure, 20 + index * bar.height, limit)).join('\n')}
<line class="limit" x1="${line}" x2="${line}" y1="18" y2="${height}" />
</svg>`
}

/** A measure as a share of its limit. */
function shareOf(measure: Measure): number {
  return (judged(measure) ?? 0) / measure.must.limit
}

function barOf(measure: Measure, top: number, limit: number): string {
  const value = judged(measure)
  const width = shareOf(measure) * limit
  const text = value === undefined ? 'not measured' : inUnit(measure, value)
  const label = escapeUTF8(`${text} (${limitText(measure)})`)
  return `<text x="${bar.from - 12}" y="${top + 19}" text-anchor="end">${escapeUTF8(measure.name.replaceAll('`', ''))}</text>
<rect class="${isMet(measure) ? 'met' : 'not-met'}" x="${bar.from}" y="${top + 5}" width="${width.toFixed(1)}" height="20" />
<text class="quiet" x="${bar.to + 8}" y="${top + 19}">${label}</text>`
}

function inUnit({ must, unit }: Measure, value: number): string {
  return must.of === 'ratio' ? value.toFixed(2) : withUnit(value, unit)
}
