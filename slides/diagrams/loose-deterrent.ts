import { type LooseLink, type LooseNode, looseDeterrent } from '../data/deterrence.ts'
import type { Language } from '../data/model.ts'
import type { Diagram, DiagramEdge } from './diagram.ts'
import { flowchart } from './flowchart.ts'
import { claim, nodeId, statementNode } from './nodes.ts'
import { named } from './whose.ts'

type NodeId = (typeof looseDeterrent.nodes)[number]['id']

// Ten nodes don't fit one slide legibly: how capability comes to deter, then what becomes of it.
const halves = {
  'loose-deterrent': {
    shown: ['capability', 'loose-deterrent', 'example', 'outside-view', 'breakout-time'],
    width: { ja: 16, en: 18 },
    steps: [['example'], ['outside-view'], ['breakout-time']],
    title: { ja: '能力から緩い抑止力へ', en: 'From capability to a loose deterrent' },
    description: {
      ja: '潜在的な開発能力そのものが緩い意味での抑止力とみなされる。国外の通常理解やブレイクアウト・タイムとは別である。',
      en: 'Latent capability itself is held to be a deterrent in a loose sense; that is neither the usual view abroad nor breakout time.',
    },
  },
  overlap: {
    shown: ['loose-deterrent', 'stockpile', 'concern', 'lever', 'problem', 'contention'],
    width: { ja: 8.5, en: 9.5 },
    steps: [['stockpile'], ['concern'], ['contention', 'lever', 'problem']],
    title: {
      ja: '貯蔵への移行と、懸念の重なり',
      en: 'The slide to the stockpile and the overlap of concerns',
    },
    description: {
      ja: '緩い抑止力の考えは貯蔵の議論へ移行することがあり、諸外国の懸念と重なる。同じ争点が、梃子であり問題である。',
      en: "The loose deterrent can slide to the stockpile and overlaps with other states' concern: the one issue is lever and problem.",
    },
  },
} as const

const styles: Partial<Record<LooseLink['kind'], DiagramEdge['style']>> = {
  'not-the-same': 'cross',
  contrasts: 'cross',
}

/** The loose deterrent: from capability to deterrent, what it is not; its slide and the overlap of concerns (2.3, 2.4). */
export function looseDeterrentDiagram(half: keyof typeof halves, language: Language): Diagram {
  const { shown, steps, title, description, width } = halves[half]
  const inHalf = (id: string) => (shown as readonly string[]).includes(id)
  const statement = (node: LooseNode) => (node.kind === 'claim' ? claim(node.claim) : node.statement)
  return flowchart({
    language,
    title: title[language],
    description: description[language],
    direction: 'LR',
    width,
    edgeWidth: { ja: 5, en: 6.5 },
    nodes: looseDeterrent.nodes
      .filter(({ id }) => inHalf(id))
      .map((node) => named(statementNode(nodeId(node.id), statement(node), language), language)),
    edges: looseDeterrent.links
      .filter(({ from, to }) => inHalf(from) && inHalf(to))
      .map(({ from, to, kind, label }) => ({
        from: nodeId(from),
        to: nodeId(to),
        // The second half's nodes say themselves how they hang together, and so does an example.
        ...(half === 'overlap' || kind === 'example-of' ? {} : { label: label[language] }),
        style: styles[kind] ?? 'solid',
      })),
    steps: steps.map((ids: readonly NodeId[]) => ids.map(nodeId)),
  })
}
