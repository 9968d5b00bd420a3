import { claimStrength } from '../data/claim-strength.ts'
import { languages } from '../data/languages.ts'
import type { Language } from '../data/model.ts'
import type { Diagram, DiagramNode } from './diagram.ts'
import { type Cell, grid } from './grid.ts'
import { headingNode, nodeId } from './nodes.ts'

/** How firmly the author puts what, in four steps from left to right, which are the lecturer's (¶0.1, 1.3, 1.10, 2.8, 2.9). */
export function claimStrengthDiagram(language: Language): Diagram {
  const heads = claimStrength.map(({ id, name }) => headingNode(nodeId(id), name, language, 'lecturer'))
  const columns = claimStrength.map(({ claims }) =>
    claims.map(({ id, label }): DiagramNode => ({ id: nodeId(id), text: label[language], side: 'author' })),
  )
  const height = Math.max(...columns.map(({ length }) => length))
  const row = (index: number) =>
    columns.map((column): Cell => {
      const node = column[index]
      return node ? { node: node.id, span: 1 } : { space: 1 }
    })
  return grid({
    language,
    title: { ja: '論考の主張の強さ', en: "How firmly the essay's claims are put" }[language],
    description: {
      ja: '著者の主張を、言い切る、判断する、留保する、推し量るの四段に並べる。段の区分は講義者による。',
      en: "The author's claims in four steps, asserted, judged, hedged, inferred; the steps are the lecturer's.",
    }[language],
    columns: columns.length,
    labelHeight: 22,
    nodes: [...heads, ...columns.flat()],
    rows: [
      heads.map(({ id }): Cell => ({ node: id, span: 1 })),
      ...Array.from({ length: height }, (_, index) => row(index)),
    ],
    steps: columns.map((column) => column.map(({ id }) => id)),
    equivalent: {
      kind: 'list',
      items: claimStrength.flatMap(({ name, claims }) =>
        claims.map(({ label }) => `${name[language]}${languages[language].colon}${label[language]}`),
      ),
    },
  })
}
