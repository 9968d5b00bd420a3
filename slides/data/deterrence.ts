import type { ClaimId, EventId, Localized, Statement } from './model.ts'
import type { Side } from './voices.ts'

/** The nine dimensions of the comparison (¶2.5–2.9). */
export type DimensionId =
  | 'parties'
  | 'form'
  | 'goal'
  | 'recognition'
  | 'end-state'
  | 'mechanism'
  | 'premise'
  | 'result'
  | 'evidence'

/** One row of the comparison; its labels are table cells. */
export interface Dimension {
  readonly id: DimensionId
  readonly dimension: Localized
  readonly coldWar: Statement
  readonly iran: Statement
}

/** One way of reading June 2025. */
export interface JuneReading {
  readonly id: 'prevention' | 'ceasefire'
  readonly name: Localized
  /** Whose reading it is. */
  readonly side: Side
  readonly event: EventId
  readonly claims: readonly [ClaimId, ...ClaimId[]]
}

/** Column headings of the comparison. */
export const columns = {
  dimension: { ja: '比較の軸', en: 'Dimension' },
  coldWar: { ja: '冷戦期の米・ソ', en: 'US–USSR in the Cold War' },
  iran: { ja: '1979年以降のイランと対抗国', en: 'Iran and its adversaries since 1979' },
} as const satisfies Record<'dimension' | 'coldWar' | 'iran', Localized>

