import type { Statement } from './model.ts'

/**
 * What a picture says in a few words, where a statement's label is too long for the size it is set in: whose it is, how
 * firmly, and where it stands as of any statement.
 */
export type Phrase = Omit<Statement, 'text'>

/** One programme, seen from two sides (¶2.4). */
export const oneObject = {
  object: {
    label: { ja: 'ウラン濃縮プログラム', en: 'Enrichment programme' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.4'],
  },
  lever: {
    label: { ja: '梃子', en: 'lever' },
    voice: 'author-on-iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.4'],
  },
  problem: {
    label: { ja: '問題', en: 'problem' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.4'],
  },
  problemTo: {
    label: { ja: '米国、イスラエル、他の西側諸国', en: 'US, Israel, other Western states' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.4'],
  },
  contention: {
    label: { ja: '意味合いは違うが、存在が争点になる点では重なる', en: 'Not the same meaning; one issue' },
    voice: 'author',
    strength: 'hedged',
    hedges: ['different-meaning'],
    paragraphs: ['2.4'],
  },
  slide: {
    label: {
      ja: 'イラン国内で、貯蔵も緩い抑止力との考えに移行することがあり',
      en: 'In Iran the idea can slide: a stockpile loosely deters too',
    },
    voice: 'author-on-iran',
    strength: 'hedged',
    hedges: ['can-slide'],
    paragraphs: ['2.4'],
  },
  concern: {
    label: {
      ja: '皮肉なことに、イラン以外の諸国の懸念と重なる',
      en: "Ironically, it overlaps with other states' concern",
    },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.4'],
  },
} as const satisfies Record<string, Phrase>

/** What June 2025 counts for, by the two things that a deterrent may do (¶2.6). */
export const juneScores = {
  prevention: {
    label: { ja: '予防', en: 'Prevention' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.6'],
  },
  ceasefire: {
    label: { ja: '早期停戦（イランの見方）', en: 'Early ceasefire (Iran)' },
    voice: 'iran',
    strength: 'hedged',
    hedges: ['as-iran-holds'],
    paragraphs: ['2.6'],
  },
} as const satisfies Record<string, Phrase>

/** What is demanded, what is claimed, and how far they lie apart (¶1.2). */
export const gapWords = {
  us: {
    label: { ja: '濃縮ゼロ', en: 'Zero\nenrichment' },
    voice: 'us',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.2'],
  },
  usDemand: {
    label: { ja: '濃縮計画の「完全放棄」を要求', en: 'demands complete abandonment' },
    voice: 'us',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.2'],
  },
  iran: {
    label: { ja: '濃縮は権利', en: 'Enrichment\nis a right' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.2'],
  },
  extreme: {
    label: { ja: '乖離がはなはだしい', en: 'An extreme gap' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.2'],
  },
} as const satisfies Record<string, Phrase>
