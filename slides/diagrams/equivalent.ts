import { sideNames } from '../data/interface.ts'
import { languages } from '../data/languages.ts'
import type { Language } from '../data/model.ts'
import type { DiagramEdge, DiagramNode, TextEquivalent } from './diagram.ts'

/** How a node reads without its colour: where the diagram tells sides apart, with whose it is. */
export function speaker(nodes: readonly DiagramNode[], language: Language): (node: DiagramNode) => string {
  const sides = new Set(nodes.filter(({ heading }) => !heading).map(({ side }) => side))
  const separator = languages[language].colon
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
  const [open, close] = languages[language].brackets
  const says = (label: string | undefined) => (label ? `${open}${label}${close}` : '')
  const links = edges.map(({ from, to, label }) => `${text.get(from)} → ${text.get(to)}${says(label)}`)
  return { kind: 'list', items: [...nodes.map(speaker(nodes, language)), ...links] }
}
