import { addDays, dateOf, dayNumber, daysIn } from '../data/dates.ts'
import type { DatedEvent, EventId, IsoDate, Language } from '../data/model.ts'
import { event } from '../data/timeline.ts'
import type { Diagram, DiagramNode } from './diagram.ts'
import { eventNode, shortWhen } from './events.ts'
import { type Cell, grid } from './grid.ts'
import { nodeId } from './nodes.ts'

const columnOf = (id: EventId): number | null => {
  const date = dateOf(event(id))
  return date ? dayNumber(date.from) : null
}

/** The twelve days of June 2025, day by day, with day numbers computed from the dates (0.1, 0.4–0.6). */
export function twelveDays(language: Language): Diagram {
  const [first, last] = [dateOf(event('attack-begins')), dateOf(event('ceasefire-reached'))]
  if (!first || !last)
    throw new Error('attack-begins and ceasefire-reached bound the twelve days: both need a day')
  const length = daysIn({ from: first.from, to: last.to })
  const eventful = new Set(events.map(columnOf))
  const days = Array.from({ length }, (_, index) => dayNode(addDays(first.from, index), eventful))
  const dayed = (happening: DatedEvent) => {
    const date = dateOf(happening)
    if (!date || date.from !== date.to) return shortWhen(happening, language)
    const number = dayNumber(date.from)
    return {
      ja: `${number}日目（${shortWhen(happening, 'ja')}）`,
      en: `Day ${number} (${shortWhen(happening, 'en')})`,
    }[language]
  }
  return grid({
    language,
    title: { ja: '12日間を日ごとに', en: 'The twelve days, day by day' }[language],
    description: {
      ja: `2025年6月13日を1日目とする${length}日間。5日目に要求、10日目に米国の爆撃、11日目にイランの反撃、12日目に停戦。`,
      en: `${length} days counted from 13 June 2025: the demand on day 5, the US bombing on day 10, Iran's reply on day 11, the ceasefire on day 12.`,
    }[language],
    columns: length,
    width: { ja: 3.6, en: 4.2 },
    nodes: [...days, ...events.map((id) => eventNode(id, language, dayed))],
    rows: [
      days.map(({ id }): Cell => ({ node: id, span: 1 })),
      [card('attack-begins', 4), card('surrender-demanded', 4), card('fordow-bombed', 4)],
      [card('us-denies-involvement', 4), { space: 4 }, card('al-udeid-struck', 4)],
      [card('trump-blames-iran', 4), { space: 4 }, card('ceasefire-reached', 4)],
      [card('looks-like-joint-operation', length)],
    ],
    steps: [
      ['attack-begins'],
      ['us-denies-involvement', 'trump-blames-iran'],
      ['surrender-demanded'],
      ['fordow-bombed'],
      ['al-udeid-struck'],
      ['ceasefire-reached'],
      ['looks-like-joint-operation'],
    ].map((ids) => ids.map(nodeId)),
  })
}

const events = [
  'attack-begins',
  'us-denies-involvement',
  'trump-blames-iran',
  'surrender-demanded',
  'fordow-bombed',
  'al-udeid-struck',
  'ceasefire-reached',
  'looks-like-joint-operation',
] as const satisfies readonly EventId[]

const card = (node: (typeof events)[number], span: number): Cell => ({ node: nodeId(node), span })

/** A day of the strip: bold where something dated falls on it. */
function dayNode(date: IsoDate, eventful: ReadonlySet<number | null>): DiagramNode {
  const [, month, day] = date.split('-').map(Number)
  const number = dayNumber(date)
  return {
    id: `day_${number}`,
    text: `${number}\n${month}/${day}`,
    side: 'neutral',
    strong: eventful.has(number),
  }
}
