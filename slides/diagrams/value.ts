import type { Language } from '../data/model.ts'
import { valueWords } from '../data/phrases.ts'
import type { Diagram } from './diagram.ts'
import { type Placed, picture } from './picture.ts'
import type { Shape } from './svg.ts'

const [width, height] = [900, 340]
const half = { width: 436, height: 336 }

/** What the talks are worth: by one measure limited, by another not low; no level is shown, the essay has none (1.9). */
export function valueDiagram(language: Language): Diagram {
  const says = (name: keyof typeof valueWords) => valueWords[name].label[language]
  const measured = (
    id: string,
    [measure, reason, verdict]: readonly (keyof typeof valueWords)[],
    x: number,
  ): Placed => ({
    id,
    side: 'author',
    strength: verdict ? valueWords[verdict].strength : 'judged',
    text: [measure, reason, verdict].flatMap((name) => (name ? says(name) : [])).join('\n'),
    shape: { shape: 'rect', x, y: 2, ...half },
    label: {
      x: x + half.width / 2,
      y: 136,
      width: half.width - 16,
      faces: [{ size: 28, bold: true }, { size: 22 }, { size: 48, bold: true }, { size: 26 }],
    },
    marks: ruler(x + 24, half.width - 48),
  })
  return picture({
    language,
    title: { ja: '二つの物差しで測る交渉の価値', en: 'The value of the talks, by two measures' }[language],
    description: {
      ja: '同じ大きさの二つの欄に、物差しが一本ずつ。合意で測れば限定的、合意の外の目的で測ればイランには低くないといえる。目盛りに数はない。',
      en: 'Two boxes as large as each other, each with a ruler: measured by agreement the value is limited; measured by another purpose it is not low for Iran. The rulers have no numbers.',
    }[language],
    width,
    height,
    nodes: [
      measured('limited', ['agreement', 'because', 'limited'], 0),
      measured('not_low', ['otherwise', 'ifSo', 'notLow'], width - half.width),
    ],
    steps: [['not_low']],
    compared: [['limited', 'not_low']],
  })
}

/** A ruler without numbers. */
function ruler(x: number, length: number): Shape[] {
  const [y, count] = [276, 20]
  return [
    { shape: 'rect', x, y, width: length, height: 44 },
    ...Array.from({ length: count - 1 }, (_, index): Shape => {
      const at = x + (length * (index + 1)) / count
      return { shape: 'line', from: [at, y], to: [at, y + (index % 5 === 4 ? 26 : 15)] }
    }),
  ]
}
