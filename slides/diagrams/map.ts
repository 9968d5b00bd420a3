import type { Language } from '../data/model.ts'
import { outlines } from '../data/outlines.ts'
import { mapTag, mapView, onMap, type Place, places } from '../data/places.ts'
import type { Diagram } from './diagram.ts'
import type { Label } from './label.ts'
import { nodeId } from './nodes.ts'
import { type Placed, picture } from './picture.ts'
import type { Point, Shape } from './svg.ts'

const { width, height } = mapView

/** Where the places lie that the essay names: the lecturer's addition, and marked so (0.1–0.6, 2.7). */
export function mapDiagram(language: Language): Diagram {
  const tagWidth = { ja: 290, en: 350 }[language]
  return picture({
    language,
    title: { ja: '論考に出てくる場所', en: 'Places that the essay names' }[language],
    description: {
      ja: '講義者が添えた地図。イラン、イラク、レバノン、イスラエル、アラブ首長国連邦、オマーンの輪郭に、テヘラン、その南のフォルドゥ、ペルシア湾のアル・ウデイド空軍基地の位置を示す。',
      en: 'A map added by the lecturer: the outlines of Iran, Iraq, Lebanon, Israel, the UAE and Oman, and on them Tehran, Fordow to the south of it, and Al-Udeid Air Base in the Persian Gulf.',
    }[language],
    width,
    height,
    land: outlines.land.map(ringOf),
    water: outlines.water.map(ringOf),
    nodes: [
      ...places.map((place) =>
        place.kind === 'country' ? country(place, language) : point(place, language),
      ),
      {
        id: 'tag',
        side: 'lecturer',
        text: mapTag[language],
        shape: { shape: 'rect', x: 1, y: height - 45, width: tagWidth, height: 44 },
        label: { x: 1 + tagWidth / 2, y: height - 23, width: tagWidth - 10, faces: [{ size: 22.4 }] },
      },
    ],
    steps: [['fordow'], ['al_udeid']],
  })
}

type Country = Extract<(typeof places)[number], { kind: 'country' }>

function country({ id, side, name, at }: Country, language: Language): Placed {
  const [x, y] = onMap(at)
  return {
    id: nodeId(id),
    side,
    text: name[language],
    marks: outlines[id].map(ringOf),
    pen: 'filled',
    label: {
      x,
      y,
      width: 240,
      faces: [
        {
          size: id === 'iran' ? 44 : 24,
          bold: side !== 'neutral',
          ...(side === 'neutral' ? {} : { tone: 'side' }),
        },
      ],
    },
  }
}

/** A point has its name at the right; a long one at the left, where Arabia leaves room. */
function point({ id, side, name, at }: Place, language: Language): Placed {
  const [x, y] = onMap(at)
  const left = id === 'al-udeid'
  const label: Label = {
    x: x + (left ? -16 : 16),
    // Tehran and Fordow lie close by each other, Al-Udeid by the Emirates.
    y: y + (id === 'tehran' ? -12 : id === 'fordow' ? 14 : -14),
    width: 400,
    anchor: left ? 'end' : 'start',
    faces: [{ size: 24, bold: true }, { size: 22.4 }],
  }
  return {
    id: nodeId(id),
    side,
    text: name[language],
    marks: [{ shape: 'circle', centre: [x, y], radius: 7 }],
    pen: 'solid',
    label,
  }
}

/** A ring from its numbers. */
function ringOf(numbers: string): Shape {
  const values = numbers.split(' ').map(Number)
  const points = Array.from(
    { length: values.length / 2 },
    (_, index): Point => [values[2 * index] ?? 0, values[2 * index + 1] ?? 0],
  )
  return { shape: 'corners', points, closed: true }
}
