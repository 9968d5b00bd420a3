import { borderNames, sideNames } from '../data/interface.ts'
import type { Language, Strength } from '../data/model.ts'
import type { Side } from '../data/voices.ts'
import type { Diagram } from './diagram.ts'
import { saysWhose } from './whose.ts'

/** How the border of a node is drawn. */
export type Border = 'solid' | 'dashed' | 'dotted'

/** One entry of a diagram's key. */
export interface LegendEntry {
  readonly side: Side
  readonly border: Border
  readonly text: string
}

/** The border that a strength has in a drawing; the style sheet agrees. */
export function borderOf(strength: Strength | undefined): Border {
  if (strength === 'implicit') return 'dotted'
  return strength === 'conditional' || strength === 'conceded' ? 'dashed' : 'solid'
}

/**
 * The key names only what a diagram doesn't say otherwise: a side where neither a head nor the nodes' own words say
 * whose they are, and every border that is not solid. Empty where nothing is left to say.
 */
export function legendOf(
  diagram: Pick<Diagram, 'kind' | 'nodes' | 'ties'>,
  language: Language,
): LegendEntry[] {
  // A picture names its sides in words of its own.
  if (diagram.kind === 'picture') return []
  // What a line ties to a node is said by that node.
  const tied = new Set((diagram.ties ?? []).map(({ from }) => from))
  const boxes = diagram.nodes.filter((node) => !node.heading && !tied.has(node.id))
  const headed = new Set(diagram.nodes.flatMap(({ heading, side }) => (heading ? [side] : [])))
  const told = new Set(boxes.map(({ side }) => side)).size > 1
  const unsaid = (side: Side) =>
    told && !headed.has(side) && boxes.some((node) => node.side === side && !saysWhose(node))
  const borders = new Set(boxes.map(({ strength }) => borderOf(strength)))
  return [
    ...(Object.keys(sideNames) as Side[])
      .filter(unsaid)
      .map((side) => ({ side, border: 'solid' as const, text: sideNames[side][language] })),
    ...(['dashed', 'dotted'] as const)
      .filter((border) => borders.has(border))
      .map((border) => ({ side: 'neutral' as const, border, text: borderNames[border][language] })),
  ]
}
