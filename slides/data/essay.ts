import type { ForEach, ParagraphId, ParagraphIds } from './ids.ts'
import type { Localized } from './model.ts'

/** A part of the essay; 0.x is the introduction, which has no heading. */
export type Section = 'introduction' | 'section-1' | 'section-2' | 'footnote'

/** A paragraph of the essay, by its number, which we count. */
export interface Paragraph {
  readonly id: string
  readonly section: Section
  /** What it says, in our own words: hedges and owners kept. */
  readonly gist: Localized
}

/** The essay's 25 paragraphs in reading order, then its one footnote (anchored at the end of 2.3). */
export const paragraphs = [
  {
    id: '0.1',
    section: 'introduction',
    gist: {
      ja: 'イラン側が「12日戦争」と呼ぶ2025年6月の応酬は、米・イラン核外交のさなか、挑発もないままのイスラエルの一方的な先制攻撃から始まった。',
      en: "What Iran's side calls the “12-day war” of June 2025 began with Israel's unprovoked, unilateral pre-emptive attack in the midst of US–Iran nuclear diplomacy.",
    },
  },
  {
    id: '0.2',
    section: 'introduction',
    gist: {
      ja: '2025年3月8日に米大統領が書簡の送付を明かすと、ハーメネイーは翌日の演説で米国の要求を、翌週には交渉の呼びかけを退けた。',
      en: 'When the US president disclosed his letter on 8 March 2025, Khamenei rejected the US demands in a speech the next day and the call for talks the week after.',
    },
  },
  {
    id: '0.3',
    section: 'introduction',
    gist: {
      ja: 'それでも書簡は届き、3月26日に返書が託され、4月12日から5月23日までに5回の協議が行われた。6回目の予告の翌日未明にイスラエルが攻撃した。',
      en: 'The letter was delivered all the same, the reply handed over on 26 March, and five rounds held from 12 April to 23 May; before dawn on the day after a sixth was announced, Israel attacked.',
    },
  },
  {
    id: '0.4',
    section: 'introduction',
    gist: {
      ja: 'トランプは妨害に不快を示すどころかイランを一方的に責めた。米国は当初の関与否定から、5日目には交戦国さながらの口ぶりで「無条件降伏」を迫るに至る。',
      en: 'Far from resenting the interference, Trump blamed Iran one-sidedly; after first denying any part, the US on day 5 demanded “unconditional surrender”, sounding as if it were a belligerent.',
    },
  },
  {
    id: '0.5',
    section: 'introduction',
    gist: {
      ja: '10日目の6月22日未明（現地時間）、米本土から飛来したB-2がイラン領空を侵犯し、フォルドゥの地下濃縮施設をバンカーバスターで破壊した。',
      en: 'Before dawn on 22 June (local time, day 10) B-2s flown from the US mainland violated Iranian airspace and destroyed the underground enrichment plant at Fordow with bunker-busters.',
    },
  },
  {
    id: '0.6',
    section: 'introduction',
    gist: {
      ja: '6月23日のイランの反撃を経て翌24日（12日目）に停戦。イスラエルの攻撃として始まったように見えた作戦は、終結までに米国との共同作戦の様相を強めていた。',
      en: "After Iran's reply on 23 June came the ceasefire on the 24th (day 12). What had seemed to begin as Israel's attack had by its end come to look strongly like a joint operation with the US.",
    },
  },
  {
    id: '1.1',
    section: 'section-1',
    gist: {
      ja: '停戦以降、イランは米国がイスラエルと共謀したとして強く抗議した。交渉の呼びかけは真摯でない陽動だった、二度と騙されない、という受けとめも示した。',
      en: 'Since the ceasefire Iran has protested strongly that the US colluded with Israel; its reaction included the view that the offer of talks was an insincere feint, and that it would not be deceived again.',
    },
  },
  {
    id: '1.2',
    section: 'section-1',
    gist: {
      ja: 'ゼロ・エンリッチメント要求と条約上の権利の隔たりははなはだしい。それなのになぜイランは2026年2月6日以来また交渉しているのか、著者は理解に苦しむ。',
      en: 'Between zero enrichment and a right under the NPT the gap is extreme. Why Iran has been negotiating again since 6 February 2026 the author finds hard to understand.',
    },
  },
  {
    id: '1.3',
    section: 'section-1',
    gist: {
      ja: '市民への実弾使用で世界的に非難され、軍事介入の危険もあったイランが協議に応じたことは、短期的な政治計算に限れば、一種の陽動として理解できる。',
      en: 'Iran was condemned worldwide for live fire on citizens and in danger of military intervention: on the level of short-term calculation, its turn to talks is intelligible as a kind of feint.',
    },
  },
  {
    id: '1.4',
    section: 'section-1',
    gist: {
      ja: 'だが、希望的観測は別として双方とも心底では合意できると思っていないのなら、何を目指して交渉するのか。',
      en: 'But if, wishful thinking aside, neither side deep down believes that agreement can be reached, what are they negotiating for?',
    },
  },
  {
    id: '1.5',
    section: 'section-1',
    gist: {
      ja: '米側の態度は一貫しているといえる。専門家を外し、いわば素人のビジネスマンを送ることは交渉の意図を見えにくくし、最高指導者の説に信憑性を与える。',
      en: "US conduct can be called consistent. Sending amateur businessmen, so to speak, in place of professionals obscures the intent of the talks and lends credibility to the Supreme Leader's claim.",
    },
  },
  {
    id: '1.6',
    section: 'section-1',
    gist: {
      ja: '軍事力を背に譲歩を迫る点も変わらず、少なくとも米国側に妥協の用意がない印象を与える。体制打倒が目的なら筋は通るといえるが、それは国連憲章の禁じる武力行使に当たる。',
      en: 'Pressing for concessions with force behind it, also unchanged, gives the impression that the US side, at least, is not ready to compromise. If the aim were to topple the regime it would be coherent, but that is the use of force the UN Charter prohibits.',
    },
  },
  {
    id: '1.7',
    section: 'section-1',
    gist: {
      ja: 'イラン側にも妥協できない点が多い。濃縮計画の破棄は受け入れられず、ミサイルや親イラン勢力など核問題以外は交渉しないと主張する。',
      en: 'Iran too has much it cannot compromise on: it holds that scrapping enrichment is unacceptable and that nothing but the nuclear issue, neither missiles nor pro-Iran forces, is up for negotiation.',
    },
  },
  {
    id: '1.8',
    section: 'section-1',
    gist: {
      ja: '交渉という名の下で、双方は実際には何をしているのか。著者には二つのことが思い浮かぶ。',
      en: "What are both sides really doing under the name of negotiation? Two things come to the author's mind.",
    },
  },
  {
    id: '1.9',
    section: 'section-1',
    gist: {
      ja: '第一に、公衆の前で要求をぶつけ合い、ボトムラインの定義を模索している。合意への道としての価値は限定的だが、目的が別にあるならイランにとって価値は低くないといえる。',
      en: 'First, by confronting each other with demands in full public view they are groping for a definition of bottom lines: of limited value as a road to agreement, but for Iran, if the purpose lies elsewhere, not of low value.',
    },
  },
  {
    id: '1.10',
    section: 'section-1',
    gist: {
      ja: '第二に、双方とも次の一歩を正当化できる。著者の判断では、合意できないことを確かめるための交渉という性格が強い。',
      en: "Second, both sides can justify their next step: in the author's judgement these are largely talks to confirm that agreement is not possible.",
    },
  },
  {
    id: '2.1',
    section: 'section-2',
    gist: {
      ja: 'トランプ政権とイランの現体制は、核でもほかの問題でも、なぜ合意できないのか。掘り下げる価値のある問いだとする。',
      en: "Why can the Trump administration and Iran's present regime not agree, on the nuclear or any other matter? The author finds it worth digging deeper.",
    },
  },
  {
    id: '2.2',
    section: 'section-2',
    gist: {
      ja: 'イランは最高指導者の禁止を根拠に核武装の意図を否定する。国際原子力機関も、現在軍事転用を目指していることを示す証左はないとする。',
      en: 'Iran denies any intention to arm, on the ground that the Supreme Leader forbids it; the IAEA too says that there is no evidence that Iran now aims at military diversion.',
    },
  },
  {
    id: '2.3',
    section: 'section-2',
    gist: {
      ja: 'しかし奇妙なことに、イランではとりわけ指導部などに、濃縮の能力自体が緩い意味で抑止力としても働くという理解がある。国外の通常の理解とは異なる。',
      en: 'Oddly, though, it is commonly understood in Iran, above all among the leadership, that enrichment capability itself also works as a deterrent in a loose sense, unlike the usual understanding abroad.',
    },
  },
  {
    id: '2.4',
    section: 'section-2',
    gist: {
      ja: 'これはブレイクアウト・タイムとは違う考え方だが、貯蔵も抑止力になるという理解へ移ることがある。意味合いは違っても、争点となる点で諸外国の懸念と重なる。',
      en: 'This is not the idea of breakout time, but it can slide into the idea that a stockpile deters too; with a different meaning, it overlaps with foreign concern in being the point at issue.',
    },
  },
  {
    id: '2.5',
    section: 'section-2',
    gist: {
      ja: 'イランは自国の戦略を、抑止による防衛的なものと理解する。ミサイルと親イラン勢力との連携は、イランの考える抑止力の根幹だから交渉の外に置かれる。',
      en: 'Iran understands its strategy as defensive, through deterrence; missiles and ties with pro-Iran forces are at the root of what it regards as its deterrent, and hence not negotiable.',
    },
  },
  {
    id: '2.6',
    section: 'section-2',
    gist: {
      ja: '前提は、抑止が十分なら先制攻撃を思いとどまらせるはずだという確信である。2025年6月には実現しなかったが、イランは早期停戦をミサイル能力の成果とみる。',
      en: 'The premise is the conviction that enough deterrence should prevent a first strike. In June 2025 it did not, but Iran credits its missile capability with the early ceasefire.',
    },
  },
  {
    id: '2.7',
    section: 'section-2',
    gist: {
      ja: '仮にイスラエルの計算を認めても、イランの考える抑止が対抗国との間で成り立つかは考えるに値する。冷戦では、どちらも相手の存在自体の抹消を求めなかった。',
      en: "Even granting Israel's calculation, whether Iran's idea of deterrence holds with its adversaries is worth considering: in the Cold War neither side sought to erase the other's very existence.",
    },
  },
  {
    id: '2.8',
    section: 'section-2',
    gist: {
      ja: '1979年以降の対抗国がそうした安定を目指すとは理解しがたい。いくらかの抑止力を得ても、体制の安泰につながると考えるのには若干の論理的な問題がある。',
      en: 'That the adversaries since 1979 aim at such stability is hard to suppose; even if Iran attained some deterrence, to infer from it the safety of the regime has a slight logical problem.',
    },
  },
  {
    id: '2.9',
    section: 'section-2',
    gist: {
      ja: 'イランにとって根本的な問題は、抑止の前提が米国と共有されていないことである。イランにもその認識があるようで、対等と相互尊重の主張につながると考えられる。',
      en: "Iran's root problem is that the premises of deterrence are not shared with the US. This seems to be recognised in Iran too, and can be thought to lead to its call for equal footing and mutual respect.",
    },
  },
  {
    id: 'n1',
    section: 'footnote',
    gist: {
      ja: '2004年10月の発言について著者が挙げる自身の論文（2006年）。',
      en: "The author's own article of 2006, to which he refers for the remark of October 2004.",
    },
  },
] as const satisfies ForEach<ParagraphIds, Paragraph>

