import { createHash } from 'node:crypto'

/** A short name for what a slide's file says now: eight hexadecimal digits, the same on every system. */
export function digestOf(markdown: string): string {
  return createHash('sha256').update(markdown.replaceAll('\r\n', '\n')).digest('hex').slice(0, 8)
}

const comment = /#.*\bas of ([0-9a-f]{8})\b/

/** The digest that a comment of an entry's `src:` block gives; `undefined` where it gives none. */
export function digestIn(frontmatter: string): string | undefined {
  return comment.exec(frontmatter)?.[1]
}
