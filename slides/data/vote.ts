import type { Localized } from './model.ts'

/** A round of the vote: before the essay's answer is known, and after it. */
export type Round = 'first' | 'again'

/** What the class votes on; the essay has neither question nor choices, and none of the choices is the right one. */
export const vote = {
  voice: 'lecturer',
  question: {
    ja: 'あなたがイランの指導部なら、同じ相手ともう一度交渉するか',
    en: 'If you led Iran, would you negotiate with the same party again?',
  },
  choices: [
    {
      ja: '応じない——交渉の最中に攻撃されたのだから',
      en: 'No: we were attacked while we talked',
    },
    {
      ja: '応じる——合意できる見込みがあるから',
      en: 'Yes: an agreement is in sight',
    },
    {
      ja: '応じる——合意の見込みがなくても、得るものがあるから',
      en: 'Yes: no agreement in sight, but something to gain',
    },
  ],
} as const satisfies { voice: 'lecturer'; question: Localized; choices: readonly Localized[] }

/** What is said of the counts. */
export const voteText = {
  choice: { ja: '答え', en: 'Answer' },
  first: { ja: '初め', en: 'First' },
  again: { ja: 'いま', en: 'Now' },
  hands: { ja: '手を挙げた人数', en: 'hands raised' },
} as const satisfies Record<string, Localized>
