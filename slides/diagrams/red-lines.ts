import type { Language } from '../data/model.ts'
import { redLines } from '../data/positions.ts'
import type { Diagram } from './diagram.ts'
import { type Cell, grid } from './grid.ts'
import { headingNode, statementNode } from './nodes.ts'

/** What each side will not yield or put on the table (1.6, 1.7); the US side's is the author's impression. */
export function redLinesDiagram(language: Language): Diagram {
  const us = redLines.us.map((line, index) => statementNode(`us_${index + 1}`, line, language, 'us'))
  const iran = redLines.iran.map((line, index) => statementNode(`iran_${index + 1}`, line, language, 'iran'))
  const height = Math.max(us.length, Math.ceil(iran.length / 2))
  const at = (nodes: typeof us, index: number): Cell =>
    nodes[index] ? { node: nodes[index].id, span: 1 } : { space: 1 }
  return grid({
    language,
    title: {
      ja: '双方が譲らないもの、交渉に載せないもの',
      en: 'What each side will not yield or put on the table',
    }[language],
    description: {
      ja: '左は米国（著者の受けた印象）、右はイランの立場。',
      en: "Left, the United States, as the author's impression; right, Iran's positions.",
    }[language],
    columns: 3,
    width: 14,
    nodes: [
      headingNode('us', { ja: '米国', en: 'United States' }, language, 'us'),
      headingNode('iran', { ja: 'イラン', en: 'Iran' }, language, 'iran'),
      ...us,
      ...iran,
    ],
    rows: [
      [
        { node: 'us', span: 1 },
        { node: 'iran', span: 2 },
      ],
      ...Array.from({ length: height }, (_, row) => [at(us, row), at(iran, row * 2), at(iran, row * 2 + 1)]),
    ],
  })
}
