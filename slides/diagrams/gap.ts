import type { Language } from '../data/model.ts'
import { demands, stances } from '../data/positions.ts'
import type { Diagram } from './diagram.ts'
import { type Cell, grid } from './grid.ts'
import { headingNode, statementNode } from './nodes.ts'

/** The gap: zero enrichment against the NPT right, and the three words for what the United States wants (1.2). */
export function gap(language: Language): Diagram {
  const words = demands.map((demand) => ({
    id: demand.id,
    text: `${demand.word[language]}\n${demand.label[language]}`,
    side: 'us' as const,
    strength: demand.strength,
  }))
  return grid({
    language,
    title: {
      ja: 'ゼロ・エンリッチメントと核不拡散条約上の権利',
      en: 'Zero enrichment and the right under the NPT',
    }[language],
    description: {
      ja: '米国が求めるものは停止・放棄・破棄という三つの異なる語で述べられる。濃縮計画の完全放棄という要求と、イランが譲らない権利とのあいだに、はなはだしい乖離がある。',
      en: 'What the US wants is put in three different words, halt, abandonment and scrapping; between the demand for complete abandonment and the right that Iran will not concede lies an extreme gap.',
    }[language],
    columns: words.length,
    width: 14,
    nodes: [
      ...words,
      headingNode('gap', { ja: '↑　乖離がはなはだしい　↓', en: '↑ An extreme gap ↓' }, language, 'author'),
      { ...statementNode('right', stances.iranNeverConcede, language, 'iran'), strong: true },
    ],
    rows: [
      words.map(({ id }): Cell => ({ node: id, span: 1 })),
      [{ node: 'gap', span: words.length }],
      [{ node: 'right', span: words.length }],
    ],
  })
}
