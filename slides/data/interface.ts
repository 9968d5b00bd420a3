import type { Section } from './essay.ts'
import type { Localized, Strength, When } from './model.ts'

/** What the part is called that is shown when somebody asks. */
export const backupTitle = { ja: '予備', en: 'Backup' } as const satisfies Localized

/**
 * The parts of the lecture, in order; a slide names its own in `part`. What is for questions only (`backup`) is not
 * counted in its minutes.
 */
export const parts = [
  {
    id: 'shock',
    title: { ja: '交渉の最中の攻撃', en: 'An attack amid talks' },
    question: { ja: '交渉の最中に何が起きたのか', en: 'What happened in the middle of the talks?' },
  },
  {
    id: 'puzzle',
    title: { ja: '交渉の再開', en: 'Talks again' },
    question: { ja: 'なぜ、再び交渉に応じたのか', en: 'Why agree to talk again?' },
  },
  {
    id: 'first-answer',
    title: { ja: '短期の説明', en: 'A first answer' },
    question: { ja: '短期の計算で足りるのか', en: 'Is a short-term calculation enough?' },
  },
  {
    id: 'both-sides',
    title: { ja: '双方が持ち込むもの', en: 'What each side brings' },
    question: { ja: '双方は何を譲らないのか', en: 'What does each side refuse to give up?' },
  },
  {
    id: 'answer',
    title: { ja: 'なぜ交渉するのか', en: 'Why talk?' },
    question: {
      ja: '合意を見込めない交渉は何を目指すのか',
      en: 'What are talks for when no agreement is in sight?',
    },
  },
  {
    id: 'root',
    title: { ja: 'なぜ合意できないのか', en: 'Why no agreement?' },
    question: { ja: '抑止の前提は共有されているのか', en: 'Are the premises of deterrence shared?' },
  },
  {
    id: 'return',
    title: { ja: '問いに戻る', en: 'Back to the question' },
    question: { ja: '何が言え、何が開かれたままなのか', en: 'What can be said, and what stays open?' },
  },
  {
    id: 'backup',
    title: backupTitle,
    question: { ja: '問われたら何を見せるか', en: 'What can be shown if somebody asks?' },
  },
] as const satisfies readonly { id: string; title: Localized; question: Localized }[]

/** The steps that lead through the part on the root, and the slides that take each. */
export const rootSteps = [
  { title: { ja: '緩い抑止力', en: 'Loose deterrent' }, slides: ['peaceful-claim', 'loose-deterrent'] },
  { title: { ja: '同じ争点', en: 'One issue' }, slides: ['overlap'] },
  { title: { ja: '6月', en: 'June' }, slides: ['defensive-strategy', 'june-read-twice'] },
  { title: { ja: '前提', en: 'Premise' }, slides: ['comparison', 'unshared-premise'] },
] as const satisfies readonly { title: Localized; slides: readonly string[] }[]

export type PartId = (typeof parts)[number]['id']

/** The part that is shown when somebody asks. */
export const backupPart = 'backup' satisfies PartId

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
  paragraphs: { ja: 'よる段落：', en: 'Paragraphs:' },
  activity: { ja: '考える', en: 'Your turn' },
} as const satisfies Record<string, Localized>

/** What is said, after its name, of a language that is being switched to. */
export const switchText = {
  waiting: { ja: '準備しています', en: 'getting ready' },
  failed: { ja: '開けません。理由は端末にあります', en: "can't be opened; the terminal says why" },
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
    en: 'The numbers after ¶ are not printed in the essay; we count the paragraphs of each section.',
  },
  signs: { ja: '印と声', en: 'Signs and voices' },
  colours: {
    ja: '色は、誰についてか、誰の声かを示し、名を必ず添える。',
    en: 'A colour shows whom something is about, or whose voice it is; the name always stands with it.',
  },
  wording: { ja: '言い換えと引用', en: 'Paraphrase and quotation' },
  paraphrase: {
    ja: 'スライドの文、段落の要旨、用語の意味は、講義者の言い換えである。論考の文章として引用しない。',
    en: "Slides, gists and meanings are the lecturer's paraphrase: do not quote them as the essay's text.",
  },
  quotation: {
    ja: 'スライドの中の、明朝体で、かぎ括弧に入れ、段落番号を添えた語句だけが、論考からの引用である。',
    en: "On the slides, only phrases set in the Mincho face, in quotation marks, with the essay's Japanese and a paragraph number, are quoted from the essay; their English is our translation.",
  },
  hedge: {
    ja: '点線の下線は、著者が置いた留保を示す（授業では一枚に一つだけ）。落とすと、著者の主張を強めてしまう。',
    en: "A dotted underline marks a hedge of the author's (in class one a slide at most): without it the claim would be stronger than his.",
  },
} as const satisfies Record<string, Localized>

