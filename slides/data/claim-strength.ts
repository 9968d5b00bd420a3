import type { HedgeId, Localized, Paragraphs } from './model.ts'

/** A claim of the author's in the words that fit a cell. */
interface ScaledClaim {
  readonly id: string
  readonly label: Localized
  /** What sets its strength. */
  readonly hedges: readonly HedgeId[]
  readonly paragraphs: Paragraphs
}

/**
 * How firmly the author puts what (¶0.1, 1.3, 1.10, 2.4, 2.8, 2.9), the firmest first. The four steps are the lecturer's,
 * the claims and their hedges the author's.
 */
export const claimStrength = [
  {
    id: 'asserted',
    name: { ja: '言い切る', en: 'Asserts' },
    claims: [
      {
        id: 'unprovoked-attack',
        label: {
          ja: '「挑発なき一方的な先制攻撃」だった',
          en: 'It was an unprovoked, unilateral pre-emptive attack',
        },
        hedges: [],
        paragraphs: ['0.1'],
      },
      {
        id: 'live-fire',
        label: { ja: '無防備の市民に実弾で対処した', en: 'Unarmed citizens were met with live fire' },
        hedges: [],
        paragraphs: ['1.3'],
      },
    ],
  },
  {
    id: 'judged',
    name: { ja: '判断する', en: 'Judges' },
    claims: [
      {
        id: 'confirming-talks',
        label: {
          ja: '合意できないことの確認という「意味合いが強い」',
          en: 'Strongly a matter of confirming that agreement is not possible',
        },
        hedges: ['strong-character'],
        paragraphs: ['1.10'],
      },
    ],
  },
  {
    id: 'hedged',
    name: { ja: '留保する', en: 'Hedges' },
    claims: [
      {
        id: 'logical-problem',
        label: {
          ja: '仮に抑止力を得ても、安泰へは「若干の論理的な問題」',
          en: 'Even with some deterrence: a slight logical problem with safety',
        },
        hedges: ['even-with-some-deterrence', 'some-logical-problem'],
        paragraphs: ['2.8'],
      },
      {
        id: 'hard-to-bring-about',
        label: {
          ja: 'イランの考える抑止は「成立し難い」',
          en: 'Deterrence as Iran thinks of it is hard to bring about',
        },
        hedges: ['hard-to-bring-about'],
        paragraphs: ['2.9'],
      },
    ],
  },
  {
    id: 'inferred',
    name: { ja: '推し量る', en: 'Infers' },
    claims: [
      {
        id: 'recognised-in-iran',
        label: {
          ja: 'イラン国内にもその認識があるようだ',
          en: 'This seems to be recognised in Iran too',
        },
        hedges: ['seems-recognised'],
        paragraphs: ['2.9'],
      },
    ],
  },
] as const satisfies readonly {
  readonly id: string
  readonly name: Localized
  readonly claims: readonly ScaledClaim[]
}[]
