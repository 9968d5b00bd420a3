import { claims } from '../data/argument.ts'
import { looseDeterrent, type LooseLink, type LooseNode } from '../data/deterrence.ts'
import type { Language } from '../data/model.ts'
import type { Diagram, DiagramEdge } from './diagram.ts'
import { flowchart } from './flowchart.ts'
import { statementNode } from './nodes.ts'

const nodeId = (id: string) => id.replaceAll('-', '_')
const styles: Partial<Record<LooseLink['kind'], DiagramEdge['style']>> = {
  'not-the-same': 'cross',
  contrasts: 'cross',
  'can-slide-to': 'dashed',
}

/** From capability to a loose deterrent, what it is not, where it can slide, where concerns overlap (2.3, 2.4). */
export function looseDeterrentDiagram(language: Language): Diagram {
  const statement = (node: LooseNode) =>
    node.kind === 'claim' ? claims.find(({ id }) => id === node.claim)! : node.statement
  // The nodes themselves say how they hang together; labels on the links would cost their size.
  return flowchart({
    language,
    title: { ja: '緩い抑止力', en: 'The loose deterrent' }[language],
    description: {
      ja: '潜在的な開発能力が緩い抑止力とみなされ、貯蔵の議論へ移行することがあり、同じ争点で梃子と問題が重なる。ブレイクアウト・タイムとは別である。',
      en: 'Latent capability is held to be a loose deterrent, can slide to the stockpile, and the one issue is lever and problem at once. It is not breakout time.',
    }[language],
    direction: 'LR',
    width: 7.5,
    nodes: looseDeterrent.nodes.map((node) => statementNode(nodeId(node.id), statement(node), language)),
    edges: looseDeterrent.links.map(({ from, to, kind }) => ({
      from: nodeId(from),
      to: nodeId(to),
      style: styles[kind] ?? 'solid',
    })),
    steps: [['example', 'outside_view', 'breakout_time'], ['stockpile', 'concern'], ['contention', 'lever', 'problem']],
  })
}
