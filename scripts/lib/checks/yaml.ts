import type { SourceSlideInfo } from '@slidev/types'
import type { Finding } from '../cli/findings.ts'
import type { Deck } from '../deck/deck.ts'

/** Frontmatter that is not the mapping its author meant; Slidev takes what it can read and goes on. */
export function checkYaml(deck: Deck): Finding[] {
  return Object.values(deck.files).flatMap((md) => md.slides.flatMap(checkBlock))
}

function checkBlock(block: SourceSlideInfo): Finding[] {
  const file = block.filepath
  const error = (line: number, what: string, mend: string): Finding => ({
    file,
    line,
    what,
    mend,
    severity: 'error',
  })
  const first = block.start + 1
  if (isUnclosed(block)) {
    return [error(first, 'the frontmatter is not closed', 'add a line with --- below its last key')]
  }
  if (block.frontmatterRaw === undefined) return []
  const written = block.contentStart - block.start - 2
  const read = block.frontmatterRaw.split('\n').length - 1
  if (block.frontmatterStyle === 'frontmatter' && read < written) {
    return [
      error(first + 1 + read, 'Slidev ends the frontmatter at the --- in this line', 'write other dashes'),
    ]
  }
  const doc = block.frontmatterDoc
  const errors = [...(doc?.errors ?? []), ...(doc?.warnings ?? [])].map((problem) =>
    error(
      first + (problem.linePos?.[0].line ?? 1),
      // The rest of the message is a picture of the place.
      `YAML: ${problem.message.split(' at line ')[0]}`,
      'mend the frontmatter; a text with a colon or a quote belongs in quotes',
    ),
  )
  if (errors.length > 0) return errors
  const data: unknown = block.frontmatter
  if (typeof data === 'object' && !Array.isArray(data)) return []
  return [error(first + 1, 'the frontmatter is not a list of "key: value" lines', 'write it so')]
}

function isUnclosed({ raw, frontmatterRaw, frontmatterStyle }: SourceSlideInfo): boolean {
  if (frontmatterRaw === undefined) return /^---[^-]*\n[^\n]*\S/.test(raw)
  // Slidev ends it at the first dashes that it meets, be they a table's.
  return frontmatterStyle === 'frontmatter' && !/\n---[ \t]*(?:\n|$)/.test(raw)
}
