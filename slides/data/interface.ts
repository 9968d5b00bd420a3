import type { Section } from './essay.ts'
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
  see: { ja: '→ スライド', en: '→ slide' },
  adapted: { ja: '改変元', en: 'Adapted from' },
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

/** The one mark that stays: what the lecturer adds carries it, in a corner of its box or before its words. */
export const lecturerTag = { ja: '補足', en: 'Lecturer:' } as const satisfies Localized

/** What a border means in a diagram's key. */
export const borderNames = {
  dashed: { ja: '条件つき', en: 'Under a condition' },
  dotted: { ja: '書かれていない', en: 'Not written' },
} as const satisfies Record<string, Localized>

/** Words of the published site's own pages. */
export const siteText = {
  slides: { ja: 'スライドを開く', en: 'Open the slides' },
  pdf: { ja: 'スライドのPDF', en: 'Slides as PDF' },
  handout: { ja: '配付資料（PDF）', en: 'Handout (PDF)' },
  html: {
    ja: 'ネットワークなしで開ける一つのファイル（HTML）',
    en: 'One file that opens without a network (HTML)',
  },
  notFound: {
    ja: 'お探しのページはありません。最初から見る：',
    en: 'There is no such page. From the beginning:',
  },
} as const satisfies Record<string, Localized>

/** Words of the printed handout. */
export const handoutText = {
  student: { ja: '配付資料', en: 'Handout' },
  script: { ja: '講義者用の原稿', en: "Lecturer's script" },
  slide: { ja: 'スライド', en: 'Slide' },
  gists: { ja: '段落の要旨', en: 'What the paragraphs say' },
  terms: { ja: '用語（論考での意味）', en: 'Terms, as the essay uses them' },
  notes: { ja: 'メモ', en: 'Notes' },
  see: { ja: '→ スライド', en: '→ slide' },
  adapted: { ja: '改変元', en: 'Adapted from' },
  contents: { ja: '目次', en: 'Contents' },
  howToRead: { ja: 'この資料の読み方', en: 'How to read this' },
  source: { ja: '読む論考', en: 'The essay' },
  numbers: { ja: '段落番号', en: 'Paragraph numbers' },
  numbersNote: {
    ja: '¶の後の番号は、論考に印刷されていない。節ごとに段落を数えて付けた。',
    en: 'The numbers after ¶ are not printed in the essay: paragraphs are counted by section.',
  },
  signs: { ja: '印と声', en: 'Signs and voices' },
  inDiagrams: { ja: '（図の中で）', en: ' (in diagrams)' },
  wording: { ja: '言い換えと引用', en: 'Paraphrase and quotation' },
  paraphrase: {
    ja: 'スライドの文、段落の要旨、用語の意味は、講義者の言い換えである。論考の文章として引用しない。',
    en: "Slides, gists and meanings are the lecturer's paraphrase: do not quote them as the essay's text.",
  },
  quotation: {
    ja: '明朝体で、かぎ括弧に入れ、段落番号を添えた語句だけが、論考からの引用である。',
    en: 'Only phrases set in the Mincho face, in brackets and with a paragraph number, are quoted from the essay.',
  },
  hedge: {
    ja: '点線の下線は、著者が置いた留保を示す。落とすと、著者の主張を強めてしまう。',
    en: "A dotted underline marks a hedge of the author's: without it the claim would be stronger than his.",
  },
} as const satisfies Record<string, Localized>

/** What the sections of the essay are called. */
export const sectionNames = {
  introduction: { ja: '序', en: 'Introduction' },
  'section-1': { ja: '第1節', en: 'Section 1' },
  'section-2': { ja: '第2節', en: 'Section 2' },
  footnote: { ja: '注', en: 'Note' },
} as const satisfies Record<Section, Localized>
