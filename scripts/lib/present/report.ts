/** Milliseconds in which lines of one kind are counted, not printed. */
const quiet = 10_000

/**
 * A printer of warnings that no flood can fill a terminal with: of each kind the first line is printed at once, and
 * those of the next ten seconds are one line with their number.
 */
export function createReport(
  print: (line: string) => void = console.warn,
): (kind: string, line: string) => void {
  const held = new Map<string, { count: number; last: string }>()
  return (kind, line) => {
    const waiting = held.get(kind)
    if (waiting) {
      waiting.count++
      waiting.last = line
      return
    }
    print(printable(`${kind}: ${line}`))
    const counted = { count: 0, last: '' }
    held.set(kind, counted)
    setTimeout(() => {
      held.delete(kind)
      if (counted.count > 0) print(printable(`${kind}: ${counted.count} more, the last: ${counted.last}`))
    }, quiet).unref()
  }
}

/** What a stranger sent, on one line that commands no terminal. */
function printable(text: string): string {
  const line = text.replace(/\p{C}/gu, '?')
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}
