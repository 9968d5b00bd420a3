import { claims } from '../data/argument.ts'
import type { Claim, ClaimId, Language, Localized, Strength, VoiceId } from '../data/model.ts'
import { type Side, voice } from '../data/voices.ts'
import type { DiagramNode } from './diagram.ts'

/** The claim with this id. */
export function claim(id: ClaimId): Claim {
  const found = claims.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`There is no claim "${id}"`)
  return found
}

/** A record's id as that of its node: Mermaid and CSS reach elements by words. */
export const nodeId = (id: string): string => id.replaceAll('-', '_')

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
  side: Side = voice(statement.voice).side,
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
