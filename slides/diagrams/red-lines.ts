import type { Language } from '../data/model.ts'
import { redLines } from '../data/positions.ts'
import type { Diagram } from './diagram.ts'
import { facing } from './facing.ts'

/** What each side will not yield or put on the table (1.6, 1.7); the US side's is the author's impression. */
export function redLinesDiagram(language: Language): Diagram {
  return facing({
    language,
    title: {
      ja: '双方が譲らないもの、交渉に載せないもの',
      en: 'What each side will not yield or put on the table',
    },
    description: {
      ja: '左は米国（著者の受けた印象）、右はイランの立場。',
      en: "Left, the United States, as the author's impression; right, Iran's positions.",
    },
    heads: {
      us: { ja: '米国（著者の受けた印象）', en: "United States (the author's impression)" },
      iran: { ja: 'イランの立場', en: "Iran's positions" },
    },
    said: redLines,
  })
}
