import type { Language } from '../data/model.ts'
import { nextSteps } from '../data/purposes.ts'
import type { Diagram } from './diagram.ts'
import { flowchart } from './flowchart.ts'
import { nodeId, statementNode } from './nodes.ts'

/** What purpose two prepares: each side's next step; conditional ones dashed (1.10). */
export function nextStepsDiagram(language: Language): Diagram {
  return flowchart({
    language,
    title: { ja: '目的2が準備する次のステップ', en: 'The next steps that purpose two prepares' }[language],
    description: {
      ja: '交渉は合意できないことの確認につながり、イランは国内への説明が、米国は条件つきで軍事的手段へのお膳立てができる。破線は条件つき。',
      en: 'The talks lead to confirming non-agreement; Iran can explain itself at home, and the United States can, conditionally, set the stage for military means. Dashed: conditional.',
    }[language],
    direction: 'LR',
    width: { ja: 7, en: 7.5 },
    // Room for the dashes beside the conditions.
    rankSpacing: 36,
    edgeWidth: { ja: 7, en: 8 },
    nodes: nextSteps.nodes.map(({ id, side, statement }) =>
      statementNode(nodeId(id), statement, language, side),
    ),
    edges: nextSteps.links.map((link) => ({
      from: nodeId(link.from),
      to: nodeId(link.to),
      ...(link.kind === 'conditional'
        ? { label: link.condition[language], style: 'dashed' as const }
        : { style: 'solid' as const }),
    })),
  })
}
