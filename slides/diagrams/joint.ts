import type { Language } from '../data/model.ts'
import { jointWords } from '../data/phrases.ts'
import type { Diagram } from './diagram.ts'
import { type Placed, picture } from './picture.ts'
import type { Point } from './svg.ts'

const [width, height] = [900, 376]
const [shelfWidth, shelfHeight] = [400, 140]
/** How far below the left shelf the right one lies: they could not be put together. */
const drop = 34
/** Where the shelf broke: how far the break reaches into it, from its top to its bottom. */
const teeth = [0, 34, 4, 38, 0]

/** The joint that does not meet: deterrence as Iran thinks of it, and what its adversaries aim at (2.8, 2.9). */
export function joint(language: Language): Diagram {
  const says = (name: keyof typeof jointWords) => jointWords[name].label[language]
  const shelf = (id: 'iran' | 'adversaries'): Placed => {
    const left = id === 'iran'
    const top = left ? 2 : 2 + drop
    const [outer, broken, inward] = left ? [0, shelfWidth, -1] : [width, width - shelfWidth, 1]
    const edge = teeth.map((depth, index): Point => {
      // The teeth of one side are the notches of the other.
      const reach = left ? depth : 38 - depth
      return [broken + inward * reach, top + (shelfHeight * index) / (teeth.length - 1)]
    })
    return {
      id,
      side: left ? 'iran' : 'neutral',
      text: `${says(`${id}Head`)}\n${says(id)}`,
      shape: {
        shape: 'corners',
        points: [[outer, top], ...edge, [outer, top + shelfHeight]],
        closed: true,
      },
      label: {
        x: outer - (left ? -1 : 1) * 180,
        y: top + shelfHeight / 2,
        width: 350,
        faces: [{ size: { ja: 22, en: 23 }[language] }, { size: { ja: 26, en: 24 }[language], bold: true }],
      },
    }
  }
  return picture({
    language,
    title: { ja: '噛み合わない抑止の前提', en: 'The joint that does not meet' }[language],
    description: {
      ja: '折れて段違いになった二枚の棚板。左はイランの考える抑止、右は、存続容認を目指すとは理解しがたい対抗国。前提は共有されない。',
      en: 'Two halves of a broken shelf at different heights: left, deterrence as Iran thinks of it; right, adversaries who can hardly be thought to aim at accepting its survival. The premises are not shared.',
    }[language],
    width,
    height,
    nodes: [
      shelf('iran'),
      shelf('adversaries'),
      {
        id: 'problem',
        side: 'author',
        text: says('problem'),
        label: { x: 210, y: 200, width: 420, faces: [{ size: 24 }] },
      },
      {
        id: 'premise',
        side: 'author',
        text: `${says('premise')}\n${says('hardToBring')}`,
        shape: { shape: 'rect', x: 0, y: 258, width, height: 116 },
        solid: true,
        label: {
          x: width / 2,
          y: 316,
          width: width - 40,
          faces: [{ size: 40, bold: true }, { size: 26 }],
        },
      },
    ],
    steps: [['adversaries'], ['problem'], ['premise']],
    compared: [['iran', 'adversaries']],
  })
}
