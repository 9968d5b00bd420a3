import type { Finding } from '../cli/findings.ts'
import type { Deck } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'
import { checkBackup } from './backup.ts'
import { checkChanged } from './changed.ts'
import { checkCharacters } from './characters.ts'
import { checkCitations } from './citations.ts'
import { checkDesign } from './design/index.ts'
import { checkDuplicates } from './duplicates.ts'
import { checkDuration } from './duration.ts'
import { checkEntryDefaults } from './entry-defaults.ts'
import { checkFigures } from './figures.ts'
import { checkFiles } from './files.ts'
import { checkFrontmatter } from './frontmatter.ts'
import { gathered } from './gathered.ts'
import { checkHeadings } from './headings.ts'
import { checkHeadlines } from './headlines.ts'
import { checkHedges } from './hedges.ts'
import { checkIds } from './ids.ts'
import { checkImports } from './imports.ts'
import { checkLanguage } from './language.ts'
import { checkLayouts } from './layouts.ts'
import { checkNext } from './next.ts'
import { checkNotes } from './notes.ts'
import { checkOwners } from './owners.ts'
import { checkParser } from './parser.ts'
import { checkReferences } from './references.ts'
import { checkRequires } from './requires.ts'
import { checkRoots, checkTheme } from './roots.ts'
import { checkSee } from './see.ts'
import { checkTags } from './tags.ts'
import { checkTerms } from './terms.ts'
import { checkUnread, onUnreadSlide } from './unread.ts'
import { checkWidth } from './width.ts'
import { checkYaml } from './yaml.ts'

/** A check of a deck: pure, and silent where there is nothing to mend. */
export type Check = (deck: Deck, facts: Facts) => Finding[]

/** Whether Slidev reads what was written; each check by the rule that its findings name. */
export const structureChecks = {
  parser: checkParser,
  frontmatter: checkYaml,
  import: checkImports,
  root: checkRoots,
} as const satisfies Record<string, Check>

/** What was written. */
export const contentChecks = {
  frontmatter: checkFrontmatter,
  request: checkEntryDefaults,
  language: checkLanguage,
  layout: checkLayouts,
  file: checkFiles,
  theme: checkTheme,
  component: checkTags,
  id: checkIds,
  owner: checkOwners,
  hedge: checkHedges,
  citation: checkCitations,
  requires: checkRequires,
  backup: checkBackup,
  next: checkNext,
  see: checkSee,
  changed: checkChanged,
  duration: checkDuration,
  duplicate: checkDuplicates,
  notes: checkNotes,
  heading: checkHeadings,
  headline: checkHeadlines,
  term: checkTerms,
  font: checkCharacters,
  width: checkWidth,
  figure: checkFigures,
  reference: checkReferences,
  design: checkDesign,
} as const satisfies Record<string, Check>

function runAll(checks: Readonly<Record<string, Check>>, deck: Deck, facts: Facts): Finding[] {
  return Object.entries(checks).flatMap(([rule, check]) =>
    check(deck, facts).map((finding) => ({ ...finding, rule })),
  )
}

/**
 * Every check of a deck. A file that is not read as it was written is not judged further, nor is then the
 * entry, whose sum and order depend on every file: one fault should not look like ten.
 */
export function checkDeck(deck: Deck, facts: Facts): Finding[] {
  const { broken, unread } = checkStructure(deck, facts)
  const content = runAll(contentChecks, deck, facts)
  const isUnread = onUnreadSlide(deck)
  const lines = checkUnread(deck).map((finding) => ({ ...finding, rule: 'line' }))
  return gathered(deck, [
    ...broken,
    ...lines,
    ...content.filter((finding) => !unread.has(finding.file) && !isUnread(finding)),
  ])
}

/** What keeps a deck from being read as it was written, and the files that are not judged further for it. */
export function checkStructure(deck: Deck, facts: Facts): { broken: Finding[]; unread: Set<string> } {
  const broken = runAll(structureChecks, deck, facts)
  const unread = new Set(broken.map(({ file }) => file))
  if (broken.length > 0) unread.add(deck.entry)
  return { broken, unread }
}