/** The paragraph with this id. */
export function paragraph(id: ParagraphId): (typeof paragraphs)[number] {
  const found = paragraphs.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`essay.ts: no paragraph '${id}'`)
  return found
}

/**
 * What a reader needs to find the essay. Title and headings are stronger than the body (hedge `headings-are-stronger`):
 * quote them as headings, take the strength of a claim from the paragraphs.
 */
export const essay = {
  title: {
    ja: '米・イラン交渉—合意が不可能な下で何のため',
    en: 'US–Iran Talks: What Are They For When Agreement Is Impossible?',
  },
  /** The essay has only the Japanese name; the romanisation is from outside it, family name first. */
  author: { ja: '松永泰行', en: 'Matsunaga Yasuyuki' },
  headings: {
    1: {
      ja: 'なぜ「交渉」をしているのか―何を目指しているのか',
      en: 'Why “negotiate”: what are they aiming at?',
    },
    2: { ja: 'なぜ「合意」が想定不可なのか', en: 'Why is “agreement” not conceivable?' },
  },
  /** The colophon's date (`manuscript-finished`): the essay knows nothing later. */
  finished: '2026-02-27',
  /** The only work that the essay refers to (n1). */
  reference: {
    title: {
      ja: 'イランの核問題と保守派政権',
      en: "Iran's Nuclear Issue and the Conservative Government",
    },
    journal: { ja: '国際問題', en: 'Kokusai Mondai' },
    publisher: { ja: '日本国際問題研究所', en: 'Japan Institute of International Affairs' },
    number: 553,
    issue: { ja: '2006年7・8月号', en: 'July/August 2006' },
    page: 45,
    paragraphs: ['n1'],
  },
} as const satisfies {
  readonly title: Localized
  readonly author: Localized
  readonly headings: Readonly<Record<1 | 2, Localized>>
  readonly finished: string
  readonly reference: object
}
