import { juneReadings } from '../data/deterrence.ts'
import type { ClaimId, Language } from '../data/model.ts'
import type { Diagram } from './diagram.ts'
import { type Cell, grid } from './grid.ts'
import { claim, headingNode, nodeId, statementNode } from './nodes.ts'

/** June 2025 read twice on one premise: prevention failed, or a ceasefire in twelve days (2.6). */
export function juneReadTwice(language: Language): Diagram {
  const { premise, readings } = juneReadings
  const height = Math.max(...readings.map((reading) => reading.claims.length))
  const ids: readonly (readonly ClaimId[])[] = readings.map((reading) => reading.claims)
  const heads = readings.map(({ id, name }) => {
    const head = headingNode(id, name, language)
    return { ...head, text: `↓ ${head.text}` }
  })
  const claimNode = (id: ClaimId) => statementNode(nodeId(id), claim(id), language)
  return grid({
    language,
    title: { ja: '2025年6月の二つの読み', en: 'June 2025 read twice' }[language],
    description: {
      ja: '抑止力が十分なら先制攻撃を防げるはずだという一つの確信から、予防の失敗という読みと、早期停戦というイランの読みが分かれる。',
      en: 'From one conviction, that enough deterrence should prevent a first strike, two readings part: prevention failed; and, as Iran has it, an early ceasefire was forced.',
    }[language],
    columns: 2,
    width: 16,
    nodes: [
      claimNode(premise),
      ...heads.flatMap((head, index) => [head, ...(ids[index] ?? []).map(claimNode)]),
    ],
    rows: [
      [{ node: nodeId(premise), span: 2 }],
      heads.map(({ id }): Cell => ({ node: id, span: 1 })),
      ...Array.from({ length: height }, (_, row) =>
        ids.map((column): Cell => (column[row] ? { node: nodeId(column[row]), span: 1 } : { space: 1 })),
      ),
    ],
    steps: readings.map((reading) => [reading.id, ...reading.claims].map(nodeId)),
  })
}
