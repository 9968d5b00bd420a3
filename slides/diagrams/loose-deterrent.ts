import type { Language } from '../data/model.ts'
import { deterrentViews } from '../data/phrases.ts'
import type { Diagram } from './diagram.ts'
import { type Placed, picture } from './picture.ts'
import type { Shape } from './svg.ts'

const [width, height] = [900, 376]
const half = { width: 440, height: 282 }
const mark = { top: 50, foot: 120 }
const middles = { outside: half.width / 2, inside: width - half.width / 2 }

/** What it takes to deter: outside Iran nuclear arms, in Iran the capability itself; and neither is a time to a bomb (2.3, 2.4). */
export function looseDeterrentDiagram(language: Language): Diagram {
  const says = (name: keyof typeof deterrentViews) => deterrentViews[name].label[language]
  const at = (id: keyof typeof middles) => ({
    side: id === 'inside' ? ('iran' as const) : ('neutral' as const),
    x: middles[id],
  })
  const view = (id: keyof typeof middles, marks: readonly Shape[]): Placed => ({
    id,
    side: at(id).side,
    strength: deterrentViews[id].strength,
    text: says(id),
    shape: { shape: 'rect', x: at(id).x - half.width / 2, y: 2, ...half },
    label: {
      x: at(id).x,
      y: 28,
      width: half.width - 20,
      faces: [{ size: 26, bold: true, ...(id === 'inside' ? { tone: 'side' } : {}) }],
    },
    marks,
    pen: 'solid',
  })
  const below = (view: keyof typeof middles, id: 'armsAlone' | 'capability', sign: 'deployed' | 'fuel') => ({
    id,
    side: at(view).side,
    strength: deterrentViews[id].strength,
    text: `${says(sign)}\n${says(id)}`,
    label: {
      x: at(view).x,
      y: 184,
      width: half.width - 12,
      faces: [{ size: { ja: 24, en: 23 }[language] }, { size: { ja: 32, en: 30 }[language], bold: true }],
    } as const,
  })
  const strip = { x: 0, y: 296, width, height: 78 }
  return picture({
    language,
    title: { ja: '抑止に要るもの、国外とイランで', en: 'What deters, outside Iran and in it' }[language],
    description: {
      ja: '同じ大きさの二つの欄。国外の通常の理解の欄にはミサイル、イランで一般的な考え方の欄には核燃料を製造する設備のしるしがある。下の帯には時計があり、原子爆弾までの時間という考え方とは同じではない、とある。',
      en: 'Two columns as large as each other: under the usual view outside Iran, missiles; under the general view in Iran, a sign for a plant that produces nuclear fuel. The band below has a clock, and says that the time to an atomic bomb is not the same idea.',
    }[language],
    width,
    height,
    nodes: [
      view('outside', missiles(middles.outside)),
      below('outside', 'armsAlone', 'deployed'),
      view('inside', plant(middles.inside)),
      below('inside', 'capability', 'fuel'),
      {
        id: 'example',
        side: 'iran',
        strength: deterrentViews.example.strength,
        text: says('example'),
        label: { x: middles.inside, y: 264, width: half.width - 16, faces: [{ size: 24 }] },
      },
      {
        id: 'breakout_time',
        side: 'author',
        text: `${says('breakoutTime')}\n${says('notTheSame')}`,
        shape: { shape: 'rect', ...strip },
        solid: true,
        label: {
          x: width / 2 + 40,
          y: strip.y + strip.height / 2,
          width: width - 100,
          faces: [{ size: 24 }, { size: 28, bold: true }],
        },
        marks: clock(44, strip.y + strip.height / 2),
        pen: 'solid',
      },
    ],
    steps: [['inside', 'capability'], ['example'], ['breakout_time']],
    compared: [['outside', 'inside']],
  })
}

/** Three missiles, upright. */
function missiles(x: number): Shape[] {
  const { top, foot } = mark
  return [-90, 0, 90].map((shift): Shape => {
    const at = x + shift
    return {
      shape: 'corners',
      points: [
        [at, top],
        [at + 12, top + 24],
        [at + 12, foot - 20],
        [at + 26, foot],
        [at - 26, foot],
        [at - 12, foot - 20],
        [at - 12, top + 24],
      ],
      closed: true,
    }
  })
}

/** A row of cylinders on one pipe. */
function plant(x: number): Shape[] {
  const { top, foot } = mark
  const places = [-3, -2, -1, 0, 1, 2, 3].map((place) => x + place * 46)
  return [
    { shape: 'rect', x: x - 160, y: top, width: 320, height: 9 },
    ...places.flatMap((at): Shape[] => [
      { shape: 'rect', x: at - 4, y: top + 4, width: 8, height: 16 },
      { shape: 'rounded', x: at - 15, y: top + 18, width: 30, height: foot - top - 18, radius: 9 },
    ]),
  ]
}

/** A clock that shows no hour in particular. */
function clock(x: number, y: number): Shape[] {
  return [
    { shape: 'circle', centre: [x, y], radius: 27 },
    { shape: 'line', from: [x, y], to: [x - 11, y - 8] },
    { shape: 'line', from: [x, y], to: [x + 15, y - 11] },
  ]
}
