import { sideNames } from '../data/interface.ts'
import type { Language } from '../data/model.ts'
import { oneObject } from '../data/phrases.ts'
import { term } from '../data/terms.ts'
import type { Diagram } from './diagram.ts'
import { type Placed, picture } from './picture.ts'

const [width, height] = [900, 376]
const middle = width / 2
/** The programme, and the ring around it: rounded at both ends, with room for words between. */
const inner = { x: 210, y: 92, width: 480, height: 220, radius: 110 }
const ring = { x: 3, y: 3, width: width - 6, height: height - 6, radius: 184 }

/** As a label begins. */
const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** One object, two readings: a lever and a problem, with the stockpile that the idea can slide to around it (2.4). */
export function oneObjectDiagram(language: Language): Diagram {
  const says = (name: keyof typeof oneObject) => oneObject[name].label[language]
  const half = (id: 'lever' | 'problem', owner: string): Placed => {
    const left = id === 'lever'
    return {
      id,
      side: left ? 'iran' : 'neutral',
      text: `${owner}\n${says(id)}`,
      shape: { shape: 'rounded', ...inner, half: left ? 'left' : 'right' },
      label: {
        x: middle + (left ? -1 : 1) * 114,
        // One line above the word, or two: the words stand on one line.
        y: left ? 213 : 202,
        width: 212,
        faces: [
          { size: left ? 26 : { ja: 22, en: 23 }[language], bold: true },
          { size: { ja: 84, en: 42 }[language], bold: true, ...(left ? { tone: 'side' } : {}) },
        ],
      },
    }
  }
  /** In the ring, beside the programme. */
  const beside = (id: 'slide' | 'concern', side: 'iran' | 'author', x: number): Placed => ({
    id,
    side,
    text: says(id),
    label: { x, y: 202, width: 200, faces: [{ size: { ja: 22, en: 23 }[language] }] },
  })
  const plate = (id: 'object' | 'contention', y: number, wide: number): Placed => ({
    id,
    side: id === 'object' ? 'neutral' : 'author',
    text: says(id),
    shape: { shape: 'rect', x: middle - wide / 2, y: y - 20, width: wide, height: 40 },
    solid: true,
    label: { x: middle, y, width: wide, faces: [{ size: 24, bold: true }] },
  })
  return picture({
    language,
    title: { ja: '一つの濃縮プログラム、二つの意味', en: 'One enrichment programme, two meanings' }[language],
    description: {
      ja: '真ん中に濃縮プログラム。左半分はイランにとっての梃子、右半分は米国、イスラエル、他の西側諸国にとっての問題である。まわりの輪は貯蔵で、イラン国内の考えがそこへ移行することがあり、諸国の懸念と重なる。',
      en: 'In the middle, the enrichment programme: its left half a lever, for Iran; its right half a problem, for the United States, Israel and other Western states. The ring around it is the stockpile, to which the idea inside Iran can slide, and which other states are concerned about.',
    }[language],
    width,
    height,
    nodes: [
      {
        id: 'stockpile',
        side: 'neutral',
        text: capitalised(term('heu-stockpile').term[language]),
        shape: { shape: 'rounded', ...ring },
        hollow: true,
        label: { x: middle, y: 36, width: 600, faces: [{ size: 24, bold: true }] },
      },
      half('lever', sideNames.iran[language]),
      half('problem', says('problemTo')),
      plate('object', inner.y, 330),
      plate('contention', inner.y + inner.height, 590),
      beside('slide', 'iran', 107),
      beside('concern', 'author', width - 107),
    ],
    steps: [['lever'], ['problem'], ['contention'], ['stockpile', 'slide'], ['concern']],
    compared: [['lever', 'problem']],
  })
}
