import { addDays, dateOf, dayNumber, daysIn } from '../data/dates.ts'
import type { DatedEvent, EventId, IsoDate, Language } from '../data/model.ts'
import { event } from '../data/timeline.ts'
import type { Diagram, DiagramNode } from './diagram.ts'
import { eventNode, shortWhen, sideOfEvent } from './events.ts'
import { type Cell, grid } from './grid.ts'
import { nodeId } from './nodes.ts'

/** What happened on a day; what the essay gives no day (the denial, the blame) claims none here. */
const dayed = [
  'attack-begins',
  'surrender-demanded',
  'fordow-bombed',
  'al-udeid-struck',
  'ceasefire-reached',
] as const satisfies readonly EventId[]

/** How many days a card is wide. */
const cardSpan = 4

function dayOf(id: EventId): number {
  const date = dateOf(event(id))
  if (!date || date.from !== date.to) throw new Error(`${id} needs one day: its card hangs from it`)
  return dayNumber(date.from)
}

/** The twelve days of June 2025, day by day, with day numbers computed from the dates (0.1, 0.4–0.6). */
export function twelveDays(language: Language): Diagram {
  const [first, last] = [dateOf(event('attack-begins')), dateOf(event('ceasefire-reached'))]
  if (!first || !last)
    throw new Error('attack-begins and ceasefire-reached bound the twelve days: both need a day')
  const length = daysIn({ from: first.from, to: last.to })
  const days = Array.from({ length }, (_, index) => dayNode(addDays(first.from, index), language))
  return grid({
    language,
    title: { ja: '12日間を日ごとに', en: 'The twelve days, day by day' }[language],
    description: {
      ja: `2025年6月13日を1日目とする${length}日間。5日目に要求、10日目に米国の爆撃、11日目にイランの反撃、12日目に停戦。`,
      en: `${length} days counted from 13 June 2025: the demand on day 5, the US bombing on day 10, Iran's reply on day 11, the ceasefire on day 12.`,
    }[language],
    columns: length,
    nodes: [...days, ...dayed.map((id) => cardNode(id, language)), joint(language)],
    rows: [
      days.map(({ id }): Cell => ({ node: id, span: 1 })),
      ...stairs(length),
      [{ node: nodeId('looks-like-joint-operation'), span: length }],
    ],
    ties: dayed.map((id) => ({ from: `day_${dayOf(id)}`, to: nodeId(id) })),
    steps: [...dayed, 'looks-like-joint-operation' as const].map((id) => [nodeId(id)]),
  })
}

/** What happened on a day. English words take more lines: the date stands in the strip alone. */
function cardNode(id: EventId, language: Language): DiagramNode {
  const number = dayOf(id)
  const when = (happening: DatedEvent) => `${number}日目（${shortWhen(happening, language)}）`
  const cards: Readonly<Record<Language, () => DiagramNode>> = {
    ja: () => ({ ...eventNode(id, language, when), firstLine: 'bold' }),
    en: () => ({ ...eventNode(id, language), text: `Day ${number} – ${event(id).label[language]}` }),
  }
  return cards[language]()
}

/** The author's judgement of the whole, which no day bears. */
function joint(language: Language): DiagramNode {
  const when = () => ({ ja: '終わるまでに（著者の判断）', en: 'By the end (the author judges)' })[language]
  return { ...eventNode('looks-like-joint-operation', language, when), firstLine: 'bold' }
}

/**
 * The cards in rows, each below its own day and no later than that day's line may come down to it: a card lies in the
 * first row where no line that goes further down would cross it.
 */
function stairs(length: number): Cell[][] {
  const places = dayed.map((id) => {
    const day = dayOf(id)
    // Towards the start of the twelve days, so that the later days' lines pass on the right.
    return { id: nodeId(id), day, start: Math.max(1, Math.min(day - cardSpan + 1, length)) }
  })
  const rows: (typeof places)[] = []
  for (const place of places) {
    const row = rows.find(
      (taken, index) =>
        taken.every(({ start }) => start + cardSpan <= place.start) &&
        rows.slice(0, index).every((above) => above.every((card) => !covers(card, place.day))) &&
        rows.slice(index + 1).every((below) => below.every((card) => !covers(place, card.day))),
    )
    if (row) row.push(place)
    else rows.push([place])
  }
  return rows.map((row) => {
    const cells = row.reduce<{ cells: Cell[]; at: number }>(
      ({ cells: before, at }, { id, start }) => ({
        cells: [...before, ...(start > at ? [{ space: start - at }] : []), { node: id, span: cardSpan }],
        at: start + cardSpan,
      }),
      { cells: [], at: 1 },
    )
    return cells.at <= length ? [...cells.cells, { space: length - cells.at + 1 }] : cells.cells
  })
}

const covers = ({ start }: { readonly start: number }, day: number) => start <= day && day < start + cardSpan

/** A day of the strip: its number large, in the colour of the one who acts on it. */
function dayNode(date: IsoDate, language: Language): DiagramNode {
  const [, month, day] = date.split('-').map(Number)
  const number = dayNumber(date)
  const happening = dayed.find((id) => dayOf(id) === number)
  return {
    id: `day_${number}`,
    text: `${number}\n${{ ja: `${month}/${day}`, en: `${day}/${month}` }[language]}`,
    side: happening ? sideOfEvent(event(happening)) : 'neutral',
    firstLine: 'large',
    ...(happening ? { solid: true } : { heading: true }),
  }
}
