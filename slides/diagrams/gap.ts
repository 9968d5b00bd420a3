import { sideNames } from '../data/interface.ts'
import type { Language } from '../data/model.ts'
import { gapWords } from '../data/phrases.ts'
import { stances } from '../data/positions.ts'
import { voice } from '../data/voices.ts'
import type { Diagram } from './diagram.ts'
import type { Label } from './label.ts'
import { type Placed, picture } from './picture.ts'
import type { Shape } from './svg.ts'

const [width, height] = [900, 360]
/** Of a wall; the paper between the two is as wide as both together nearly are. */
const [wallWidth, wallHeight] = [256, 320]

/** Whose wall it is, and what it stands for: English names are longer. */
const faces: Readonly<Record<Language, Label['faces']>> = {
  ja: [{ size: 28, bold: true }, { size: 44, bold: true }, { size: 24 }],
  en: [{ size: 26, bold: true }, { size: 36, bold: true }, { size: 36, bold: true }, { size: 24 }],
}

/** The gap: zero enrichment against the NPT right, and nothing but paper between (1.2). */
export function gap(language: Language): Diagram {
  const wall = (side: 'us' | 'iran', x: number): Placed => {
    const claim = { us: gapWords.usDemand, iran: stances.iranNeverConcede }[side]
    return {
      id: side,
      side,
      text: [sideNames[side], gapWords[side].label, claim.label].map((words) => words[language]).join('\n'),
      shape: { shape: 'rect', x, y: 20, width: wallWidth, height: wallHeight },
      solid: true,
      label: {
        x: x + wallWidth / 2,
        y: height / 2,
        width: wallWidth - 20,
        faces: faces[language],
      },
    }
  }
  const middle = width / 2
  const [from, to] = [wallWidth + 12, width - wallWidth - 12]
  const y = height / 2 + 40
  const tip = (x: number, direction: 1 | -1): Shape => ({
    shape: 'corners',
    points: [
      [x + 16 * direction, y - 12],
      [x, y],
      [x + 16 * direction, y + 12],
    ],
    closed: false,
  })
  return picture({
    language,
    title: {
      ja: 'ゼロ・エンリッチメントと核不拡散条約上の権利',
      en: 'Zero enrichment and the right under the NPT',
    }[language],
    description: {
      ja: '向かい合う二つの壁。左は、濃縮計画を完全に手放すことを求める米国。右は、濃縮を条約上の権利として譲らないイラン。そのあいだは、著者がはなはだしいと書く乖離である。',
      en: 'Two walls that face each other: left, the United States, which demands that enrichment be given up completely; right, Iran, which never concedes it as a right under the treaty. Between them lies what the author calls an extreme gap.',
    }[language],
    width,
    height,
    nodes: [
      wall('us', 0),
      wall('iran', width - wallWidth),
      {
        id: 'gap',
        side: 'author',
        text: [voice(gapWords.extreme.voice).label, gapWords.extreme.label]
          .map((words) => words[language])
          .join('\n'),
        label: {
          x: middle,
          y: height / 2 - 20,
          width: to - from,
          faces: [
            { size: 24, tone: 'quiet' },
            { size: { ja: 40, en: 36 }[language], bold: true },
          ],
        },
        marks: [{ shape: 'line', from: [from, y], to: [to, y] }, tip(from, 1), tip(to, -1)],
      },
      {
        id: 'puzzle',
        side: 'author',
        text: gapWords.puzzle.label[language],
        label: { x: middle, y: y + 68, width: to - from, faces: [{ size: 24 }] },
      },
    ],
    steps: [['iran'], ['gap'], ['puzzle']],
    compared: [['us', 'iran']],
  })
}
