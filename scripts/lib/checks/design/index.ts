import type { Finding } from '../../cli/findings.ts'
import { isBackup } from '../../deck/backup.ts'
import type { Deck, DeckSlide } from '../../deck/deck.ts'
import { isEdition } from '../../deck/edition.ts'
import type { Facts } from '../../deck/facts/facts.ts'
import { mostExceptions, writtenRules } from '../../deck/schema.ts'
import { alike, heavy } from './pictures.ts'
import { crowded, cutting, repeated } from './written.ts'

/**
 * What makes a slide of the lecture hard to take in at one look: too many words or boxes, boxes again, a picture that
 * repeats another. A slide declares an exception with its reason; there are few of them, and none that is not needed.
 */
export function checkDesign(deck: Deck, facts: Facts): Finding[] {
  if (!isEdition(deck)) return []
  const judged = deck.slides.map((slide, index) => ({
    slide,
    // What is for questions is looked things up on.
    said: isBackup(slide, facts.backupPart)
      ? []
      : [
          ...crowded(slide, deck),
          ...repeated(deck.slides, index),
          ...cutting(slide),
          ...alike(deck, index, facts),
          ...heavy(slide, deck, facts),
        ],
  }))
  const findings = judged.flatMap(({ slide, said }) => [
    ...said
      .filter(({ rule }) => !(rule in exceptionsOf(slide)))
      .map(({ what, mend }) =>
        findingOn(slide, what, `${mend}, or declare an exception with its reason in the frontmatter`),
      ),
    ...writtenRules
      .filter((rule) => rule in exceptionsOf(slide) && !said.some((one) => one.rule === rule))
      .map((rule) =>
        findingOn(slide, `the exception "${rule}" is not needed`, 'take it out', ['exceptions', rule]),
      ),
  ])
  const declared = deck.slides.flatMap((slide) =>
    Object.keys(exceptionsOf(slide)).map((rule) => ({ slide, rule })),
  )
  const excess = declared[mostExceptions]
  if (!excess) return findings
  const what = `${declared.length} exceptions are declared, ${mostExceptions} at most: else the rules are none`
  return [
    ...findings,
    findingOn(excess.slide, what, 'mend some of these slides', ['exceptions', excess.rule]),
  ]
}

function exceptionsOf({ frontmatter }: DeckSlide): Partial<Record<string, unknown>> {
  const { exceptions } = frontmatter
  return typeof exceptions === 'object' && exceptions !== null ? { ...exceptions } : {}
}

function findingOn(slide: DeckSlide, what: string, mend: string, path?: readonly string[]): Finding {
  const place = path ? slide.locate(path) : { file: slide.file, line: slide.contentLine }
  return { ...place, slide: slide.id, what, mend, severity: 'error' }
}
