import { sideNames } from '../data/interface.ts'
import type { Language } from '../data/model.ts'
import { twoFaces } from '../data/phrases.ts'
import type { Diagram } from './diagram.ts'
import { claim } from './nodes.ts'
import { type Placed, picture } from './picture.ts'
import type { Point, Shape } from './svg.ts'

const [width, height] = [900, 376]
const fold = width / 2
/** The block, seen at its edge: how far its top and its feet slope from the fold to either side, and its height there. */
const [slope, depth, foot] = [30, 60, 316]
const textWidth = 372

/** One programme, two faces: what Iran claims of it, and what it is also held to be in Iran; beside both, the IAEA (2.2, 2.3). */
export function twoFacesDiagram(language: Language): Diagram {
  const says = (name: keyof typeof twoFaces) => twoFaces[name].label[language]
  const middle = { peaceful: 202, deterrent: width - 202 }
  const face = (id: keyof typeof middle, words: readonly (keyof typeof twoFaces)[]): Placed => ({
    id,
    side: 'iran',
    strength: twoFaces[id].strength,
    text: words.map(says).join('\n'),
    shape: faceOf(id),
    label: {
      x: middle[id],
      y: 139,
      width: textWidth,
      faces: [
        { size: 24, bold: true },
        { size: { ja: 60, en: 36 }[language], bold: true, tone: 'side' },
        { size: 24 },
      ],
    },
  })
  const below = (id: 'ground' | 'holders', at: keyof typeof middle): Placed => ({
    id,
    side: 'iran',
    strength: twoFaces[id].strength,
    text: says(id),
    label: { x: middle[at], y: 256, width: textWidth, faces: [{ size: 23 }] },
  })
  return picture({
    language,
    title: { ja: '一つの濃縮、二つの顔', en: 'One enrichment, two faces' }[language],
    description: {
      ja: '角から見た一つの積み木。上の面は濃縮を含む計画、左の面は平和目的というイランの主張、右の面は緩い抑止力としても働くというイラン国内の理解で、二つの面は同じ大きさである。積み木の下に、離れて、国際原子力機関の見解がある。',
      en: "One block, seen at its edge. Its top is the programme, enrichment included; its left face Iran's claim of peaceful purpose, its right face the understanding in Iran that it works as a loose deterrent too. Both are as large as each other. Below the block, apart from it, stands the IAEA's finding.",
    }[language],
    width,
    height,
    // The other face is there before it says anything.
    ground: [faceOf('deterrent')],
    nodes: [
      {
        id: 'programme',
        side: 'neutral',
        text: says('programme'),
        shape: { shape: 'corners', points: topOf(), closed: true },
        label: { x: fold, y: depth / 2, width: 420, faces: [{ size: 24, bold: true }] },
      },
      face('peaceful', ['claimHead', 'peaceful', 'noIntention']),
      below('ground', 'peaceful'),
      {
        id: 'iaea',
        side: 'neutral',
        text: claim('no-evidence-of-diversion').label[language],
        strength: claim('no-evidence-of-diversion').strength,
        shape: { shape: 'rect', x: 60, y: height - 48, width: width - 120, height: 46 },
        label: {
          x: fold,
          y: height - 25,
          width: 760,
          faces: [{ size: { ja: 26, en: 24 }[language] }],
        },
      },
      face('deterrent', ['viewHead', 'deterrent', 'alsoWorks']),
      below('holders', 'deterrent'),
      {
        id: 'oddly',
        side: 'author',
        text: `${sideNames.author[language]}\n${says('oddly')}`,
        shape: { shape: 'rect', x: fold - 62, y: 94, width: 124, height: 132 },
        solid: true,
        label: { x: fold, y: 160, width: 120, faces: [{ size: 23 }, { size: 32, bold: true }] },
      },
    ],
    steps: [['ground'], ['iaea'], ['deterrent', 'holders', 'oddly']],
    compared: [['peaceful', 'deterrent']],
  })
}

/** The block's top, from its back around. */
function topOf(): Point[] {
  return [
    [fold, 0],
    [width, slope],
    [fold, depth],
    [0, slope],
  ]
}

function faceOf(id: 'peaceful' | 'deterrent'): Shape {
  const outer = id === 'peaceful' ? 0 : width
  return {
    shape: 'corners',
    points: [
      [outer, slope],
      [fold, depth],
      [fold, foot],
      [outer, foot - slope],
    ],
    closed: true,
  }
}
