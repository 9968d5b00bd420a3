import { sideNames } from '../data/interface.ts'
import type { Language } from '../data/model.ts'
import { tableWords } from '../data/phrases.ts'
import type { Diagram } from './diagram.ts'
import { type Placed, picture } from './picture.ts'

const [width, height] = [900, 376]
const middle = width / 2
const seat = { width: 250, height: 210 }
/** The table: how far it reaches from the middle, and where its top and the floor are. */
const table = { reach: 176, top: 150, floor: 220 }

/** The table: the nuclear issue alone is on it; what Iran will not talk about is off it (1.6, 1.7). */
export function negotiatingTable(language: Language): Diagram {
  const says = (name: keyof typeof tableWords) => tableWords[name].label[language]
  const seated = (side: 'us' | 'iran', x: number): Placed => ({
    id: side,
    side,
    text: `${sideNames[side][language]}\n${says(side)}`,
    shape: { shape: 'rect', x, y: 2, ...seat },
    label: {
      x: x + seat.width / 2,
      y: 2 + seat.height / 2,
      width: seat.width - 12,
      faces: [{ size: 30, bold: true, tone: 'side' }, { size: { ja: 24, en: 22 }[language] }],
    },
  })
  const off = (id: 'missiles' | 'allies', x: number): Placed => ({
    id,
    side: 'iran',
    text: says(id),
    shape: { shape: 'rect', x, y: 300, width: 430, height: 70 },
    label: { x: x + 215, y: 335, width: 410, faces: [{ size: { ja: 28, en: 24 }[language], bold: true }] },
  })
  const { reach, top, floor } = table
  return picture({
    language,
    title: { ja: '交渉の卓に載るもの、載らないもの', en: 'What is on the table, and what is off it' }[
      language
    ],
    description: {
      ja: '卓の上には核問題だけがある。左に米国、右にイランが、同じ大きさで向き合う。イランが交渉しないと断固主張する二つは、卓の外に置かれている。',
      en: 'On a table there is the nuclear issue and nothing else. The United States at the left and Iran at the right face each other, as large as each other. The two things that Iran firmly says it will not negotiate on lie off the table.',
    }[language],
    width,
    height,
    ground: [
      { shape: 'rect', x: middle - reach, y: top, width: 2 * reach, height: 12 },
      ...[-1, 1].map((side) => ({
        shape: 'rect' as const,
        x: middle + side * (reach - 26) - 6,
        y: top + 12,
        width: 12,
        height: floor - top - 12,
      })),
    ],
    nodes: [
      {
        id: 'nuclear',
        side: 'neutral',
        text: says('onIt'),
        shape: { shape: 'rect', x: middle - 140, y: 40, width: 280, height: 109 },
        solid: true,
        label: { x: middle, y: 94, width: 270, faces: [{ size: { ja: 60, en: 30 }[language], bold: true }] },
      },
      seated('us', 0),
      seated('iran', width - seat.width),
      {
        id: 'nothing_else',
        side: 'iran',
        text: says('nothingElse'),
        label: { x: middle, y: 193, width: 250, faces: [{ size: 22 }] },
      },
      {
        id: 'off',
        side: 'iran',
        text: says('off'),
        label: { x: middle, y: 262, width, faces: [{ size: 30, bold: true, tone: 'side' }] },
      },
      off('missiles', 0),
      off('allies', width - 430),
    ],
    steps: [['us'], ['iran', 'nothing_else'], ['off', 'missiles', 'allies']],
    compared: [
      ['us', 'iran'],
      ['missiles', 'allies'],
    ],
  })
}
