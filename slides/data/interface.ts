import type { Localized } from './model.ts'

/** The parts of the lecture, in order; a slide names its own in `part`. */
export const parts = [
  {
    id: 'opening',
    title: { ja: '導入', en: 'Opening' },
    question: { ja: '交渉の最中に何が起きたのか', en: 'What happened in the middle of the talks?' },
  },
  {
    id: 'why-talk',
    title: { ja: 'なぜ交渉するのか', en: 'Why talk?' },
    question: {
      ja: '合意を見込めない交渉は何を目指すのか',
      en: 'What are talks for when no agreement is in sight?',
    },
  },
  {
    id: 'why-no-agreement',
    title: { ja: 'なぜ合意できないのか', en: 'Why no agreement?' },
    question: {
      ja: '抑止の前提は共有されているのか',
      en: 'Are the premises of deterrence shared?',
    },
  },
  {
    id: 'closing',
    title: { ja: 'まとめ', en: 'Closing' },
    question: { ja: '何が言え、何が開かれたままなのか', en: 'What can be said, and what stays open?' },
  },
] as const satisfies readonly { id: string; title: Localized; question: Localized }[]

export type PartId = (typeof parts)[number]['id']

/** Words of the deck's own furniture. */
export const interfaceText = {
  voices: { ja: '誰の声か', en: 'Whose voice' },
  minutes: { ja: '分', en: 'min' },
  glossaryTerm: { ja: '用語', en: 'Term' },
  glossaryDefinition: { ja: '論考での意味', en: 'Meaning in the essay' },
  legend: { ja: '凡例', en: 'Key' },
  contents: { ja: '目次', en: 'Contents' },
  activity: { ja: '考える', en: 'Your turn' },
} as const satisfies Record<string, Localized>

/** What a side is called in a diagram's key. */
export const sideNames = {
  us: { ja: '米国', en: 'United States' },
  iran: { ja: 'イラン', en: 'Iran' },
  israel: { ja: 'イスラエル', en: 'Israel' },
  author: { ja: '著者', en: 'The author' },
  neutral: { ja: 'その他', en: 'Other' },
  lecturer: { ja: '講義者の補足', en: 'The lecturer' },
} as const satisfies Record<string, Localized>

/** What a border means in a diagram's key; on a time axis a dashed one has another meaning. */
export const borderNames = {
  dashed: { ja: '条件つき・仮に認める', en: 'Conditional or granted' },
  undated: { ja: '日の記載なし', en: 'Day not given' },
  dotted: { ja: '書かれていない', en: 'Not written' },
} as const satisfies Record<string, Localized>
