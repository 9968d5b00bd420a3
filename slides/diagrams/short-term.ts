import { formatWhen, startOf } from '../data/dates.ts'
import type { DatedEvent, Language } from '../data/model.ts'
import { shortTerm } from '../data/purposes.ts'
import type { Diagram, DiagramNode } from './diagram.ts'
import { eventNode } from './events.ts'
import { flowchart } from './flowchart.ts'
import { nodeId } from './nodes.ts'

// No axis says the year here; the order of what has no date is the arrows' to say.
const when = (dated: DatedEvent, language: Language) =>
  startOf(dated) ? formatWhen(dated, language) : { ja: '日付なし', en: 'no date given' }[language]

/** From the strike of 28 December 2025 to Iran's readiness for talks: the short-term explanation (1.3). */
export function shortTermExplanation(language: Language): Diagram {
  const [strike, protests, liveFire, reversal, readiness] = shortTerm.chain
  return flowchart({
    language,
    title: {
      ja: '短期的な説明：ストから、交渉に応じる姿勢まで',
      en: "The short-term explanation: from the strike to Iran's readiness",
    }[language],
    description: {
      ja: 'ストの拡大と実弾使用への世界的な非難、そして米国大統領の方針転換を経て、イラン外相が交渉に応じる姿勢を見せた。',
      en: "The strike spreads, live fire is used and condemned worldwide, the US president turns about, and Iran's foreign minister shows readiness to talk.",
    }[language],
    direction: 'LR',
    width: { ja: 7, en: 10 },
    nodes: shortTerm.chain.map(
      (id): DiagramNode => ({ ...eventNode(id, language, when), firstLine: 'bold' }),
    ),
    edges: [
      { from: strike, to: protests },
      { from: protests, to: liveFire },
      { from: liveFire, to: readiness },
      { from: reversal, to: readiness },
    ].map(({ from, to }) => ({ from: nodeId(from), to: nodeId(to) })),
  })
}
