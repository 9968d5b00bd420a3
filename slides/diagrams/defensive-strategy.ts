import type { Language } from '../data/model.ts'
import { strategyWords } from '../data/phrases.ts'
import type { Diagram } from './diagram.ts'
import { claim } from './nodes.ts'
import { type Placed, picture } from './picture.ts'
import type { Point, Shape } from './svg.ts'

const [width, height] = [900, 376]
/** How far down the roof, the pillars and the ground that bears them reach. */
const [eaves, roofFoot, pillarFoot] = [46, 112, 286]
const pillarWidth = 270

/** A house: the defensive strategy on the two pillars that Iran won't negotiate on, all of it on one conviction (2.5, 2.6). */
export function defensiveStrategyDiagram(language: Language): Diagram {
  const says = (name: keyof typeof strategyWords) => strategyWords[name].label[language]
  const pillar = (id: 'missiles' | 'allies'): Placed => {
    const shape = pillarAt(id)
    return {
      id,
      side: 'iran',
      strength: strategyWords[id].strength,
      text: says(id),
      shape,
      label: {
        x: shape.x + pillarWidth / 2,
        y: (roofFoot + pillarFoot) / 2,
        width: pillarWidth - 12,
        faces: [{ size: { ja: 38, en: 26 }[language], tone: 'side' }],
      },
      marks: [roofFoot + 14, pillarFoot - 14].map(
        (y): Shape => ({ shape: 'line', from: [shape.x, y], to: [shape.x + pillarWidth, y] }),
      ),
    }
  }
  const between = (id: 'root' | 'refused', y: number): Placed => ({
    id,
    side: 'author',
    strength: strategyWords[id].strength,
    text: says(id),
    label: { x: width / 2, y, width: 334, faces: [{ size: id === 'root' ? 25 : 24 }] },
  })
  const conviction = claim('deterrence-should-work')
  return picture({
    language,
    title: { ja: '防衛的な戦略という家', en: 'The house of a defensive strategy' }[language],
    description: {
      ja: '一軒の家。屋根はイランが防衛的と理解する戦略、同じ太さの二本の柱は弾道ミサイルと親イラン勢力との連携で、その制限をめぐる交渉をイランは断固拒む。家が立つ地面は、抑止力が十分なら先制攻撃を防げるはずだという確信である。',
      en: 'A house. Its roof is the strategy that Iran understands as defensive; its two pillars, as broad as each other, are ballistic missiles and ties with pro-Iran forces, and Iran firmly refuses talks that would limit them. The ground that the house stands on is the conviction that enough deterrence should stop a first strike.',
    }[language],
    width,
    height,
    // A house has its pillars and its ground before anyone says what they are.
    ground: [pillarAt('missiles'), pillarAt('allies'), groundOf()],
    nodes: [
      {
        id: 'strategy',
        side: 'iran',
        text: `${says('understood')}\n${says('defensive')}`,
        shape: { shape: 'corners', points: roof(), closed: true },
        label: {
          x: width / 2,
          y: 65,
          width: 620,
          faces: [{ size: 23 }, { size: 40, bold: true, tone: 'side' }],
        },
      },
      pillar('missiles'),
      pillar('allies'),
      between('root', 162),
      between('refused', 240),
      {
        id: 'conviction',
        side: 'author',
        strength: conviction.strength,
        text: conviction.label[language],
        shape: groundOf(),
        solid: true,
        label: {
          x: width / 2,
          y: (pillarFoot + height) / 2,
          width: width - 40,
          faces: [{ size: { ja: 34, en: 29 }[language] }],
        },
      },
    ],
    steps: [['missiles', 'allies'], ['root', 'refused'], ['conviction']],
    compared: [['missiles', 'allies']],
  })
}

function roof(): Point[] {
  return [
    [width / 2, 0],
    [width, eaves],
    [width, roofFoot],
    [0, roofFoot],
    [0, eaves],
  ]
}

function pillarAt(id: 'missiles' | 'allies') {
  const x = id === 'missiles' ? 10 : width - 10 - pillarWidth
  return {
    shape: 'rect',
    x,
    y: roofFoot,
    width: pillarWidth,
    height: pillarFoot - roofFoot,
  } as const satisfies Shape
}

function groundOf(): Shape {
  return { shape: 'rect', x: 0, y: pillarFoot, width, height: height - pillarFoot - 2 }
}
