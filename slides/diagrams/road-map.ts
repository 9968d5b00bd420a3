import { parts as allParts, backupPart } from '../data/interface.ts'
import type { Language } from '../data/model.ts'
import type { Diagram, Outline } from './diagram.ts'
import { flowchart } from './flowchart.ts'
import { nodeId } from './nodes.ts'

/** The lecture's road map: the parts of the deck in order, each with its question; all but the backup without a deck. */
export function roadMap(language: Language, outline?: Outline): Diagram {
  const parts = allParts.filter(({ id }) => id !== backupPart && (outline?.parts.includes(id) ?? true))
  const nodes = parts.map(({ id, title, question }) => ({
    id: nodeId(id),
    text: `${title[language]}\n${question[language]}`,
    // What the lecture does next is said of nobody.
    side: 'neutral' as const,
    firstLine: 'bold' as const,
  }))
  return flowchart({
    language,
    title: { ja: '講義の道筋', en: 'Road map of the lecture' }[language],
    description: {
      ja: `${parts.length}つの部分を順に進む。それぞれ一つの問いを持つ。`,
      en: `${parts.length} parts in order, each with a question of its own.`,
    }[language],
    direction: 'LR',
    width: { ja: 8, en: 10 },
    nodes,
    edges: nodes.slice(1).map(({ id }, index) => ({ from: nodes[index]?.id ?? id, to: id })),
  })
}
