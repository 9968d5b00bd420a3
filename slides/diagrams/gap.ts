import type { Language } from '../data/model.ts'
import { demands, stances } from '../data/positions.ts'
import type { Diagram } from './diagram.ts'
import { flowchart } from './flowchart.ts'
import { headingNode, statementNode } from './nodes.ts'

/** The gap: zero enrichment against the NPT right, and the three words for what the United States wants (1.2). */
export function gap(language: Language): Diagram {
  const words = demands.map((demand) => ({
    id: demand.id,
    text: `${demand.word[language]}\n${demand.label[language]}`,
    side: 'us' as const,
    strength: demand.strength,
  }))
  return flowchart({
    language,
    title: { ja: 'ゼロ・エンリッチメントと核不拡散条約上の権利', en: 'Zero enrichment and the right under the NPT' }[language],
    description: {
      ja: '米国の要求は停止・放棄・破棄という三つの異なる語で述べられ、イランが譲らない権利とのあいだに、はなはだしい乖離がある。',
      en: 'The US demand is put in three different words, halt, abandonment and scrapping; between it and the right that Iran will not concede lies an extreme gap.',
    }[language],
    direction: 'TB',
    width: 12,
    edgeWidth: 14,
    nodes: [
      headingNode('us', { ja: '米国が求めるもの：三つの語', en: 'What the US demands: three words' }, language, 'us'),
      ...words,
      { ...statementNode('right', stances.iranNeverConcede, language, 'iran'), strong: true },
    ],
    groups: [{ id: 'us', direction: 'LR', members: words.map(({ id }) => id) }],
    edges: [
      {
        from: 'us',
        to: 'right',
        style: 'cross',
        label: { ja: '乖離がはなはだしい（著者）', en: 'an extreme gap (the author)' }[language],
      },
    ],
  })
}
