import { parts } from '../data/interface.ts'
import type { Language } from '../data/model.ts'
import type { Diagram } from './diagram.ts'
import { flowchart } from './flowchart.ts'

/** The lecture's road map: its parts in order, each with its question. */
export function roadMap(language: Language): Diagram {
  const ids = parts.map(({ id }) => id.replaceAll('-', '_'))
  return flowchart({
    language,
    title: { ja: '講義の道筋', en: 'Road map of the lecture' }[language],
    description: {
      ja: `${parts.length}つの部分を順に進む。それぞれ一つの問いを持つ。`,
      en: `${parts.length} parts in order, each with a question of its own.`,
    }[language],
    direction: 'LR',
    width: 8,
    nodes: parts.map(({ title, question }, index) => ({
      id: ids[index]!,
      text: `${index + 1} ${title[language]}\n${question[language]}`,
      side: 'author',
    })),
    edges: ids.slice(1).map((to, index) => ({ from: ids[index]!, to })),
    steps: [],
  })
}
