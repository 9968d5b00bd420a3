import { type LooseLink, type LooseNode, looseDeterrent } from '../data/deterrence.ts'
import type { Language } from '../data/model.ts'
import type { Diagram, DiagramEdge } from './diagram.ts'
import { flowchart } from './flowchart.ts'
import { claim, nodeId, statementNode } from './nodes.ts'
import { named } from './whose.ts'

type NodeId = (typeof looseDeterrent.nodes)[number]['id']

const shown: readonly NodeId[] = ['capability', 'loose-deterrent', 'example', 'outside-view', 'breakout-time']

const styles: Partial<Record<LooseLink['kind'], DiagramEdge['style']>> = {
  'not-the-same': 'cross',
  contrasts: 'cross',
}

/** The loose deterrent: how capability comes to deter, and what it is not (2.3). Its slide to the stockpile is another picture. */
export function looseDeterrentDiagram(language: Language): Diagram {
  const statement = (node: LooseNode) => (node.kind === 'claim' ? claim(node.claim) : node.statement)
  const isShown = (id: NodeId) => shown.includes(id)
  return flowchart({
    language,
    title: { ja: '能力から緩い抑止力へ', en: 'From capability to a loose deterrent' }[language],
    description: {
      ja: '潜在的な開発能力そのものが緩い意味での抑止力とみなされる。国外の通常理解やブレイクアウト・タイムとは別である。',
      en: 'Latent capability itself is held to be a deterrent in a loose sense; that is neither the usual view abroad nor breakout time.',
    }[language],
    direction: 'LR',
    width: { ja: 16, en: 18 },
    edgeWidth: { ja: 5, en: 6.5 },
    nodes: looseDeterrent.nodes
      .filter(({ id }) => isShown(id))
      .map((node) => named(statementNode(nodeId(node.id), statement(node), language), language)),
    edges: looseDeterrent.links
      .filter(({ from, to }) => isShown(from) && isShown(to))
      .map(({ from, to, kind, label }) => ({
        from: nodeId(from),
        to: nodeId(to),
        // An example says itself what it is of.
        ...(kind === 'example-of' ? {} : { label: label[language] }),
        style: styles[kind] ?? 'solid',
      })),
    steps: (['example', 'outside-view', 'breakout-time'] satisfies NodeId[]).map((id) => [nodeId(id)]),
  })
}
