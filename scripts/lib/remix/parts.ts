/** A slide of a cut with the part that it stands in. */
export interface Placed {
  readonly id: string
  readonly minutes: number
  readonly part: string
}

/**
 * The slides of a cut in at most `count` parts: the shortest part joins the shorter of its neighbours, whose name the
 * two then have, until there are no more. A count of what there is already changes nothing.
 */
export function joinParts<Slide extends Placed>(slides: readonly Slide[], count: number): Slide[] {
  const parts = [...new Set(slides.map(({ part }) => part))]
  if (parts.length <= count) return [...slides]
  const minutes = parts.map((name) =>
    slides.reduce((sum, { part, minutes }) => sum + (part === name ? minutes : 0), 0),
  )
  const at = minutes.indexOf(Math.min(...minutes))
  const neighbours = [at - 1, at + 1].filter((index) => index in parts)
  const other = neighbours.toSorted((a, b) => (minutes[a] ?? 0) - (minutes[b] ?? 0))[0] ?? at
  const name = parts[other] ?? ''
  const joined = slides.map((slide) => (slide.part === parts[at] ? { ...slide, part: name } : slide))
  return joinParts(joined, count)
}
