import { parts as allParts, backupPart } from '../data/interface.ts'
import { languages } from '../data/languages.ts'
import type { Language } from '../data/model.ts'
import type { Diagram, Outline } from './diagram.ts'
import { grid } from './grid.ts'
import { nodeId } from './nodes.ts'

/** The lecture's road map: the parts of the deck in order, each with its question; all but the backup without a deck. */
export function roadMap(language: Language, outline?: Outline): Diagram {
  const parts = allParts.filter(({ id }) => id !== backupPart && (outline?.parts.includes(id) ?? true))
  const separator = languages[language].colon
  const nodes = parts.map(({ id, title, question }) => ({
    // A part may have the name of something of Mermaid's.
    id: `part_${nodeId(id)}`,
    // A title that asks has its sign.
    text: title[language] + (title[language].endsWith('?') ? ' ' : separator) + question[language],
    // What the lecture does next is said of nobody.
    side: 'neutral' as const,
  }))
  return grid({
    language,
    title: { ja: '講義の道筋', en: 'Road map of the lecture' }[language],
    description: {
      ja: `${parts.length}つの部分を順に進む。それぞれ一つの問いを持つ。`,
      en: `${parts.length} parts in order, each with a question of its own.`,
    }[language],
    columns: 1,
    compact: true,
    nodes,
    rows: nodes.map(({ id }) => [{ node: id, span: 1 }]),
  })
}
