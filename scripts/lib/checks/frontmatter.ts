import type { z } from 'zod'
import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide, Place } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'
import { headmatterSchema, isHeadmatterKey, isOurKey, slideSchema } from '../deck/schema.ts'

/**
 * Frontmatter and headmatter against their schema. A lecturer's own slides may leave our keys out and have others, which
 * their layouts read; in a deck of her own, our keys may mean what she likes.
 */
export function checkFrontmatter(deck: Deck, facts: Facts): Finding[] {
  if (deck.errors.length > 0) return []
  const schema = slideSchema(facts)
  const rest = deck.slides.filter((slide) => !isHead(deck, slide))
  return [
    ...validate(headmatterSchema(facts), deck.headmatter, (issue) => describeHead(deck, facts, issue)),
    ...rest.flatMap((slide) =>
      validate(schema, slide.frontmatter, (issue) =>
        describe(facts, issue, slide.frontmatter, {
          ...slide,
          errors: { missing: slide.ours, unknown: slide.ours, wrong: slide.ours || deck.ours },
        }),
      ),
    ),
  ]
}

/** Whether a slide is the entry's first block, whose frontmatter is the headmatter. */
function isHead(deck: Deck, slide: DeckSlide): boolean {
  return slide.importLine === undefined && slide.line === deck.locate([]).line
}

type Issue = z.core.$ZodIssue
type Locate = (path: readonly (string | number)[]) => Place

function validate(schema: z.ZodType, data: unknown, describe: (issue: Issue) => Finding[]): Finding[] {
  const result = schema.safeParse(data, { reportInput: true })
  return result.success ? [] : result.error.issues.flatMap(describe)
}

function describeHead(deck: Deck, facts: Facts, issue: Issue): Finding[] {
  const cover = deck.slides.find((slide) => isHead(deck, slide))
  const required = ['title', 'lang', 'duration'].includes(String(issue.path[0]))
  return describe(facts, issue, deck.headmatter, {
    id: cover?.id,
    errors: { missing: required && deck.ours, unknown: deck.ours, wrong: deck.ours },
    locate: deck.locate,
  })
}

interface Block {
  readonly id: string | undefined
  /** What can be wrong with a key, and whether it is an error here or a hint. */
  readonly errors: Readonly<Record<'missing' | 'unknown' | 'wrong', boolean>>
  readonly locate: Locate
}

function describe(
  facts: Facts,
  issue: Issue,
  data: Readonly<Record<string, unknown>>,
  block: Block,
): Finding[] {
  const finding = (
    path: readonly PropertyKey[],
    what: string,
    mend: string,
    kind: keyof Block['errors'],
  ): Finding => ({
    ...block.locate(path.filter((part) => typeof part !== 'symbol')),
    ...(block.id === undefined ? {} : { slide: block.id }),
    what,
    mend,
    kind: what,
    ...(isOurKey(path[0]) || path[0] === 'duration' ? { need: String(path[0]) } : {}),
    // What a value of Slidev's own keys means, no deck can choose.
    severity: block.errors[kind] || (kind === 'wrong' && !isOurKey(path[0])) ? 'error' : 'hint',
  })
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      isHeadmatterKey(key)
        ? finding(
            [key],
            `"${key}" belongs in the headmatter`,
            "move it to the entry's first block",
            'unknown',
          )
        : finding([key], `unknown key "${key}"`, 'correct its name or remove it', 'unknown'),
    )
  }
  const key = String(issue.path[0])
  const mend = mendFor(key, facts)
  if (data[key] === undefined) return [finding([key], `"${key}" is missing`, mend, 'missing')]
  const value = JSON.stringify(issue.input)
  const what =
    issue.path.length > 1 ? `${key} holds ${value}, which is not valid` : `${key}: ${value} is not valid`
  return [finding(issue.path, what, mend, 'wrong')]
}

function mendFor(key: string, facts: Facts): string {
  const terms = facts.terms.map(({ id }) => id).join(', ')
  const mends: Record<string, string> = {
    part: `choose one of: ${facts.parts.join(', ')}`,
    minutes: 'write the speaking time, e.g. "minutes: 3"',
    priority: 'write 1 (in every cut), 2 (from 30 minutes on) or 3 (only in the full lecture)',
    requires: 'write slide ids, e.g. "requires: [two-purposes]"',
    next: 'write the id of the slide that the notes lead over to, e.g. "next: two-purposes"',
    introduces: `write the glossary terms that it explains, e.g. "introduces: [feint]"; known: ${terms}`,
    sources: `write paragraph ids in quotes, e.g. "sources: ['1.9']"; known: ${facts.paragraphs.join(' ')}`,
    voices: `write who speaks, e.g. "voices: [author]"; known: ${facts.voices.join(', ')}`,
    title: 'write the title as text',
    lang: 'write the language, e.g. "lang: ja"',
    duration: 'write the time with its unit, e.g. "duration: 90min"',
  }
  return mends[key] ?? "see Slidev's documentation for what it takes"
}
