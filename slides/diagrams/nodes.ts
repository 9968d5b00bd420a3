import type { Language, Localized, Strength } from '../data/model.ts'
import { type Side, type VoiceId, voices } from '../data/voices.ts'
import type { DiagramNode } from './diagram.ts'

const sides = new Map<VoiceId, Side>(voices.map(({ id, side }) => [id, side]))

/** What a node needs of a statement or claim. */
interface Labelled {
  readonly label: Localized
  readonly voice: VoiceId
  readonly strength: Strength
}

/** A node that says a statement's label; its side is the speaker's unless the diagram tells whom it concerns. */
export function statementNode(
  id: string,
  statement: Labelled,
  language: Language,
  side: Side = sides.get(statement.voice)!,
): DiagramNode {
  return { id, text: statement.label[language], side, strength: statement.strength }
}

/** A heading of rows, columns or a group. */
export function headingNode(
  id: string,
  text: Localized,
  language: Language,
  side: Side = 'neutral',
): DiagramNode {
  return { id, text: text[language], side, heading: true }
}
