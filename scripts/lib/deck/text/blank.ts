/** A stretch of a text: from its first character up to, without, `end`. */
export interface Stretch {
  readonly at: number
  readonly end: number
}

/** A text with stretches of it (in order) replaced; whatever lies within an earlier one is passed over. */
export function replaceStretches<One extends Stretch>(
  text: string,
  stretches: Iterable<One>,
  replacement: (written: string, stretch: One) => string,
): string {
  const parts: string[] = []
  let done = 0
  for (const stretch of stretches) {
    if (stretch.at < done) continue
    parts.push(text.slice(done, stretch.at), replacement(text.slice(stretch.at, stretch.end), stretch))
    done = stretch.end
  }
  return done === 0 ? text : parts.join('') + text.slice(done)
}

/** Spaces, or another character, in the place of all but line breaks. */
export function blanked(text: string, filler = ' '): string {
  return text.replace(/[^\n]/g, filler)
}

/** A text with stretches of it (in order) blanked; every other character stays in its place. */
export function blank(text: string, stretches: Iterable<Stretch>, filler = ' '): string {
  return replaceStretches(text, stretches, (written) => blanked(written, filler))
}
