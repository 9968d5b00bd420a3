import { withoutSpace } from '../scripts/lib/deck/text/quotes.ts'

/** Runs of at least `length` characters that a text shares with the essay, white space and `*` aside. */
export function copiedRuns(text: string, essay: Iterable<string>, length = 25): string[] {
  const grams = new Set<string>()
  for (const paragraph of essay) {
    const source = withoutSpace(paragraph)
    for (let start = 0; start + length <= source.length; start++)
      grams.add(source.slice(start, start + length))
  }
  const plain = withoutSpace(text)
  const runs: string[] = []
  for (let start = 0; start + length <= plain.length; start++) {
    if (!grams.has(plain.slice(start, start + length))) continue
    let end = start + length
    while (end < plain.length && grams.has(plain.slice(end + 1 - length, end + 1))) end++
    runs.push(plain.slice(start, end))
    start = end - length
  }
  return runs
}
