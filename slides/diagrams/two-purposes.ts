import type { Language, Localized, Statement } from '../data/model.ts'
import { type Purpose, purposes } from '../data/purposes.ts'
import type { Side } from '../data/voices.ts'
import type { Diagram, DiagramNode } from './diagram.ts'
import { type Cell, grid } from './grid.ts'
import { borderOf } from './legend.ts'
import { headingNode } from './nodes.ts'

type Row = { id: 'definition' | 'how' | 'iran' | 'us' | 'value'; name: Localized; side: Side }

// Each purpose belongs to both sides: the first two rows say so before the sides part.
const rows = [
  { id: 'definition', name: { ja: '双方', en: 'Both' }, side: 'neutral' },
  { id: 'how', name: { ja: '方法', en: 'How' }, side: 'neutral' },
  { id: 'iran', name: { ja: 'イラン', en: 'Iran' }, side: 'iran' },
  { id: 'us', name: { ja: '米国', en: 'US' }, side: 'us' },
  { id: 'value', name: { ja: '評価', en: 'Weight' }, side: 'author' },
] as const satisfies readonly Row[]

/** The two purposes of the talks, side by side, each said of both sides (1.9, 1.10). */
export function twoPurposes(language: Language): Diagram {
  const cell = (row: Row, purpose: Purpose, index: number): DiagramNode => {
    const content: Statement | readonly Statement[] = purpose[row.id]
    const statements = [content].flat()
    return {
      id: `${row.id}_${index + 1}`,
      text: statements.map((statement) => statement.label[language]).join('\n'),
      side: row.side,
      strength: statements.find(({ strength }) => borderOf(strength) !== 'solid')?.strength ?? 'flat',
    }
  }
  const titles = purposes.map((purpose, index) =>
    headingNode(`purpose_${index + 1}`, purpose.name, language, 'author'),
  )
  const lines = rows.map((row) => ({
    head: headingNode(`row_${row.id}`, row.name, language, row.side),
    cells: purposes.map((purpose, index) => cell(row, purpose, index)),
  }))
  return grid({
    language,
    title: { ja: '交渉の二つの目的', en: 'The two purposes of the talks' }[language],
    description: {
      ja: '二つの目的が並び、どちらも双方のものである。行は定義、方法、イランにとって、米国にとって、著者の評価。',
      en: 'Two purposes side by side, each said of both sides; the rows give definition, how, for Iran, for the United States, and the weight the author gives it.',
    }[language],
    columns: 20,
    width: { ja: 2.3, en: 2.7 },
    nodes: [...titles, ...lines.flatMap(({ head, cells }) => [head, ...cells])],
    rows: [
      [{ space: 2 }, ...titles.map(({ id }): Cell => ({ node: id, span: 9 }))],
      ...lines.map(({ head, cells }): Cell[] => [
        { node: head.id, span: 2 },
        ...cells.map(({ id }): Cell => ({ node: id, span: 9 })),
      ]),
    ],
    steps: [
      ['definition_1', 'how_1', 'row_definition', 'row_how'],
      ['iran_1', 'us_1', 'value_1', 'row_iran', 'row_us', 'row_value'],
      ['purpose_2', 'definition_2', 'how_2'],
      ['iran_2', 'us_2', 'value_2'],
    ],
    equivalent: {
      kind: 'table',
      head: ['', ...titles.map(({ text }) => text)],
      rows: lines.map(({ head, cells }) => [head, ...cells].map(({ text }) => text)),
    },
  })
}
