import { sideNames } from '../data/interface.ts'
import type { Language } from '../data/model.ts'
import { type Purpose, purposes } from '../data/purposes.ts'
import type { Diagram, DiagramNode } from './diagram.ts'
import { type Cell, grid } from './grid.ts'
import { borderOf } from './legend.ts'
import { headingNode } from './nodes.ts'

const sides = ['iran', 'us'] as const
/** As they are called in the grid, where a name has two columns. */
const names = { ...sideNames, us: { ...sideNames.us, en: 'US' } }

/** The two purposes of the talks, side by side, and what each means for either side (1.9, 1.10). */
export function twoPurposes(language: Language): Diagram {
  const cell = (side: (typeof sides)[number], purpose: Purpose, index: number): DiagramNode => {
    const statements = purpose[side]
    return {
      id: `${side}_${index + 1}`,
      text: statements.map((statement) => statement.label[language]).join('\n'),
      side,
      strength: statements.find(({ strength }) => borderOf(strength) !== 'solid')?.strength ?? 'flat',
    }
  }
  const titles = purposes.map(
    (purpose, index): DiagramNode => ({
      ...headingNode(`purpose_${index + 1}`, purpose.name, language, 'author'),
      solid: true,
      firstLine: 'large',
    }),
  )
  const lines = sides.map((side) => ({
    head: headingNode(`row_${side}`, names[side], language, side),
    cells: purposes.map((purpose, index) => cell(side, purpose, index)),
  }))
  return grid({
    language,
    title: { ja: '交渉の二つの目的', en: 'The two purposes of the talks' }[language],
    description: {
      ja: '二つの目的が並び、どちらも双方のものである。その下に、イランにとって、米国にとって。',
      en: 'Two purposes side by side, each said of both sides; below them, for Iran and for the United States.',
    }[language],
    columns: 20,
    labelHeight: 22,
    nodes: [...titles, ...lines.flatMap(({ head, cells }) => [head, ...cells])],
    rows: [
      [{ space: 2 }, ...titles.map(({ id }): Cell => ({ node: id, span: 9 }))],
      ...lines.map(({ head, cells }): Cell[] => [
        { node: head.id, span: 2 },
        ...cells.map(({ id }): Cell => ({ node: id, span: 9 })),
      ]),
    ],
    steps: [['iran_1', 'us_1', 'row_iran', 'row_us'], ['purpose_2'], ['iran_2', 'us_2']],
    equivalent: {
      kind: 'table',
      head: ['', ...titles.map(({ text }) => text)],
      rows: lines.map(({ head, cells }) => [head, ...cells].map(({ text }) => text)),
    },
  })
}
