import type { Statement } from './model.ts'

/**
 * What a picture says in a few words, where a statement's label is too long for the size it is set in: whose it is, how
 * firmly, and where it stands as of any statement.
 */
export type Phrase = Omit<Statement, 'text'>

/** One programme's two faces: what Iran claims of it, and what it is also held to be in Iran (¶2.2, 2.3). */
export const twoFaces = {
  programme: {
    label: { ja: '濃縮を含む核燃料サイクル計画', en: 'Fuel cycle with enrichment' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.2'],
  },
  claimHead: {
    label: { ja: 'イランの一貫した主張', en: "Iran's consistent claim" },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.2'],
  },
  peaceful: {
    label: { ja: '平和目的', en: 'Peaceful' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.2'],
  },
  noIntention: {
    label: { ja: '核武装化の意図はまったくない', en: 'no intention at all to arm' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.2'],
  },
  ground: {
    label: {
      ja: '根拠：イスラームの価値に基づき、\n最高指導者が禁じている',
      en: 'by Islamic values, the\nSupreme Leader forbids it',
    },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.2'],
  },
  oddly: {
    label: { ja: '奇妙な\nことに', en: 'Oddly' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.3'],
  },
  viewHead: {
    label: { ja: 'イラン国内の共通理解（著者）', en: 'Commonly held in Iran' },
    voice: 'author-on-iran',
    strength: 'hedged',
    hedges: ['in-a-loose-sense'],
    paragraphs: ['2.3'],
  },
  deterrent: {
    label: { ja: '緩い抑止力', en: 'Loose deterrent' },
    voice: 'author-on-iran',
    strength: 'hedged',
    hedges: ['in-a-loose-sense'],
    paragraphs: ['2.3'],
  },
  alsoWorks: {
    label: { ja: 'としても働く', en: 'it works as one, too' },
    voice: 'author-on-iran',
    strength: 'hedged',
    hedges: ['in-a-loose-sense'],
    paragraphs: ['2.3'],
  },
  holders: {
    label: {
      ja: 'とりわけ体制指導部や\n政治・軍事関係者の間で',
      en: 'above all among leaders,\npolitical, military figures',
    },
    voice: 'author-on-iran',
    strength: 'hedged',
    hedges: ['in-a-loose-sense'],
    paragraphs: ['2.3'],
  },
} as const satisfies Record<string, Phrase>

/** What it takes to deter, outside Iran and in it, and what that has nothing to do with (¶2.3, 2.4). */
export const deterrentViews = {
  outside: {
    label: { ja: 'イラン国外の通常の理解', en: 'Usual view outside Iran' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.3'],
  },
  armsAlone: {
    label: {
      ja: '核兵器による武装なしに\n核抑止能力はない',
      en: 'No nuclear deterrence\nwithout nuclear arms',
    },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.3'],
  },
  deployed: {
    label: { ja: '核弾頭搭載ミサイル等の配備', en: 'deployed nuclear missiles etc.' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.3'],
  },
  inside: {
    label: { ja: 'イランで一般的な考え方', en: 'General view in Iran' },
    voice: 'author-on-iran',
    strength: 'hedged',
    hedges: ['in-a-loose-sense'],
    paragraphs: ['2.3'],
  },
  capability: {
    label: {
      ja: '潜在的な開発能力自体が\n国力、緩い「抑止力」',
      en: 'Latent capability itself:\na loose deterrent',
    },
    voice: 'author-on-iran',
    strength: 'hedged',
    hedges: ['in-a-loose-sense'],
    paragraphs: ['2.3'],
  },
  fuel: {
    label: { ja: '具体的には核燃料製造能力', en: 'the ability to make nuclear fuel' },
    voice: 'author-on-iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.3'],
  },
  example: {
    label: { ja: '例：2004年10月、ロウハーニー', en: 'E.g. Rouhani, October 2004' },
    voice: 'author',
    strength: 'hedged',
    hedges: ['in-a-loose-sense'],
    paragraphs: ['2.3', 'n1'],
  },
  breakoutTime: {
    label: {
      ja: '最初の原子爆弾までの時間（ブレイクアウト・タイム）',
      en: 'The time to a first atomic bomb (breakout time)',
    },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.4'],
  },
  notTheSame: {
    label: { ja: 'という考え方とは同じではない', en: 'is not the same idea' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.4'],
  },
} as const satisfies Record<string, Phrase>

/** What Iran's strategy is built of, and why it won't negotiate on two of its parts (¶2.5). */
export const strategyWords = {
  understood: {
    label: { ja: 'イランの理解：有効な抑止力を通じた', en: 'as Iran understands it, by deterrence' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.5'],
  },
  defensive: {
    label: { ja: '防衛的な戦略', en: 'A defensive strategy' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.5'],
  },
  missiles: {
    label: { ja: '弾道\nミサイル', en: 'Ballistic\nmissiles' },
    voice: 'author-on-iran',
    strength: 'judged',
    hedges: [],
    paragraphs: ['2.5'],
  },
  allies: {
    label: { ja: '親イラン勢力\nとの連携', en: 'Ties with\npro-Iran forces' },
    voice: 'author-on-iran',
    strength: 'judged',
    hedges: [],
    paragraphs: ['2.5'],
  },
  root: {
    label: { ja: 'イランの考えるところの\n抑止力の根幹', en: 'Root of its deterrent,\nas Iran regards it' },
    voice: 'author-on-iran',
    strength: 'judged',
    hedges: [],
    paragraphs: ['2.5'],
  },
  refused: {
    label: { ja: 'だから、制限のための\n交渉は断固拒否', en: 'hence it firmly refuses\ntalks to limit them' },
    voice: 'author-on-iran',
    strength: 'judged',
    hedges: [],
    paragraphs: ['2.5'],
  },
} as const satisfies Record<string, Phrase>

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
    label: { ja: '梃子', en: 'Lever' },
    voice: 'author-on-iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.4'],
  },
  problem: {
    label: { ja: '問題', en: 'Problem' },
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
    label: {
      ja: '意味合いは違うが、存在が争点になる点では重なる',
      en: 'Meanings differ; the issue is the same',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['different-meaning'],
    paragraphs: ['2.4'],
  },
  slide: {
    label: {
      ja: 'イラン国内で、貯蔵も緩い抑止力との考えに\n移行する\nことがある',
      en: 'The idea can\nslide in Iran:\nstock loosely\ndeters too',
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
    label: { ja: '早期停戦（イランの見方）', en: "Early ceasefire (Iran's view)" },
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
  puzzle: {
    label: { ja: '再び応じたのは「理解に苦しむ」', en: 'Why Iran agreed again is “hard to understand”' },
    voice: 'author',
    strength: 'judged',
    hedges: ['hard-to-understand'],
    paragraphs: ['1.2'],
  },
} as const satisfies Record<string, Phrase>

/** Why deterrence as Iran thinks of it does not meet what its adversaries aim at (¶2.8, 2.9). */
export const jointWords = {
  iranHead: {
    label: { ja: 'イランの考え', en: 'As Iran thinks' },
    voice: 'author-on-iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.8', '2.9'],
  },
  iran: {
    label: { ja: '抑止力は体制の安泰につながる', en: "Deterrence leads to the regime's safety" },
    voice: 'author-on-iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.8'],
  },
  adversariesHead: {
    label: { ja: '1979年以降の対抗国（著者）', en: 'Adversaries (the author)' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.8'],
  },
  adversaries: {
    label: {
      ja: '存続容認と引き換えの安定を目指すとは理解しがたい',
      en: 'Hard to think they seek stability by accepting its survival',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['hard-to-think'],
    paragraphs: ['2.8'],
  },
  problem: {
    label: {
      ja: '仮にいくばくかの抑止力を得ても、安泰につながると考えるには若干の論理的な問題',
      en: 'Even with some deterrence: a slight logical problem',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['even-with-some-deterrence', 'some-logical-problem'],
    paragraphs: ['2.8'],
  },
  premise: {
    label: { ja: '前提が共有されない', en: 'Premises are not shared' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.9'],
  },
  hardToBring: {
    label: {
      ja: 'イランの考える形での抑止は成立し難い',
      en: 'Deterrence as Iran thinks of it: hard to bring about',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['hard-to-bring-about'],
    paragraphs: ['2.9'],
  },
} as const satisfies Record<string, Phrase>

/** What is on the table, and what Iran says is not (¶1.6, 1.7). */
export const tableWords = {
  onIt: {
    label: { ja: '核問題', en: 'The nuclear issue' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.7'],
  },
  nothingElse: {
    label: { ja: 'イラン：これ以外は交渉しない', en: 'Iran: nothing else' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.7'],
  },
  us: {
    label: {
      ja: '少なくとも米国側に\n妥協の用意はない、\nとの印象（著者）',
      en: 'The US at least is not ready to compromise: an impression (author)',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['at-least-an-impression'],
    paragraphs: ['1.6'],
  },
  iran: {
    label: {
      ja: '濃縮計画の破棄は\n法的にも政治的にも\n受け入れ不可能',
      en: 'Scrapping enrichment is unacceptable, legally and politically',
    },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.7'],
  },
  missiles: {
    label: { ja: '中距離弾道ミサイルの制限', en: 'Limits on medium-range ballistic missiles' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.7'],
  },
  allies: {
    label: { ja: '親イラン勢力への支援や連携', en: 'Support for and ties with pro-Iran forces' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.7'],
  },
  off: {
    label: { ja: '交渉の対象外（イランの断固とした主張）', en: 'Not on the table, Iran firmly says' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.7'],
  },
} as const satisfies Record<string, Phrase>

/** Who faces whom (¶0.3, 1.5). */
export const faces = {
  us: {
    label: { ja: 'いわば\n「素人のビジネスマン」', en: 'Amateur businessmen, so to speak' },
    voice: 'author',
    strength: 'hedged',
    hedges: ['consistent-so-to-speak'],
    paragraphs: ['1.5'],
  },
  iran: {
    label: { ja: '「職業的外交官」\nからなる交渉団', en: 'A team of professional diplomats' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.5'],
  },
  witkoff: {
    label: { ja: 'ウィトコフ大統領特使（2025年）', en: 'Special envoy Witkoff (2025)' },
    voice: 'event',
    strength: 'flat',
    hedges: [],
    paragraphs: ['0.3'],
  },
  kushner: {
    label: {
      ja: '大統領の娘婿クシュナー（2026年、公職なし）',
      en: "Kushner, Trump's son-in-law (2026, no public office)",
    },
    voice: 'event',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.5'],
  },
  araghchi: {
    label: { ja: 'アラクチ外相（2025年）', en: 'Foreign Minister Araghchi (2025)' },
    voice: 'event',
    strength: 'flat',
    hedges: [],
    paragraphs: ['0.3'],
  },
} as const satisfies Record<string, Phrase>

/** What the talks are worth, by two measures (¶1.9). */
export const valueWords = {
  agreement: {
    label: { ja: '合意という物差し', en: 'Measured by agreement' },
    voice: 'author',
    strength: 'judged',
    hedges: [],
    paragraphs: ['1.9'],
  },
  because: {
    label: { ja: '合意の可能性がほぼない以上', en: 'as there is almost no possibility of it' },
    voice: 'author',
    strength: 'judged',
    hedges: ['almost-no-possibility'],
    paragraphs: ['1.9'],
  },
  limited: {
    label: { ja: '「限定的」\nと言わざるをえない', en: 'limited\n(it has to be said)' },
    voice: 'author',
    strength: 'judged',
    hedges: ['almost-no-possibility'],
    paragraphs: ['1.9'],
  },
  otherwise: {
    label: { ja: '合意の外の目的という物差し', en: 'Measured by other aims' },
    voice: 'author',
    strength: 'judged',
    hedges: [],
    paragraphs: ['1.9'],
  },
  ifSo: {
    label: { ja: '目的がそこにあると考えると、イランには', en: 'if the purpose lies elsewhere, for Iran' },
    voice: 'author',
    strength: 'conditional',
    hedges: ['value-not-low'],
    paragraphs: ['1.9'],
  },
  notLow: {
    label: { ja: '「低くない」\nといえる', en: 'not low\n(it can be said)' },
    voice: 'author',
    strength: 'conditional',
    hedges: ['value-not-low'],
    paragraphs: ['1.9'],
  },
} as const satisfies Record<string, Phrase>

/** What was said from Washington in the twelve days (¶0.4). */
export const americanWords = {
  denial: {
    label: { ja: '米国、当初：関与していない', en: 'US at first: not involved' },
    voice: 'us',
    strength: 'flat',
    hedges: [],
    paragraphs: ['0.4'],
  },
  airControl: {
    label: { ja: '制空権は米国とイスラエルが完全に握る', en: 'The US and Israel fully control the air' },
    voice: 'trump',
    strength: 'flat',
    hedges: [],
    paragraphs: ['0.4'],
  },
  surrender: {
    label: { ja: '「無条件降伏」', en: '“unconditional surrender”' },
    voice: 'trump',
    strength: 'flat',
    hedges: [],
    paragraphs: ['0.4'],
  },
  speaker: {
    label: { ja: '5日目、トランプ大統領', en: 'Day 5, President Trump' },
    voice: 'event',
    strength: 'flat',
    hedges: [],
    paragraphs: ['0.4'],
  },
  asIf: {
    label: {
      ja: '著者：あたかも交戦当事国であるかのような口ぶり',
      en: 'The author: sounding as if a belligerent',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['as-if-belligerent'],
    paragraphs: ['0.4'],
  },
} as const satisfies Record<string, Phrase>
