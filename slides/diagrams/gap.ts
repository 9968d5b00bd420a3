import type { Language } from '../data/model.ts'
import { demands, stances } from '../data/positions.ts'
import type { Diagram } from './diagram.ts'
import { type Cell, grid } from './grid.ts'
import { headingNode, statementNode } from './nodes.ts'

/** The gap: the demand for zero enrichment against the right under the NPT; it is of these two that the essay says how wide (1.2). */
export function gap(language: Language): Diagram {
  const demand = demands.find(({ id }) => id === 'abandonment')
  if (!demand) throw new Error('positions.ts: no demand "abandonment"')
  const row = (node: string): Cell[] => [{ node, span: 1 }]
  return grid({
    language,
    title: {
      ja: 'ゼロ・エンリッチメントと核不拡散条約上の権利',
      en: 'Zero enrichment and the right under the NPT',
    }[language],
    description: {
      ja: '濃縮計画の完全放棄という米国の要求と、イランが譲らない権利とのあいだに、はなはだしい乖離がある。',
      en: 'Between the US demand for complete abandonment and the right that Iran will not concede lies an extreme gap.',
    }[language],
    columns: 1,
    labelHeight: 28,
    nodes: [
      headingNode('us', { ja: '米国の要求', en: 'What the United States demands' }, language, 'us'),
      statementNode('abandonment', demand, language, 'us'),
      headingNode('gap', { ja: '↑　乖離がはなはだしい　↓', en: '↑ An extreme gap ↓' }, language, 'author'),
      { ...statementNode('right', stances.iranNeverConcede, language, 'iran') },
      headingNode('iran', { ja: 'イランの立場', en: 'Where Iran stands' }, language, 'iran'),
    ],
    rows: ['us', 'abandonment', 'gap', 'right', 'iran'].map(row),
  })
}
