import type { Language } from '../data/model.ts'
import { leverage } from '../data/positions.ts'
import type { Diagram } from './diagram.ts'
import { type Cell, grid } from './grid.ts'
import { headingNode, statementNode } from './nodes.ts'

/** What force stands behind the talks (1.6, 2.4, 2.5); nothing here is drawn as running during the rounds. */
export function forceBehindTheTalks(language: Language): Diagram {
  const us = leverage.us.map((item, index) => statementNode(`us_${index + 1}`, item, language, 'us'))
  const iran = leverage.iran.map((item, index) => statementNode(`iran_${index + 1}`, item, language, 'iran'))
  const at = (nodes: typeof us, index: number): Cell =>
    nodes[index] ? { node: nodes[index].id, span: 1 } : { space: 1 }
  return grid({
    language,
    title: { ja: '交渉の背後にある力', en: 'The force behind the talks' }[language],
    description: {
      ja: '左は米国の要求の背景、右はイランが梃子や抑止力とみなすもの。',
      en: 'Left, what stands behind the US demands; right, what Iran regards as lever and deterrent.',
    }[language],
    columns: 2,
    width: 20,
    nodes: [
      headingNode('us', { ja: '米国の要求の背景', en: 'Behind the US demands' }, language, 'us'),
      headingNode('iran', { ja: 'イランの梃子と抑止力', en: "Iran's lever and deterrent" }, language, 'iran'),
      ...us,
      ...iran,
    ],
    rows: [
      [
        { node: 'us', span: 1 },
        { node: 'iran', span: 1 },
      ],
      ...Array.from({ length: Math.max(us.length, iran.length) }, (_, row) => [at(us, row), at(iran, row)]),
    ],
  })
}
