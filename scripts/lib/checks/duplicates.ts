import type { Finding } from '../cli/findings.ts'
import type { Deck } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'

/** A slide shown twice in an entry, and two files of one language with the same id. */
export function checkDuplicates(deck: Deck, facts: Facts): Finding[] {
  return [...repeatedSlides(deck), ...sharedIds(facts)]
}

function repeatedSlides(deck: Deck): Finding[] {
  const shown = new Map<string, number>()
  return deck.slides.flatMap((slide, index): Finding[] => {
    const key = `${slide.file}:${slide.line}`
    const before = shown.get(key)
    shown.set(key, before ?? index + 1)
    if (before === undefined || slide.importLine === undefined) return []
    const what = `slide ${index + 1} is slide ${before} again`
    const mend = 'remove one of the two src: blocks'
    const severity = slide.ours || deck.ours ? 'error' : 'hint'
    return [{ file: deck.entry, line: slide.importLine, slide: slide.id, what, mend, severity }]
  })
}

function sharedIds(facts: Facts): Finding[] {
  const owners = new Map<string, string>()
  return facts.slideFiles.flatMap(({ file, id, tree }): Finding[] => {
    const key = `${tree}/${id}`
    const owner = owners.get(key)
    owners.set(key, owner ?? file)
    if (owner === undefined) return []
    const what = `the id "${id}" is taken by ${owner}`
    return [{ file, line: 1, slide: id, what, mend: 'rename one of the two files', severity: 'error' }]
  })
}