/** How firmly a statement is made, in words. */
export const strengthNames = {
  flat: { ja: '言い切る', en: 'stated flatly' },
  judged: { ja: '判断する', en: 'judged' },
  hedged: { ja: '留保する', en: 'hedged' },
  conditional: { ja: '条件つき', en: 'under a condition' },
  conceded: { ja: '仮に認める', en: "granted for argument's sake" },
  question: { ja: '問う', en: 'asked' },
  implicit: { ja: '書かれていない', en: 'not written' },
} as const satisfies Record<Strength, Localized>

/** How precisely the essay dates an event, in words. */
export const precisionNames = {
  day: { ja: '日', en: 'a day' },
  days: { ja: '日から日まで', en: 'from day to day' },
  since: { ja: '始まりのみ', en: 'the beginning only' },
  month: { ja: '月', en: 'a month' },
  year: { ja: '年', en: 'a year' },
  era: { ja: '時代', en: 'an era' },
  derived: { ja: '計算した日', en: 'a day, computed' },
  vague: { ja: '順序のみ', en: 'its place in the order' },
} as const satisfies Record<When['precision'], Localized>

/** Words of the tables that follow the slides on paper. */
export const appendixText = {
  appendix: { ja: '資料', en: 'Reference' },
  hedge: { ja: '留保：', en: 'Hedge: ' },
  paragraphs: { ja: '段落', en: 'Paragraphs' },
  colophon: { ja: '末尾の日付', en: 'closing date' },
  chronology: { ja: '年表', en: 'Chronology' },
  chronologyNote: {
    ja: '論考が日付か順序を与える出来事のすべて。声の名がない行は、著者の叙述である。',
    en: 'Everything to which the essay gives a date or a place in the order. A row that names no voice is as the author reports it.',
  },
  glossary: { ja: '用語集', en: 'Glossary' },
  glossaryNote: {
    ja: '論考が用いる語のすべてを、論考での意味とともに。意味は講義者の言い換えである。',
    en: "Every term of the essay with what it means there; the meanings are the lecturer's paraphrase.",
  },
  date: { ja: '日付', en: 'Date' },
  event: { ja: '出来事', en: 'Event' },
  precision: { ja: '日付の精度', en: 'Precision' },
  whosWho: { ja: '登場する人、機関、場所', en: 'People, institutions and places' },
  whosWhoNote: {
    ja: '論考に名の挙がるもののすべてを、側ごとに。論考が名を挙げない人は、ここでも名がない。',
    en: 'All that the essay names, by side. Whom it leaves unnamed is unnamed here too.',
  },
  name: { ja: '名と、当時の職', en: 'Name, and office then' },
  role: { ja: '論考での役割', en: 'Role in the essay' },
  argument: { ja: '論証を文で', en: 'The argument in sentences' },
  argumentNote: {
    ja: '論考の順に、一文ずつ。同じ文でも、誰の主張か、どれほど確かに言われたかで意味が変わる。',
    en: 'Sentence by sentence, in the order of the essay: what a sentence means depends on who says it, and how firmly.',
  },
  sectionsLock: { ja: '二つの節のつながり', en: 'How the two sections connect' },
  number: { ja: '番号', en: 'No.' },
  claim: { ja: '主張', en: 'Claim' },
  owner: { ja: '誰の主張か', en: 'Whose' },
  strength: { ja: '確かさ', en: 'How firm' },
  comparison: { ja: '抑止の比較（全軸）', en: 'Deterrence compared, all dimensions' },
  comparisonNote: {
    ja: '論考が述べることだけを、同じ軸に並べる。どの枠にも、誰の主張か、どれほど確かかを添える。',
    en: 'Only what the essay says, on the same dimensions; each cell says whose it is, and how firm.',
  },
  positions: { ja: '立場の比較', en: 'The positions compared' },
  positionsNote: {
    ja: '論考が書く立場を、軸ごとに並べる。書かれていないことは、そう記す。',
    en: 'The positions as the essay gives them, dimension by dimension; what it does not give is marked as such.',
  },
  dimension: { ja: '比較の軸', en: 'Dimension' },
} as const satisfies Record<string, Localized>

/** What the sections of the essay are called. */
export const sectionNames = {
  introduction: { ja: '序', en: 'Introduction' },
  'section-1': { ja: '第1節', en: 'Section 1' },
  'section-2': { ja: '第2節', en: 'Section 2' },
  footnote: { ja: '注', en: 'Note' },
} as const satisfies Record<Section, Localized>
