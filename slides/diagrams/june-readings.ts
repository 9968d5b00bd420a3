import { juneReadings } from '../data/deterrence.ts'
import type { Language } from '../data/model.ts'
import type { Diagram } from './diagram.ts'
import { type Cell, grid } from './grid.ts'
import { claim, headingNode, nodeId, statementNode } from './nodes.ts'

/** June 2025 read twice on one premise: prevention failed, or, as Iran has it, a ceasefire in twelve days (2.6). */
export function juneReadTwice(language: Language): Diagram {
  const { premise, readings } = juneReadings
  const heads = readings.map(({ id, name, side }) => headingNode(id, name, language, side))
  // All that a reading holds is in its cell, so that neither has more ground than the other.
  const cells = readings.map(({ id, claims, side }) => ({
    id: `${id}_reading`,
    text: claims.map((held) => claim(held).label[language]).join('\n'),
    side,
  }))
  const row = (nodes: readonly { readonly id: string }[]): Cell[] =>
    nodes.map(({ id }) => ({ node: id, span: 1 }))
  return grid({
    language,
    title: { ja: '2025年6月の二つの読み', en: 'June 2025 read twice' }[language],
    description: {
      ja: '抑止力が十分なら先制攻撃を防げるはずだという一つの確信から、予防の失敗という読みと、早期停戦というイランの読みが分かれる。',
      en: 'From one conviction, that enough deterrence should prevent a first strike, two readings part: prevention failed; and, as Iran has it, an early ceasefire was forced.',
    }[language],
    columns: 2,
    nodes: [
      { ...statementNode(nodeId(premise), claim(premise), language, 'iran') },
      ...heads.flatMap((head, index) => [head, ...cells.slice(index, index + 1)]),
    ],
    rows: [[{ node: nodeId(premise), span: 2 }], row(heads), row(cells)],
    steps: readings.map(({ id }) => [id, `${id}_reading`]),
  })
}
