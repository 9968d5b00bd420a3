import { dateOf, dayNumber, daysIn } from '../data/dates.ts'
import type { EventId, Language } from '../data/model.ts'
import { americanWords } from '../data/phrases.ts'
import { event } from '../data/timeline.ts'
import type { Diagram } from './diagram.ts'
import { type Placed, picture } from './picture.ts'
import type { Box, Shape } from './svg.ts'

const [width, height] = [900, 376]
const axis = { y: height - 46, height: 44 }

/** From "not involved" to "unconditional surrender": what was said, above the twelve days that it was said in (0.4). */
export function americanWordsDiagram(language: Language): Diagram {
  const says = (name: keyof typeof americanWords) => americanWords[name].label[language]
  const [first, demand, last] = [
    dayOf('attack-begins'),
    dayOf('surrender-demanded'),
    dayOf('ceasefire-reached'),
  ]
  const length = daysIn({ from: first, to: last })
  const cell = (day: number): Box => ({ x: ((day - 1) * width) / length, width: width / length, ...axis })
  const demanded = cell(dayNumber(demand))
  const start = demanded.x + demanded.width / 2
  const day = (number: number): Placed => {
    const { x, y, width, height } = cell(number)
    const named = number === dayNumber(demand)
    return {
      id: `day_${number}`,
      side: 'neutral',
      text: { ja: `${number}日目`, en: `${number}` }[language],
      shape: { shape: 'rect', x, y, width, height },
      ...(named ? { solid: true } : {}),
      label: { x: x + width / 2, y: y + height / 2, width: width + 20, faces: [{ size: 22.4, bold: named }] },
    }
  }
  const said = (
    id: string,
    text: string,
    y: number,
    size: number,
    more: Partial<Pick<Placed, 'marks' | 'side'>> & { x?: number } = {},
  ): Placed => {
    const { x = start + 16, ...own } = more
    return {
      id,
      side: 'us',
      text,
      label: { x, y, width: width - x, anchor: 'start', faces: [{ size, bold: size >= 24, tone: 'side' }] },
      ...own,
    }
  }
  const upTo = (y: number): Shape[] => [{ shape: 'line', from: [start, axis.y], to: [start, y] }]
  return picture({
    language,
    title: { ja: '12日間の米国の言葉', en: 'American words in the twelve days' }[language],
    description: {
      ja: '下に12日間の軸。その上を、関与の否定から、5日目の制空権の発言、無条件降伏の要求へと、言葉が大きくなりながら上っていく。最後は著者の留保である。',
      en: 'An axis of twelve days; above it words that rise and grow, from the denial of involvement to what was said on day 5 of control of the air, and to the demand for unconditional surrender. At the end, what the author says with reserve.',
    }[language],
    width,
    height,
    ground: Array.from({ length }, (_, index): Shape => ({ shape: 'rect', ...cell(index + 1) })),
    nodes: [
      ...[1, dayNumber(demand), length].map(day),
      said('denial', says('denial'), 296, { ja: 24, en: 22.4 }[language], { x: 8 }),
      said('air_control', says('airControl'), { ja: 192, en: 204 }[language], { ja: 30, en: 24 }[language], {
        marks: upTo(180),
      }),
      said('surrender', says('surrender'), { ja: 112, en: 120 }[language], { ja: 68, en: 46 }[language], {
        marks: upTo(30),
      }),
      said('speaker', says('speaker'), 40, 24),
      said('as_if', says('asIf'), 258, 22.4, { side: 'author' }),
    ],
    steps: [['air_control'], ['surrender', 'speaker'], ['as_if']],
  })
}

function dayOf(id: EventId) {
  const date = dateOf(event(id))
  if (!date) throw new Error(`${id} stands on the axis of the twelve days: it needs a day`)
  return date.from
}
