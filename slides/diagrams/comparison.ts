import { comparison, type DimensionId, columns as names } from '../data/deterrence.ts'
import type { Language, Statement } from '../data/model.ts'
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
      const cell = (id: string, statement: Statement): DiagramNode => ({
        ...statementNode(id, statement, language),
        // On what each makes of the other's existence the two cases part.
        ...(row.id === 'recognition' ? { solid: true } : {}),
        // What is not shared is what the comparison comes to; what the lecturer adds to it is never strong.
        ...(row.id === 'premise' && statement.voice !== 'lecturer' ? { strong: true } : {}),
      })
      return [
        headingNode(`${key}_row`, row.dimension, language),
        cell(`${key}_cold_war`, row.coldWar),
        cell(`${key}_iran`, row.iran),
      ]
    })
}

const shared = (language: Language) => ({
  language,
  title: { ja: '抑止の比較', en: 'Two relations of deterrence compared' }[language],
  description: {
    ja: '左は冷戦期の米国とソ連、右は1979年以降のイランと対抗国。同じ行に同じ軸が並ぶ。',
    en: 'Left, the United States and the Soviet Union in the Cold War; right, Iran and its adversaries since 1979; the same dimension on the same row.',
  }[language],
  heads: comparisonHeads(language),
})

/** The comparison: what deterrence is for, the other's existence, the state it ends in; last, the premise (2.6–2.9). */
export function comparisonDiagram(language: Language): Diagram {
  return columns({
    ...shared(language),
    labelHeight: { ja: 24, en: 23 }[language],
    rows: comparisonRows(['goal', 'recognition', 'end-state', 'premise'], language),
    steps: [['premise_row', 'premise_cold_war', 'premise_iran']],
  })
}

/** Every row of the comparison, to look things up in (2.5–2.9). */
export function comparisonFull(language: Language): Diagram {
  return columns({
    ...shared(language),
    labelHeight: 17,
    rows: comparisonRows(
      comparison.map(({ id }) => id),
      language,
    ),
    steps: [],
  })
}
