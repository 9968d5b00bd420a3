import { arrange, type Finding } from '../cli/findings.ts'
import { projectRoot } from '../cli/project.ts'
import type { ComponentProps } from '../deck/components/component-props.ts'
import { loadComponentProps } from '../deck/components/load-component-props.ts'
import type { Deck } from '../deck/deck.ts'
import { type Diagrams, factsFor, loadProjectData } from '../deck/facts/load-facts.ts'
import { loadDeck } from '../deck/load-deck.ts'
import { checkDiagrams, draftsOf } from './diagrams.ts'
import { checkCitations, type NewLock } from './essay/check.ts'
import { checkDeck, checkStructure } from './index.ts'
import { checkMermaidBlocks } from './mermaid-blocks.ts'
import { checkParity } from './parity/index.ts'
import { onUnreadSlide } from './unread.ts'

/** What a check of entries gives. */
export interface Checked {
  readonly decks: readonly Deck[]
  /** The part whose slides are not counted in a lecture's minutes. */
  readonly backupPart: string | undefined
  /** In the order of file and line. */
  readonly findings: readonly Finding[]
  /** The decks that Slidev reads as they were written: the others can't be judged by their picture. */
  readonly readable: readonly Deck[]
  /** `undefined` while they don't load. */
  readonly diagrams: Diagrams | undefined
  /** Made from the essay, where its text was given. */
  readonly lock?: NewLock
}

/** How entries are checked. */
export interface CheckOptions {
  /** Path of the essay's text, against which quotations are held; against the lock where it is not given. */
  readonly essay?: string | undefined
  /** Parses a diagram's source, and throws where that fails; Mermaid does it when left out. */
  readonly parse?: (source: string) => Promise<void>
  /** What components take; read from their types when left out, which can take seconds. */
  readonly props?: ComponentProps
}

/** The whole static check of entries (absolute paths) and of the data and diagrams behind them. */
export async function checkEntries(
  entries: readonly string[],
  { essay, parse, props: given }: CheckOptions = {},
): Promise<Checked> {
  const [props, data, decks] = await Promise.all([
    given ?? loadComponentProps(),
    loadProjectData(),
    Promise.all(entries.map(loadDeck)),
  ])
  const findings = [...data.findings, ...data.dates]
  for (const deck of decks) {
    // Ids cannot be judged while the data that define them do not load.
    const facts = factsFor(data, deck.root, props)
    // One by one: a call can't take as many arguments as a deck may have faults.
    if (data.findings.length === 0) for (const finding of checkDeck(deck, facts)) findings.push(finding)
  }
  // A bad date breaks every diagram that shows it: once is enough.
  if (data.diagrams && data.dates.length === 0) {
    findings.push(...(await checkDiagrams(draftsOf(data.diagrams), undefined, parse)))
  }
  const { diagrams, backupPart } = data
  const known = { decks, backupPart, diagrams }
  if (data.findings.length > 0) return { ...known, readable: [], findings: arrange(findings) }
  const citations = await checkCitations(projectRoot, decks, data.paragraphs, essay)
  const unread = new Map(
    decks.map((deck) => [deck, checkStructure(deck, factsFor(data, deck.root)).unread] as const),
  )
  const skipped = new Set([...unread.values()].flatMap((files) => [...files]))
  const quotations = citations.findings.filter(({ file }) => !skipped.has(file))
  for (const finding of quotations) findings.push({ ...finding, rule: 'quotation' })
  for (const deck of decks) {
    const isUnread = onUnreadSlide(deck)
    const parity = (await checkParity(deck)).map((finding) => ({ ...finding, rule: 'parity' }))
    const blocks = await checkMermaidBlocks(deck, parse)
    const others = [...parity, ...blocks]
    findings.push(...others.filter((finding) => !skipped.has(finding.file) && !isUnread(finding)))
  }
  const readable = decks.filter((deck) => unread.get(deck)?.size === 0)
  return { ...citations, ...known, readable, findings: arrange(findings) }
}
