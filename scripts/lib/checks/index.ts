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

/** Every check of a deck. */
export const checks: readonly Check[] = [
  checkParser,
  checkYaml,
  checkImports,
  checkFrontmatter,
  checkIds,
  checkCitations,
  checkRequires,
  checkDuration,
  checkDuplicates,
  checkNotes,
  checkHeadings,
]
