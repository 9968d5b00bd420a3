/** Characters of a line that are read; the longest paragraph of a slide has some hundred. */
const longestLine = 20_000
/** How often Slidev's parser may meet what it looks ahead from to the end of a slide, each time anew. */
const mostOpenings = 1_000
const openings = /!\[|\burl\(|<!--|\{monaco/g
/** Pictures within the page: one line, and nothing in it to be read. */
const data = /data:[\w/+.-]{1,99};base64,[A-Za-z\d+/=]*/g

/** A line that is not read, and why. */
export interface Unread {
  /** From 1. */
  readonly line: number
  readonly what: string
}

/**
 * A text without the lines that no parser should have to read: some of those that read Markdown or YAML for us take
 * minutes over a line of brackets, or break off. Every other line stays in its place.
 */
export function withoutUnreadable(text: string): {
  readonly text: string
  readonly unread: readonly Unread[]
} {
  const unread: Unread[] = []
  let count = 0
  const lines = text.split('\n').map((line, index) => {
    const said = line.includes('data:') ? line.replace(data, '') : line
    const met = said.length > longestLine ? 0 : (said.match(openings)?.length ?? 0)
    count += met
    const what =
      said.length > longestLine
        ? `the line has ${said.length} characters, too many to be read`
        : met > 0 && count > mostOpenings
          ? `the file has more than ${mostOpenings} pictures and comments, too many to be read`
          : undefined
    if (what === undefined) return line
    unread.push({ line: index + 1, what })
    return ''
  })
  return unread.length > 0 ? { text: lines.join('\n'), unread } : { text, unread }
}
