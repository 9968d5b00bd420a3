import { sideNames } from '../data/interface.ts'
import type { Language } from '../data/model.ts'
import type { DiagramEdge, DiagramNode, TextEquivalent } from './diagram.ts'

/** How a node reads without its colour: where the diagram tells sides apart, with whose it is. */
export function speaker(nodes: readonly DiagramNode[], language: Language): (node: DiagramNode) => string {
  const sides = new Set(nodes.filter(({ heading }) => !heading).map(({ side }) => side))
  const separator = language === 'ja' ? '：' : ': '
  return ({ heading, side, text }) =>
    heading || side === 'neutral' || sides.size < 2 ? text : sideNames[side][language] + separator + text
}

/** The list that stands for a picture whose builder gives nothing better: its nodes, then its links. */
export function listEquivalent(
  nodes: readonly DiagramNode[],
  edges: readonly DiagramEdge[],
  language: Language,
): TextEquivalent {
  const text = new Map(nodes.map((node) => [node.id, node.text]))
  const says = (label: string | undefined) =>
    label ? (language === 'ja' ? `（${label}）` : ` (${label})`) : ''
  const links = edges.map(({ from, to, label }) => `${text.get(from)} → ${text.get(to)}${says(label)}`)
  return { kind: 'list', items: [...nodes.map(speaker(nodes, language)), ...links] }
}
