/** The characters as a style sheet's `unicode-range` names them; those that follow on each other as one range. */
export function rangesOf(text: string): string[] {
  const codes = [...new Set(text)].map((one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const ranges: [from: number, to: number][] = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last && code === last[1] + 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges.map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`)
}

/** The characters that a rule's `unicode-range` names, in any of its forms (`U+30`, `U+30-39`, `U+3?`). */
export function rangesIn(rule: string): string[] {
  const [list = ''] = /unicode-range:[^;}]*/i.exec(rule) ?? []
  return [...list.matchAll(/U\+([\da-f]*)(\?*)(?:-([\da-f]+))?/gi)].flatMap(([, digits, open = '', to]) => {
    const first = Number.parseInt(digits + open.replaceAll('?', '0'), 16)
    const last = Number.parseInt(to ?? digits + open.replaceAll('?', 'f'), 16)
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
  })
}
