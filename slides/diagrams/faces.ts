import { sideNames } from '../data/interface.ts'
import type { Language } from '../data/model.ts'
import { faces } from '../data/phrases.ts'
import { stances } from '../data/positions.ts'
import type { Diagram } from './diagram.ts'
import { type Placed, picture } from './picture.ts'

const [width, height] = [900, 360]
const half = { width: 440, height: 236 }

/** Who faces whom: amateur businessmen, so to speak, and professional diplomats; who they are by name (0.3, 1.5). */
export function facesDiagram(language: Language): Diagram {
  const says = (name: keyof typeof faces) => faces[name].label[language]
  const side = (id: 'us' | 'iran'): Placed => {
    const x = id === 'us' ? 0 : width - half.width
    return {
      id,
      side: id,
      text: `${sideNames[id][language]}\n${says(id)}`,
      shape: { shape: 'rect', x, y: 2, ...half },
      label: {
        x: x + half.width / 2,
        y: 70,
        width: half.width - 20,
        faces: [
          { size: 24, bold: true },
          { size: { ja: 34, en: 30 }[language], bold: true, tone: 'side' },
        ],
      },
    }
  }
  const names = (id: string, at: 'us' | 'iran', who: keyof typeof faces, y: number): Placed => ({
    id,
    side: at,
    text: says(who),
    label: {
      x: at === 'us' ? half.width / 2 : width - half.width / 2,
      y,
      width: half.width - 8,
      faces: [{ size: 22 }],
    },
  })
  return picture({
    language,
    title: { ja: '交渉の顔ぶれ', en: 'Who negotiates' }[language],
    description: {
      ja: '左右同じ大きさの二つの欄に、米国とイランの交渉者を並べる。顔ぶれの呼び方は著者による。',
      en: 'Two halves as large as each other, with those who negotiate for the United States and for Iran. What they are called is the author’s wording.',
    }[language],
    width,
    height,
    nodes: [
      side('us'),
      side('iran'),
      names('witkoff', 'us', 'witkoff', 156),
      names('araghchi', 'iran', 'araghchi', 156),
      names('kushner', 'us', 'kushner', 202),
      {
        id: 'effect',
        side: 'author',
        text: stances.usIntentObscured.label[language],
        shape: { shape: 'rect', x: 0, y: 262, width, height: 96 },
        solid: true,
        label: { x: width / 2, y: 310, width: width - 40, faces: [{ size: 28, bold: true }] },
      },
    ],
    steps: [['iran', 'araghchi'], ['kushner'], ['effect']],
    compared: [['us', 'iran']],
  })
}
