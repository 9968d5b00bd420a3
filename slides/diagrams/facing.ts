import type { Language, Localized, Statement } from '../data/model.ts'
import type { Diagram } from './diagram.ts'
import { type Cell, grid } from './grid.ts'
import { headingNode } from './nodes.ts'

/** Two sides, each under its head and on as much ground as the other, however much there is to say of it. */
export interface Facing {
  readonly language: Language
  readonly title: Localized
  readonly description: Localized
  readonly heads: Readonly<Record<'us' | 'iran', Localized>>
  readonly said: Readonly<Record<'us' | 'iran', readonly Statement[]>>
}

/** Prints the United States beside Iran. */
export function facing({ language, title, description, heads, said }: Facing): Diagram {
  const sides = ['us', 'iran'] as const
  const row = (prefix: string): Cell[] => sides.map((side) => ({ node: `${prefix}${side}`, span: 1 }))
  return grid({
    language,
    title: title[language],
    description: description[language],
    columns: sides.length,
    labelHeight: 22,
    compact: true,
    nodes: [
      ...sides.map((side) => headingNode(side, heads[side], language, side)),
      ...sides.map((side) => ({
        id: `of_${side}`,
        text: said[side].map(({ label }) => label[language]).join('\n'),
        side,
      })),
    ],
    rows: [row(''), row('of_')],
  })
}
