import { borderNames, sideNames } from '../data/interface.ts'
import type { Language, Strength } from '../data/model.ts'
import { type Side, signs } from '../data/voices.ts'
import type { Diagram } from './diagram.ts'

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

/** The sides and borders that a diagram shows, with their names; empty where there is nothing to tell apart. */
export function legendOf(diagram: Pick<Diagram, 'kind' | 'nodes'>, language: Language): LegendEntry[] {
  // A picture names its sides in words of its own.
  if (diagram.kind === 'picture') return []
  const nodes = diagram.nodes.filter((node) => !node.heading)
  const shown = new Set(nodes.map(({ side }) => side))
  const borders = new Set(nodes.map(({ strength }) => borderOf(strength)))
  const special = (['dashed', 'dotted'] as const).filter((border) => borders.has(border))
  if (shown.size < 2 && special.length === 0) return []
  const sides = (Object.keys(sideNames) as Side[]).filter((side) => shown.has(side))
  return [
    ...sides.map((side) => ({ side, border: 'solid' as const, text: named(side, language) })),
    ...special.map((border) => ({
      side: 'neutral' as const,
      border,
      text: borderNames[diagram.kind === 'gantt' && border === 'dashed' ? 'undated' : border][language],
    })),
  ]
}

/** A side's name with the sign that its nodes carry. */
function named(side: Side, language: Language): string {
  return side === 'neutral' ? sideNames[side][language] : `${signs[side]} ${sideNames[side][language]}`
}
