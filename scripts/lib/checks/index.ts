import type { Deck } from '../deck.ts'
import type { Facts } from '../facts.ts'
import type { Finding } from '../findings.ts'
import { checkCitations } from './citations.ts'
import { checkDuplicates } from './duplicates.ts'
import { checkDuration } from './duration.ts'
import { checkFrontmatter } from './frontmatter.ts'
import { checkHeadings } from './headings.ts'
import { checkIds } from './ids.ts'
import { checkImports } from './imports.ts'
import { checkNotes } from './notes.ts'
import { checkParser } from './parser.ts'
import { checkRequires } from './requires.ts'
import { checkYaml } from './yaml.ts'

/** A check of a deck: pure, and silent where there is nothing to mend. */
export type Check = (deck: Deck, facts: Facts) => Finding[]

/** Whether Slidev reads what was written. */
export const structureChecks: readonly Check[] = [checkParser, checkYaml, checkImports]

/** What was written. */
export const contentChecks: readonly Check[] = [
  checkFrontmatter,
  checkIds,
  checkCitations,
  checkRequires,
  checkDuration,
  checkDuplicates,
  checkNotes,
  checkHeadings,
]

/**
 * Every check of a deck. A file that is not read as it was written is not judged further, nor is then the
 * entry, whose sum and order depend on every file: one fault should not look like ten.
 */
export function checkDeck(deck: Deck, facts: Facts): Finding[] {
  const broken = structureChecks.flatMap((check) => check(deck, facts))
  const unread = new Set(broken.map(({ file }) => file))
  if (broken.length > 0) unread.add(deck.entry)
  const content = contentChecks.flatMap((check) => check(deck, facts))
  return [...broken, ...content.filter(({ file }) => !unread.has(file))]
}
