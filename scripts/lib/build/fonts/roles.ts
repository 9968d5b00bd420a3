import type { DiagramNode } from '../../../../slides/diagrams/diagram.ts'
import type { Face } from '../../deck/fonts/faces.ts'

/** The diagrams of a deck, by `name.language`, as far as they hold text. */
export type Labels = Readonly<
  Record<string, { readonly kind?: string; readonly nodes: readonly DiagramNode[] }>
>

/** What a face is for in this deck: running text, bold text, the essay's own words, code, or what all others lack. */
export type Role = 'text' | 'bold' | 'essay' | 'code' | 'emoji'

/** The role of a face; `tokens` is the style sheet that names the deck's families. */
export function roleOf({ family, weight }: Pick<Face, 'family' | 'weight'>, tokens: string): Role {
  const named = (variable: string) =>
    new RegExp(`--font-${variable}:([^;]*)`)
      .exec(tokens)?.[1]
      ?.split(',')
      .map((one) => one.replace(/["']/g, '').trim()) ?? []
  if (named('essay')[0] === family) return 'essay'
  if (named('code')[0] === family) return 'code'
  if (named('sans').indexOf(family) > 0) return 'emoji'
  return Number(weight) >= 600 ? 'bold' : 'text'
}

/** A slide's headlines, table heads and emphasis, as far as its Markdown tells. */
export function boldIn(markdown: string): string {
  return [
    ...(markdown.match(/^#{1,6} .*$/gm) ?? []),
    ...(markdown.match(/^.*\|.*$(?=\n\s*\|?\s*:?-{3})/gm) ?? []),
    ...(markdown.match(/\*\*[^*]+\*\*/g) ?? []),
    ...(markdown.match(/<(b|strong|th)\b[\s\S]*?<\/\1>/g) ?? []),
  ].join('')
}

/**
 * What a slide that has code may show in it: all that it says, for code has no end that a pattern finds. A slide
 * without code shows none.
 */
export function codeIn(markdown: string): string {
  return /`|~~~|<<< |<(?:pre|code|kbd|samp)\b|font-mono/.test(markdown) ? markdown : ''
}

/** The essay's words on a slide, with the brackets that they get. */
export function essayIn(markdown: string): string {
  return `「${(markdown.match(/<Q\b[\s\S]*?<\/Q>/g) ?? []).join('').replace(/<[^>]*>/g, '')}」`
}

/** The labels of diagrams that a slide names, or those among them that are bold. */
export function labelsOn(markdown: string, diagrams: Labels, bold = false): string {
  return (
    Object.entries(diagrams)
      .filter(([key]) => markdown.includes(`"${key.split('.')[0]}"`))
      // A picture sets its lines as it likes.
      .flatMap(([, { kind, nodes }]) =>
        nodes.filter(
          ({ heading, strong, firstLine }) => !bold || kind === 'picture' || heading || strong || firstLine,
        ),
      )
      .map(({ text }) => text)
      .join('')
  )
}
