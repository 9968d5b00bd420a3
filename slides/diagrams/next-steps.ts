import type { Language } from '../data/model.ts'
import { nextSteps, type StepId } from '../data/purposes.ts'
import type { Diagram, DiagramNode } from './diagram.ts'
import { flowchart } from './flowchart.ts'
import { nodeId, statementNode } from './nodes.ts'
import { named } from './whose.ts'

/** What purpose two prepares: each side's next step; its condition is the first line of a conditional one (1.10). */
export function nextStepsDiagram(language: Language): Diagram {
  const condition = (id: StepId): string | undefined => {
    const link = nextSteps.links.find(({ to }) => to === id)
    return link?.kind === 'conditional' ? link.condition[language] : undefined
  }
  const node = ({ id, side, statement }: (typeof nextSteps.nodes)[number]): DiagramNode => {
    const step = named(statementNode(nodeId(id), statement, language, side), language)
    const first = condition(id)
    return first ? { ...step, text: `${first}\n${step.text}`, firstLine: 'bold' } : step
  }
  return flowchart({
    language,
    title: { ja: '目的2が準備する次のステップ', en: 'The next steps that purpose two prepares' }[language],
    description: {
      ja: '双方とも、次のステップを正当化できる。イランは国内への説明が、米国は条件つきで軍事的手段へのお膳立てができる。破線は条件つき。',
      en: 'Both sides can justify the next step: Iran can explain itself at home, and the United States can, conditionally, set the stage for military means. Dashed: under a condition.',
    }[language],
    direction: 'LR',
    width: { ja: 13, en: 14.5 },
    rankSpacing: { ja: 30, en: 26 }[language],
    nodeSpacing: 36,
    padding: { ja: 14, en: 12 }[language],
    nodes: nextSteps.nodes.map(node),
    edges: nextSteps.links.map(({ from, to, kind }) => ({
      from: nodeId(from),
      to: nodeId(to),
      style: kind === 'conditional' ? 'dashed' : 'solid',
    })),
  })
}