/** The Cold War's deterrence beside Iran's: only what the essay says; Iran's attitude to others is not in it. */
export const comparison = [
  {
    id: 'parties',
    dimension: { ja: '当事者', en: 'Parties' },
    coldWar: {
      text: {
        ja: '冷戦期の例の当事者は、米国とソ連である。',
        en: 'In the Cold War case the parties are the United States and the Soviet Union.',
      },
      label: { ja: '米国とソ連', en: 'United States, Soviet Union' },
      voice: 'author',
      strength: 'flat',
      hedges: [],
      paragraphs: ['2.7'],
    },
    iran: {
      text: {
        ja: 'もう一方は、イランのイスラーム革命体制と、その対抗国（例えば米国）である。',
        en: "In the other, Iran's Islamic-revolutionary regime and its adversaries, the United States for example.",
      },
      label: { ja: '革命体制とその対抗国（例：米国）', en: 'The regime and adversaries (e.g. US)' },
      voice: 'author',
      strength: 'flat',
      hedges: [],
      paragraphs: ['2.7', '2.8'],
    },
  },
  {
    id: 'form',
    dimension: { ja: '抑止の形', en: 'Form' },
    coldWar: {
      text: { ja: '米ソの抑止は「相互的な抑止」であった。', en: 'US–Soviet deterrence was mutual.' },
      label: { ja: '相互的な抑止', en: 'Mutual deterrence' },
      voice: 'author',
      strength: 'flat',
      hedges: [],
      paragraphs: ['2.7'],
    },
    iran: {
      text: {
        ja: '問われているのは、「イラン側の考える形での抑止」である。',
        en: 'What is in question is deterrence in the form that Iran thinks of.',
      },
      label: { ja: 'イラン側の考える形での抑止', en: 'Deterrence as Iran thinks of it' },
      voice: 'author',
      strength: 'flat',
      hedges: [],
      paragraphs: ['2.9'],
    },
  },
  {
    id: 'goal',
    dimension: { ja: '抑止の目的', en: 'Goal' },
    coldWar: {
      text: {
        ja: '抑止の目的は、第三次世界大戦に相当する米ソの核戦争（「ホット・ウォー」）の回避であった。',
        en: 'The goal was to avoid a nuclear war between the two, equal to a third world war: a “hot war”.',
      },
      label: { ja: '核戦争（ホット・ウォー）の回避', en: 'Avoid nuclear war (“hot war”)' },
      voice: 'author',
      strength: 'flat',
      hedges: [],
      paragraphs: ['2.7'],
    },
    iran: {
      text: {
        ja: 'イランには、抑止力が十分なら先制攻撃を思いとどまらせる（はずだ）という「確信」があり、期待されるのは体制の「安泰」である。',
        en: 'Iran is convinced that enough deterrence should dissuade the US and Israel from a first strike; what is hoped for is the safety of the regime.',
      },
      label: {
        ja: '先制攻撃を防ぐ（はず）・体制の安泰',
        en: 'Stop a first strike (should); safety',
      },
      voice: 'author-on-iran',
      strength: 'hedged',
      hedges: ['should-work'],
      paragraphs: ['2.6', '2.8'],
    },
  },
  {
    id: 'recognition',
    dimension: { ja: '相手の存在', en: "Other's existence" },
    coldWar: {
      text: {
        ja: '米ソのいずれも、相手の存在そのものを「抹消すること」は求めていない。',
        en: "Neither side seeks to erase the other's very existence.",
      },
      label: { ja: '相手の抹消は求めない', en: 'Neither seeks to erase the other' },
      voice: 'author',
      strength: 'flat',
      hedges: [],
      paragraphs: ['2.7'],
    },
    iran: {
      text: {
        ja: '対抗国が、イスラーム革命体制としての「存続容認」と引き換えの安定を目指しているとは理解しがたい。',
        en: "It is hard to think that the adversaries aim at stability in return for accepting the regime's survival as an Islamic-revolutionary regime.",
      },
      label: {
        ja: '対抗国による存続容認は理解しがたい',
        en: 'Hard to think they aim at accepting its survival',
      },
      voice: 'author',
      strength: 'hedged',
      hedges: ['hard-to-think'],
      paragraphs: ['2.8'],
    },
  },
  {
    id: 'end-state',
    dimension: { ja: '安定した状態', en: 'Stability' },
    coldWar: {
      text: {
        ja: '「ホット・ウォー」の代わりの、「コールド・ウォー」という名の「不戦状態での安定」である。',
        en: 'Instead of a hot war, stability in a state of non-war named “cold war”.',
      },
      label: { ja: '冷戦という名の不戦状態での安定', en: 'Non-war, called a cold war' },
      voice: 'author',
      strength: 'flat',
      hedges: [],
      paragraphs: ['2.7'],
    },
    iran: {
      text: {
        ja: '対抗国が、イランとのあいだで「不戦状態での安定」を目指しているとは理解しがたい。',
        en: 'It is hard to think that the adversaries aim at stable non-war with Iran.',
      },
      label: { ja: 'それを目指すとは理解しがたい', en: 'Hard to think they aim at it' },
      voice: 'author',
      strength: 'hedged',
      hedges: ['hard-to-think'],
      paragraphs: ['2.8'],
    },
  },
  {
    id: 'mechanism',
    dimension: { ja: '抑止の手段', en: 'Mechanism' },
    coldWar: {
      text: {
        ja: '手段は、「相互破壊能力としての抑止力」であった。',
        en: 'The means was deterrence as a capability of mutual destruction.',
      },
      label: { ja: '相互破壊能力', en: 'Mutual destruction capability' },
      voice: 'author',
      strength: 'flat',
      hedges: [],
      paragraphs: ['2.7'],
    },
    iran: {
      text: {
        ja: 'イランが頼むのは、弾道ミサイル能力や濃縮プログラムなどと、親イラン勢力との連携である。',
        en: 'Iran relies on its ballistic-missile capability, its enrichment programme and the like, and on coordination with pro-Iran forces.',
      },
      label: { ja: 'ミサイル・濃縮など、親イラン勢力', en: 'Missiles, enrichment etc., allies' },
      voice: 'author-on-iran',
      strength: 'flat',
      hedges: [],
      paragraphs: ['2.5', '2.8'],
    },
  },
  {
    id: 'premise',
    dimension: { ja: '前提の共有', en: 'Premise' },
    coldWar: {
      text: {
        ja: '米ソが前提を共有していたことは、論考には書かれていないが、対比から読み取れる。',
        en: 'That the two shared the premise is not written in the essay; the contrast implies it.',
      },
      label: { ja: '〔書かれていない〕共有されている', en: '[not written] shared' },
      voice: 'lecturer',
      strength: 'implicit',
      hedges: [],
      paragraphs: ['2.7', '2.9'],
    },
    iran: {
      text: {
        ja: 'イランと米国のあいだでは、抑止をめぐる考え方の前提が「共有されておらず」、それが根本的な問題である。',
        en: 'Between Iran and the United States the premises of thinking on deterrence are not shared: that is the root problem.',
      },
      label: { ja: '米国と共有されていない', en: 'Not shared with the US' },
      voice: 'author',
      strength: 'flat',
      hedges: [],
      paragraphs: ['2.9'],
    },
  },
  {
    id: 'result',
    dimension: { ja: '帰結', en: 'Result' },
    coldWar: {
      text: {
        ja: '安定を「達成できた、と理解できる」。',
        en: 'Stability, it can be understood, could be attained.',
      },
      label: { ja: '安定を達成できた、と理解できる', en: 'Stability, it can be understood' },
      voice: 'author',
      strength: 'hedged',
      hedges: ['can-be-understood'],
      paragraphs: ['2.7'],
    },
    iran: {
      text: {
        ja: '「仮に」いくらかの抑止力を得ても、そこから体制の安泰を導くことには「若干の論理的な問題がある」。イランの考える抑止は「成立し難い」。',
        en: "Even with some deterrence there is a slight logical problem in inferring the regime's safety; deterrence in Iran's form is hard to bring about.",
      },
      label: {
        ja: '成立し難い・安泰には若干の論理的な問題',
        en: 'Hard to reach; slight logical problem',
      },
      voice: 'author',
      strength: 'hedged',
      hedges: ['even-with-some-deterrence', 'some-logical-problem', 'hard-to-bring-about'],
      paragraphs: ['2.8', '2.9'],
    },
  },
  {
    id: 'evidence',
    dimension: { ja: '拠り所', en: 'Evidence' },
    coldWar: {
      text: {
        ja: '拠り所は、冷戦期についての理解（「と理解できる」）である。',
        en: 'It rests on a reading of the Cold War (“can be understood”).',
      },
      label: { ja: '冷戦期の歴史についての理解', en: 'A reading of history' },
      voice: 'author',
      strength: 'judged',
      hedges: ['can-be-understood'],
      paragraphs: ['2.7'],
    },
    iran: {
      text: {
        ja: '2025年6月に予防は実現しなかった。ただしイランは、「少なくとも」早期の停戦には持ち込めたとしている。',
        en: 'In June 2025 there was no prevention; Iran, though, holds that at least an early ceasefire was brought about.',
      },
      label: {
        ja: '予防できず（イランの見方では早期停戦）',
        en: 'Failed; ceasefire, as Iran holds',
      },
      voice: 'author',
      strength: 'hedged',
      hedges: ['as-iran-holds'],
      paragraphs: ['2.6'],
    },
  },
] as const satisfies readonly Dimension[]

