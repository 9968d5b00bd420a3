import { comparison, type DimensionId, columns as names } from '../data/deterrence.ts'
import type { Language } from '../data/model.ts'
import { columns } from './columns.ts'
import type { Diagram, DiagramNode } from './diagram.ts'
import { headingNode, nodeId, statementNode } from './nodes.ts'

/** The names of the comparison's columns: dimension, the Cold War, Iran and its adversaries. */
export function comparisonHeads(language: Language): DiagramNode[] {
  return [
    headingNode('dimension', names.dimension, language),
    headingNode('cold_war', names.coldWar, language, 'author'),
    headingNode('since_1979', names.iran, language, 'author'),
  ]
}

/** Some rows of the comparison, in the data's order: dimension, the Cold War, Iran and its adversaries (2.5–2.9). */
export function comparisonRows(dimensions: readonly DimensionId[], language: Language): DiagramNode[][] {
  return comparison
    .filter(({ id }) => dimensions.includes(id))
    .map((row) => {
      const key = nodeId(row.id)
      // What is not shared is the comparison's point.
      const strong = row.id === 'premise'
      return [
        headingNode(`${key}_row`, row.dimension, language),
        { ...statementNode(`${key}_cold_war`, row.coldWar, language), strong },
        { ...statementNode(`${key}_iran`, row.iran, language), strong },
      ]
    })
}

/** Some rows of the comparison: the Cold War beside Iran and its adversaries (2.5–2.9). */
export function comparisonOf(dimensions: readonly DimensionId[], language: Language): Diagram {
  return columns({
    language,
    title: { ja: '抑止の比較', en: 'Two relations of deterrence compared' }[language],
    description: {
      ja: '左は冷戦期の米国とソ連、右は1979年以降のイランと対抗国。同じ行に同じ軸が並ぶ。',
      en: 'Left, the United States and the Soviet Union in the Cold War; right, Iran and its adversaries since 1979; the same dimension on the same row.',
    }[language],
    heads: comparisonHeads(language),
    rows: comparisonRows(dimensions, language),
  })
}
