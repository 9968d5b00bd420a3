import { sectionsLock } from '../data/argument.ts'
import type { Language } from '../data/model.ts'
import type { Diagram } from './diagram.ts'
import { speaker } from './equivalent.ts'
import { type Cell, grid } from './grid.ts'
import { claim, headingNode, nodeId, statementNode } from './nodes.ts'

const last = <T>(items: readonly [T, ...T[]]): T => items.at(-1) ?? items[0]

/** How section one's findings and section two's reasons lock together: the two links that the author draws himself. */
export function sectionsLockDiagram(language: Language): Diagram {
  const drawn = sectionsLock.filter(({ statement }) => statement.voice !== 'lecturer')
  const rows = drawn.map((lock) => ({
    one: { id: `${nodeId(lock.id)}_1`, text: lock.sectionOne.label[language], side: 'author' as const },
    link: statementNode(`${nodeId(lock.id)}_link`, lock.statement, language),
    two: statementNode(`${nodeId(lock.id)}_2`, claim(last(lock.claims)), language),
  }))
  const heads = [
    headingNode('section_1', { ja: '第1節：なぜ交渉するのか', en: 'Section 1: why talk' }, language),
    headingNode('lock', { ja: 'つなぎ目', en: 'How they lock' }, language),
    headingNode(
      'section_2',
      { ja: '第2節：なぜ合意できないのか', en: 'Section 2: why no agreement' },
      language,
    ),
  ]
  const nodes = [...heads, ...rows.flatMap(({ one, link, two }) => [one, link, two])]
  return grid({
    language,
    title: { ja: '二つの節のかみ合い', en: 'How the two sections lock together' }[language],
    description: {
      ja: '左は第1節が見いだしたこと、右は第2節が挙げる理由、中央は両者をつなぐ著者の説明。',
      en: "Left, what section one finds; right, section two's reasons; between them what the author joins them by.",
    }[language],
    columns: 3,
    labelHeight: 22,
    nodes,
    rows: [heads, ...rows.map(({ one, link, two }) => [one, link, two])].map((row) =>
      row.map(({ id }): Cell => ({ node: id, span: 1 })),
    ),
    equivalent: {
      kind: 'table',
      head: heads.map(({ text }) => text),
      rows: rows.map(({ one, link, two }) => [one, link, two].map(speaker(nodes, language))),
    },
  })
}