/** June 2025 read twice, on one premise (2.6). */
export const juneReadings = {
  premise: 'deterrence-should-work',
  readings: [
    {
      id: 'prevention',
      name: { ja: '予防という点では', en: 'As prevention' },
      side: 'author',
      event: 'attack-begins',
      claims: ['first-strike-not-prevented'],
    },
    {
      id: 'ceasefire',
      name: { ja: '早期停戦という点では（イランの見方）', en: 'As an early ceasefire (as Iran reads it)' },
      side: 'iran',
      event: 'ceasefire-reached',
      claims: ['missiles-forced-ceasefire', 'missiles-deterred-after-all'],
    },
  ],
  /** The concession that prevention failed may be Iran's as well: the sentence leaves it open. */
  note: {
    text: {
      ja: '実現しなかったという譲歩は「としている」で結ばれる文の中にあり、イラン自身が認めたとも読める。',
      en: 'The concession that it did not come true stands in a sentence that reports what Iran holds, so it may also be read as conceded by Iran.',
    },
    label: { ja: 'イラン自身が認めた譲歩とも読める', en: 'May also be read as conceded by Iran' },
    voice: 'lecturer',
    strength: 'judged',
    hedges: [],
    paragraphs: ['2.6'],
  },
} as const satisfies { premise: ClaimId; readings: readonly [JuneReading, JuneReading]; note: Statement }
