import type { DiagramNode } from '../../../slides/diagrams/diagram.ts'
import type { Face } from './faces.ts'

/** The diagrams of a deck, by `name.language`, as far as they hold text. */
export type Labels = Readonly<Record<string, { readonly nodes: readonly DiagramNode[] }>>

/** What a face is for in this deck: running text, bold text, or the essay's own words. */
export type Role = 'text' | 'bold' | 'essay'

/** The role of a face; `tokens` is the style sheet that names the deck's families. */
export function roleOf({ family, weight }: Pick<Face, 'family' | 'weight'>, tokens: string): Role {
  if (tokens.match(/--font-essay:\s*["']?([^"',;]+)/)?.[1] === family) return 'essay'
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

/** The essay's words on a slide, with the brackets that they get. */
export function essayIn(markdown: string): string {
  return `「${(markdown.match(/<Q\b[\s\S]*?<\/Q>/g) ?? []).join('').replace(/<[^>]*>/g, '')}」`
}

/** The labels of diagrams that a slide names, or those among them that are bold. */
export function labelsOn(markdown: string, diagrams: Labels, bold = false): string {
  return Object.entries(diagrams)
    .filter(([key]) => markdown.includes(`"${key.split('.')[0]}"`))
    .flatMap(([, { nodes }]) => nodes)
    .filter(({ heading, strong }) => !bold || heading || strong)
    .map(({ text }) => text)
    .join('')
}
