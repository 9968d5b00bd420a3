/** Share of the slides from which on a character comes with the first file. */
const common = 0.07

/**
 * Parts the characters of a deck into files that browsers load as slides need them: first what many slides
 * share, then what each slide is the first to show, last what is on no slide (notes, data). No character is in
 * two groups, and no group is empty.
 */
export function groupCharacters(
  slides: readonly ReadonlySet<string>[],
  all: ReadonlySet<string>,
): string[][] {
  const counts = new Map<string, number>()
  for (const slide of slides) for (const one of slide) counts.set(one, (counts.get(one) ?? 0) + 1)
  const shared = new Set([...all].filter((one) => (counts.get(one) ?? 0) > slides.length * common))
  const grouped = [shared]
  const seen = new Set(shared)
  for (const group of [...slides, all]) {
    grouped.push(new Set([...group].filter((one) => all.has(one) && !seen.has(one))))
    for (const one of group) seen.add(one)
  }
  return grouped.map((group) => [...group].sort()).filter(({ length }) => length > 0)
}
