import { columns, comparison, type DimensionId } from '../data/deterrence.ts'
import type { Language } from '../data/model.ts'
import type { Diagram } from './diagram.ts'
import { speaker } from './equivalent.ts'
import { type Cell, grid } from './grid.ts'
import { headingNode, statementNode } from './nodes.ts'

/** Some rows of the comparison, in the data's order: the Cold War beside Iran and its adversaries (2.5–2.9). */
export function comparisonOf(dimensions: readonly DimensionId[], language: Language): Diagram {
  const rows = comparison.filter(({ id }) => dimensions.includes(id))
  const key = (id: string) => id.replaceAll('-', '_')
  const heads = [
    headingNode('dimension', columns.dimension, language),
    headingNode('cold_war', columns.coldWar, language, 'author'),
    headingNode('since_1979', columns.iran, language, 'author'),
  ]
  const cells = rows.map((row) => ({
    head: { ...headingNode(`${key(row.id)}_row`, row.dimension, language) },
    // What is not shared is the comparison's point.
    coldWar: {
      ...statementNode(`${key(row.id)}_cold_war`, row.coldWar, language),
      strong: row.id === 'premise',
    },
    iran: { ...statementNode(`${key(row.id)}_iran`, row.iran, language), strong: row.id === 'premise' },
  }))
  const nodes = [...heads, ...cells.flatMap(({ head, coldWar, iran }) => [head, coldWar, iran])]
  return grid({
    language,
    title: { ja: '抑止の比較', en: 'Two relations of deterrence compared' }[language],
    description: {
      ja: '左は冷戦期の米国とソ連、右は1979年以降のイランと対抗国。同じ行に同じ軸が並ぶ。',
      en: 'Left, the United States and the Soviet Union in the Cold War; right, Iran and its adversaries since 1979; the same dimension on the same row.',
    }[language],
    columns: 12,
    width: 3.9,
    nodes,
    rows: [
      [
        { node: 'dimension', span: 2 },
        { node: 'cold_war', span: 5 },
        { node: 'since_1979', span: 5 },
      ],
      ...cells.map(({ head, coldWar, iran }): Cell[] => [
        { node: head.id, span: 2 },
        { node: coldWar.id, span: 5 },
        { node: iran.id, span: 5 },
      ]),
    ],
    steps: cells.map(({ head, coldWar, iran }) => [head.id, coldWar.id, iran.id]),
    equivalent: {
      kind: 'table',
      head: heads.map(({ text }) => text),
      rows: cells.map(({ head, coldWar, iran }) => [head, coldWar, iran].map(speaker(nodes, language))),
    },
  })
}
