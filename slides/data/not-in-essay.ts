import type { Localized } from './model.ts'

/** Something that the essay does not say, and that must not be put in its mouth. */
export interface NotInEssay {
  readonly id: string
  readonly note: Localized
  /** Words by which it would show; whole words where the script marks them (see `outsideWords`). */
  readonly patterns: readonly [string, ...string[]]
}

/** What lecturers and readers are likely to add. */
export const notInEssay = [
  {
    id: 'talks-of-2026-details',
    note: {
      ja: '2026年の交渉の場所・形式（直接か間接か）・回数と、ほかの出席者',
      en: 'place, format (direct or indirect) and number of rounds of the talks of 2026; who else attended',
    },
    patterns: [
      'ジュネーブ',
      'ジュネーヴ',
      'マスカット',
      '間接交渉',
      '間接協議',
      '直接交渉',
      'Geneva',
      'Muscat',
      'indirect talks',
      'indirect negotiations',
      'direct talks',
      'direct negotiations',
    ],
  },
  {
    id: 'places-of-rounds',
    note: {
      ja: '2025年の第2回から第5回の協議の場所と形式',
      en: 'places and format of rounds two to five in 2025',
    },
    patterns: ['ローマで', 'ローマ開催', 'Rome'],
  },
  {
    id: 'nuclear-deal-of-2015',
    note: {
      ja: '2015年の核合意、2018年の離脱、スナップバック、E3、安保理決議2231',
      en: 'the JCPOA, the withdrawal of 2018, snapback, the E3, Resolution 2231',
    },
    patterns: [
      'JCPOA',
      'イラン核合意',
      '包括的共同行動計画',
      '2018年',
      'スナップバック',
      '英仏独',
      '決議2231',
      'snapback',
      'snap-back',
      'in 2018',
      'E3',
      'Resolution 2231',
    ],
  },
  {
    id: 'enrichment-figures',
    note: {
      ja: '濃縮度やウランの量の数値',
      en: 'any figure for the degree of enrichment or for a quantity of uranium',
    },
    patterns: [
      '60%',
      '60％',
      '60パーセント',
      '60 percent',
      '60 per cent',
      '90%',
      '90％',
      '3.67',
      '400キロ',
      '440キロ',
      '400 kg',
      '440 kg',
      '408',
    ],
  },
  {
    id: 'casualty-figures',
    note: {
      ja: '死傷者や逮捕者の数',
      en: 'casualty or arrest figures',
    },
    patterns: [
      '死者',
      '死亡者',
      '死傷者',
      '負傷者',
      '逮捕者',
      '拘束者',
      'casualties',
      'casualty',
      'death toll',
      'arrests',
      'killed',
    ],
  },
  {
    id: 'operation-details',
    note: {
      ja: 'ナタンズ、イスファハーン、B-2の機数、作戦名、損害の評価',
      en: 'Natanz, Isfahan, the number of B-2s, names of operations, damage assessment',
    },
    patterns: [
      'ナタンズ',
      'イスファハン',
      'イスファハーン',
      'エスファハーン',
      '7機',
      'ミッドナイト・ハンマー',
      'ライジング・ライオン',
      'Natanz',
      'Isfahan',
      'Esfahan',
      'seven B-2s',
      'Midnight Hammer',
      'Rising Lion',
      'damage assessment',
    ],
  },
  {
    id: 'qatar-and-mediators',
    note: {
      ja: 'カタールの名と停戦の仲介者',
      en: 'Qatar by name; who mediated the ceasefire',
    },
    patterns: [
      'カタール',
      '停戦を仲介',
      '停戦の仲介',
      'Qatar',
      'Qatari',
      'brokered',
      'mediated the ceasefire',
    ],
  },
  {
    id: 'fatwa',
    note: {
      ja: 'ファトワーという語',
      en: 'the word fatwa',
    },
    patterns: ['ファトワ', 'ファトワー', 'fatwa', 'fatwas'],
  },
  {
    id: 'proxies-and-axis',
    note: {
      ja: '代理勢力、抵抗の枢軸、フーシー派、ハマース、シリア',
      en: '“proxy”, “Axis of Resistance”, the Houthis, Hamas, Syria',
    },
    patterns: [
      '代理勢力',
      '代理戦争',
      '抵抗の枢軸',
      'フーシ',
      'フーシー',
      'フーシ派',
      'ハマス',
      'ハマース',
      'シリア',
      'proxy',
      'proxies',
      'Axis of Resistance',
      'Houthi',
      'Houthis',
      'Hamas',
      'Syria',
    ],
  },
  {
    id: 'unnamed-politicians',
    note: {
      ja: 'ネタニヤフ、ペゼシュキアン、ルビオ、バンス、ラリジャニ',
      en: 'Netanyahu, Pezeshkian, Rubio, Vance, Larijani',
    },
    patterns: [
      'ネタニヤフ',
      'ネタニヤーフ',
      'ペゼシュキアン',
      'ペゼシュキヤーン',
      'ルビオ',
      'バンス',
      'ヴァンス',
      'ラリジャニ',
      'ラーリージャーニー',
      'Netanyahu',
      'Pezeshkian',
      'Rubio',
      'Vance',
      'Larijani',
    ],
  },
  {
    id: 'hormuz-oil-russia-china',
    note: {
      ja: 'ホルムズ海峡、石油、ロシアと中国',
      en: 'the Strait of Hormuz, oil, Russia and China',
    },
    patterns: [
      'ホルムズ',
      '石油',
      '原油',
      'ロシア',
      '中国',
      'Hormuz',
      'oil',
      'Russia',
      'Russian',
      'China',
      'Chinese',
    ],
  },
  {
    id: 'hostages-and-iraq-war',
    note: {
      ja: '1979年の大使館人質事件、2003年のイラク戦争の名、イスラエルの存在に対するイランの立場',
      en: "the hostage crisis of 1979, the Iraq War of 2003 by name, Iran's stance on Israel's existence",
    },
    patterns: [
      '人質事件',
      '大使館占拠',
      'イラク戦争',
      'イスラエルの生存権',
      'イスラエルの存在',
      'イスラエルの抹消',
      'hostage crisis',
      'Iraq War',
      'invasion of Iraq',
      "Israel's right to exist",
      "Israel's existence",
      'destruction of Israel',
    ],
  },
  {
    id: 'advice-and-forecasts',
    note: {
      ja: '政策提言、予測、確率の数値',
      en: 'policy recommendations, forecasts, figures of probability',
    },
    patterns: [
      '政策提言',
      '政策勧告',
      '確率',
      'policy recommendation',
      'policy recommendations',
      'policy advice',
      'likelihood of',
    ],
  },
  {
    id: 'after-manuscript',
    note: {
      ja: '2026年2月27日より後のこと',
      en: 'anything after 27 February 2026',
    },
    patterns: [
      '2026年2月28日',
      '2026年3月',
      '2026年4月',
      '2026年5月',
      '2026年6月',
      '2026年7月',
      '2026年8月',
      '2026年9月',
      '2026年10月',
      '2026年11月',
      '2026年12月',
      '2027年',
      '28 February 2026',
      'March 2026',
      'April 2026',
      'May 2026',
      'June 2026',
      'July 2026',
      'August 2026',
      'September 2026',
      'October 2026',
      'November 2026',
      'December 2026',
    ],
  },
  {
    id: 'israels-nuclear-weapons',
    note: {
      ja: 'イスラエルの核兵器',
      en: "Israel's nuclear weapons",
    },
    patterns: ['イスラエルの核', 'ディモナ', 'Dimona', "Israel's nuclear", 'Israeli nuclear'],
  },
  {
    id: 'deterrence-theorists',
    note: {
      ja: '抑止の理論家や国際関係論の文献（参照されるのは著者の2006年の論文だけ）',
      en: "deterrence theorists or the literature of international relations (the only reference is the author's article of 2006)",
    },
    patterns: [
      'シェリング',
      'ジャーヴィス',
      'ウォルツ',
      'セーガン',
      'モーゲンソー',
      '安全保障のジレンマ',
      '拡大抑止',
      'Schelling',
      'Jervis',
      'Waltz',
      'Sagan',
      'Morgenthau',
      'security dilemma',
      'extended deterrence',
    ],
  },
] as const satisfies readonly NotInEssay[]

export type NotInEssayId = (typeof notInEssay)[number]['id']

/** A word found in a text that the essay gives no ground for. */
export interface OutsideWord {
  readonly id: NotInEssayId
  readonly word: string
}

// A Latin, Katakana or numeric word ends where its script does: 'oil' is not in 'soil', nor シリア in シリアス.
const scripts = ['A-Za-z', 'ァ-ヺー', '0-9'].map((script) => `[${script}]`)

function pattern(word: string): RegExp {
  const [first = '', last = ''] = [word.at(0), word.at(-1)]
  const before = scripts.find((script) => new RegExp(script).test(first))
  const after = scripts.find((script) => new RegExp(script).test(last))
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`${before ? `(?<!${before})` : ''}${literal}${after ? `(?!${after})` : ''}`, 'i')
}

const searches = notInEssay.flatMap(({ id, patterns }) =>
  patterns.map((word) => ({ id, word, search: pattern(word) })),
)

/** The words in a text that would attribute to the essay what it does not say. */
export function outsideWords(text: string): OutsideWord[] {
  return searches.filter(({ search }) => search.test(text)).map(({ id, word }) => ({ id, word }))
}
