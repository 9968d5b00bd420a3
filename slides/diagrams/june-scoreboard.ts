import { juneReadings } from '../data/deterrence.ts'
import type { Language } from '../data/model.ts'
import { juneScores } from '../data/phrases.ts'
import type { Diagram } from './diagram.ts'
import { claim } from './nodes.ts'
import { type Placed, picture } from './picture.ts'
import type { Point, Shape } from './svg.ts'

const [width, height] = [900, 376]
/** Of the marks, without the breadth of their stroke. */
const [columnWidth, markSize] = [440, 105]
const headY = 76
const markY = 170

/** June 2025, scored: prevention failed; an early ceasefire was brought about, as Iran holds (2.6). */
export function juneScoreboard(language: Language): Diagram {
  const [prevention, ceasefire] = juneReadings.readings
  const says = (id: (typeof prevention | typeof ceasefire)['claims'][number] | typeof juneReadings.premise) =>
    claim(id).label[language]
  const middles = { prevention: columnWidth / 2, ceasefire: width - columnWidth / 2 }
  const column = (id: keyof typeof middles, side: 'author' | 'iran', marks: readonly Shape[]): Placed => ({
    id,
    side,
    text: juneScores[id].label[language],
    shape: {
      shape: 'rect',
      x: middles[id] - columnWidth / 2,
      y: 44,
      width: columnWidth,
      height: height - 44,
    },
    label: {
      x: middles[id],
      y: headY,
      width: columnWidth - 20,
      faces: [{ size: { ja: 30, en: 25 }[language], bold: true, tone: 'side' }],
    },
    marks,
    pen: 'broad',
  })
  const below = (
    id: string,
    side: 'author' | 'iran',
    column: keyof typeof middles,
    y: number,
    text: string,
  ) => ({
    id,
    side,
    text,
    label: {
      x: middles[column],
      y,
      width: columnWidth - 24,
      faces: [{ size: { ja: 24, en: 23 }[language] }] as const,
    },
  })
  return picture({
    language,
    title: { ja: '2025年6月の二つの読み', en: 'June 2025 read twice' }[language],
    description: {
      ja: '抑止力が十分なら先制攻撃を防げるはずだという一つの確信に、二つの欄。予防の欄にはバツ。早期停戦の欄には丸で、これはイランの見方である。',
      en: 'One conviction, that enough deterrence should prevent a first strike, and two columns: under prevention a cross; under early ceasefire a ring, which is how Iran sees it.',
    }[language],
    width,
    height,
    nodes: [
      {
        id: 'premise',
        side: 'author',
        text: says(juneReadings.premise),
        label: { x: width / 2, y: 20, width, faces: [{ size: 24 }] },
      },
      column('prevention', 'author', cross([middles.prevention, markY])),
      column('ceasefire', 'iran', [ring([middles.ceasefire, markY])]),
      below('not_prevented', 'author', 'prevention', 304, says(prevention.claims[0])),
      below('ceasefire_forced', 'iran', 'ceasefire', 268, says(ceasefire.claims[0])),
      below('deterred_after_all', 'iran', 'ceasefire', 336, says(ceasefire.claims[1])),
    ],
    steps: [['prevention', 'not_prevented'], ['ceasefire', 'ceasefire_forced'], ['deterred_after_all']],
    compared: [['prevention', 'ceasefire']],
  })
}

const ring = (centre: Point): Shape => ({ shape: 'circle', centre, radius: markSize / 2 })

function cross([x, y]: Point): Shape[] {
  const arm = markSize / 2
  return [
    { shape: 'line', from: [x - arm, y - arm], to: [x + arm, y + arm] },
    { shape: 'line', from: [x - arm, y + arm], to: [x + arm, y - arm] },
  ]
}
