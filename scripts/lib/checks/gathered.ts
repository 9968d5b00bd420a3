import type { Finding } from '../cli/findings.ts'
import type { Deck } from '../deck/deck.ts'

/** What slides lack, by the rules that hold them against the lecture's essay, terms and style alone. */
const needs: Readonly<Record<string, string>> = {
  citation: 'citations',
  figure: 'citations',
  hedge: 'citations',
  reference: 'citations',
  term: 'glossary terms explained first',
  notes: 'notes to read out',
  headline: 'sentences as headlines',
}

/** What only the lecture needs is one hint in a deck of others, so that what is left concerns that deck itself. */
export function gathered(deck: Deck, findings: readonly Finding[]): Finding[] {
  if (deck.ours) return [...findings]
  const needOf = ({ severity, need, rule = '' }: Finding) =>
    severity === 'hint' ? (need ?? needs[rule]) : undefined
  const missing = [...new Set(findings.map(needOf))].filter((need) => need !== undefined)
  if (missing.length === 0) return [...findings]
  const hint: Finding = {
    ...deck.locate([]),
    rule: 'remix',
    what: `some slides have no ${missing.join(', ')}: a remix can't choose them, and the check can't trace them`,
    mend: 'see "A slide of your own" in REMIX.md where they should be part of one',
    severity: 'hint',
  }
  return [...findings.filter((finding) => needOf(finding) === undefined), hint]
}
