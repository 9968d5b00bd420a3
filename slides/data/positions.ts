import type { ForEach, PositionId, PositionIds } from './ids.ts'
import type { Localized, Statement } from './model.ts'

export type Points = readonly [Statement, ...Statement[]]

/**
 * What the essay gives for one side on one dimension.
 * `partly-given`: points, and a note on what a reader would look for in vain.
 */
export type Cell =
  | { readonly kind: 'stated'; readonly points: Points }
  | { readonly kind: 'partly-given'; readonly points: Points; readonly note: Localized }
  | { readonly kind: 'not-given'; readonly note: Localized }

/** One row of the table of positions. */
export interface Position {
  readonly id: PositionId
  readonly dimension: Localized
  readonly us: Cell
  readonly iran: Cell
  readonly israel: Cell
}

/** One of the three words that the essay has for what the United States wants given up. */
export interface Demand extends Statement {
  readonly id: 'halt' | 'abandonment' | 'scrapping'
  readonly word: Localized
}

/** The statements that the positions, the purposes and the diagrams share, each written once. */
export const stances = {
  usProblem: {
    text: {
      ja: '米国から見た問題は、イランのウラン濃縮プログラムである。',
      en: "As seen from the United States, the problem is Iran's uranium-enrichment programme.",
    },
    label: { ja: '問題＝イランの濃縮プログラム', en: "Problem: Iran's enrichment programme" },
    voice: 'us',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.1'],
  },
  iranProblem: {
    text: {
      ja: 'イランから見た問題は、米国による不当な制裁である。',
      en: 'As seen from Iran, the problem is the sanctions that the United States imposes unjustly.',
    },
    label: {
      ja: '問題＝米国の不当な制裁（イランから見ると）',
      en: 'Problem: unjust US sanctions (as seen from Iran)',
    },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.1'],
  },
  israelFear: {
    text: {
      ja: 'イスラエルも、米国などとともに、イランの核武装化を危惧している。',
      en: 'Israel, along with the United States and others, fears that Iran will arm itself with nuclear weapons.',
    },
    label: { ja: '核武装化を危惧（米国などと同じ）', en: 'Fears nuclear arming, as the US does' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.2'],
  },
  usZeroEnrichment: {
    text: {
      ja: 'トランプ政権は、いわゆる「ゼロ・エンリッチメント」、つまり濃縮計画の「完全放棄」をイランに求めている。',
      en: 'The Trump administration demands that Iran accept “zero enrichment”, the complete abandonment of its enrichment programme.',
    },
    label: {
      ja: 'ゼロ・エンリッチメント（濃縮計画の完全放棄）',
      en: 'Zero enrichment: complete abandonment',
    },
    voice: 'us',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.2'],
  },
  usScrapping: {
    text: {
      ja: 'トランプ政権が要求するのは濃縮計画の「破棄」であり、軍事的手段で迫りうるものとしては核計画の「破棄」と書かれる。',
      en: 'The Trump administration demands that the enrichment programme be scrapped; where military means might press for it, it is the nuclear programme that is to be scrapped.',
    },
    label: {
      ja: '濃縮計画（1.10では核計画）の破棄',
      en: 'Scrapping of the enrichment (1.10: nuclear) programme',
    },
    voice: 'us',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.7', '1.10'],
  },
  trumpHalt: {
    text: {
      ja: '2025年6月のトランプ大統領の言い方では、イランが同意しなかったのは核計画の「停止」である。',
      en: "In President Trump's words of June 2025, what Iran had not agreed to was a halt of its nuclear programme.",
    },
    label: {
      ja: '核計画の停止（2025年6月、大統領の言い方）',
      en: 'Halt of the nuclear programme (Trump, June 2025)',
    },
    voice: 'trump',
    strength: 'flat',
    hedges: [],
    paragraphs: ['0.4'],
  },
  iranNptRight: {
    text: {
      ja: 'イランは、濃縮を含む原子力の平和利用を、核不拡散条約の加盟国としての権利だと主張する。',
      en: 'Iran claims the peaceful use of nuclear energy, enrichment included, as its right as a member of the NPT.',
    },
    label: { ja: '濃縮を含む平和利用はNPT上の権利', en: 'Peaceful use incl. enrichment is an NPT right' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.2', '1.7'],
  },
  iranEqualFooting: {
    text: {
      ja: 'イランは、対等な関係と相互尊重に立つ交渉と合意が必要だと、米国との折衝で常に説いている。',
      en: 'Iran constantly says that talks and agreement must be on an equal footing and rest on mutual respect.',
    },
    label: {
      ja: '対等な関係・相互尊重に基づく交渉と合意',
      en: 'Talks on equal footing, with mutual respect',
    },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.9'],
  },
  usNoReadiness: {
    text: {
      ja: '少なくとも米国側は、妥協する用意がなく、言い分を押し通す以外に見通しがない、という印象を与える。',
      en: 'The US side, at least, gives the impression of having no readiness to compromise and no prospect but to push its own case.',
    },
    label: {
      ja: '少なくとも米国側に妥協の用意なし、との印象',
      en: 'Impression: the US at least is not ready to compromise',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['at-least-an-impression'],
    paragraphs: ['1.6'],
  },
  iranNeverConcede: {
    text: {
      ja: '条約上の権利については、「原則論として」決して譲らない、というのがイラン側の立場である。',
      en: 'On its right under the treaty, Iran says, it will as a matter of principle never give way.',
    },
    label: { ja: 'NPT上の権利は原則論として譲らない', en: 'NPT right: never conceded, on principle' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.2'],
  },
  iranScrappingUnacceptable: {
    text: {
      ja: '濃縮計画の「破棄」は、国際法からも国内の法と政治からも受け入れられない、というのがイラン側の立場である。',
      en: 'Scrapping the enrichment programme is unacceptable to Iran in international law and in domestic law and politics.',
    },
    label: {
      ja: '濃縮計画の破棄は法的・政治的に受け入れ不可能',
      en: 'Scrapping enrichment: legally, politically unacceptable',
    },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.7'],
  },
  iranNuclearOnly: {
    text: {
      ja: 'イランは、核問題のほかは交渉しないといっている。',
      en: 'Iran says that it negotiates on the nuclear issue and on nothing else.',
    },
    label: { ja: '核問題以外は交渉しない', en: 'Nothing but the nuclear issue' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.7'],
  },
  iranNoMissiles: {
    text: {
      ja: 'イランは、中距離弾道ミサイルの制限を交渉の対象にしないと断固主張している。',
      en: 'Iran firmly says that limits on its medium-range ballistic missiles are not on the table.',
    },
    label: { ja: '中距離弾道ミサイルの制限は対象外', en: 'No talks on medium-range ballistic missiles' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.7'],
  },
  iranNoAllies: {
    text: {
      ja: 'イランは、地域の親イラン勢力への支援や連携も交渉の対象にしないと断固主張している。',
      en: 'Iran firmly says that its support for and coordination with pro-Iran forces in the region are not on the table either.',
    },
    label: { ja: '親イラン勢力への支援・連携も対象外', en: 'No talks on support for pro-Iran forces' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.7', '2.5'],
  },
  usAmateurs: {
    text: {
      ja: '外交の経験や核の法的・技術的な知見をもつ専門家を外し、「いわば素人のビジネスマン」を送る点は、前回と変わらない。',
      en: 'As before, professionals with diplomatic experience and legal and technical nuclear knowledge are left out; amateur businessmen, so to speak, are sent.',
    },
    label: { ja: '「いわば素人のビジネスマン」', en: 'Amateur businessmen, so to speak' },
    voice: 'author',
    strength: 'hedged',
    hedges: ['consistent-so-to-speak'],
    paragraphs: ['1.5'],
  },
  usWitkoff: {
    text: {
      ja: '2025年の5回の協議では、ウィトコフ大統領特使が米国側の交渉役を務めた。',
      en: 'In the five rounds of 2025 special envoy Witkoff negotiated for the United States.',
    },
    label: { ja: '2025年：ウィトコフ大統領特使', en: '2025: special envoy Witkoff' },
    voice: 'event',
    strength: 'flat',
    hedges: [],
    paragraphs: ['0.3'],
  },
  usKushner: {
    text: {
      ja: '2026年2月には、政権の公職にない大統領の娘婿クシュナーが共同の交渉担当に加わった。',
      en: "In February 2026 Kushner, the president's son-in-law, who holds no office in the administration, joined as a joint negotiator.",
    },
    label: {
      ja: '2026年2月：クシュナー（公職なし）が加わる',
      en: 'February 2026: Kushner joins, without public office',
    },
    voice: 'event',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.5'],
  },
  iranDiplomats: {
    text: {
      ja: 'イラン側の交渉団は職業的外交官からなる。',
      en: "Iran's team is made up of professional diplomats.",
    },
    label: { ja: '職業的外交官からなる交渉団', en: 'A team of professional diplomats' },
    voice: 'event',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.5'],
  },
  iranAraghchi: {
    text: {
      ja: '2025年の5回の協議では、アラクチ外相がイラン側の交渉役を務めた。',
      en: 'In the five rounds of 2025 Foreign Minister Araghchi negotiated for Iran.',
    },
    label: { ja: '2025年：アラクチ外相', en: '2025: Foreign Minister Araghchi' },
    voice: 'event',
    strength: 'flat',
    hedges: [],
    paragraphs: ['0.3'],
  },
  usForce2025: {
    text: {
      ja: '前回、譲歩を迫る米国の背景にあったのは、イスラエルの軍事力行使である。',
      en: "Last time, what stood behind the US pressure for concessions was Israel's use of force.",
    },
    label: { ja: '前回：イスラエルの軍事力行使', en: "Last time: Israel's use of force" },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.6'],
  },
  usForce2026: {
    text: {
      ja: '今回、その背景にあるのは、2003年以来の規模で中東に展開する米軍である。',
      en: 'This time it is a deployment of US forces to the Middle East on a scale not seen since 2003.',
    },
    label: {
      ja: '今回：2003年以来の規模の米軍の中東展開',
      en: 'This time: largest US deployment since 2003',
    },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.6'],
  },
  usThreat: {
    text: {
      ja: '仮に、単純な要求と脅しがあれば相手は屈すると米国側が考えているとしても、という譲歩として述べられる。',
      en: 'It is granted for the sake of argument that the US side may think a simple demand and a threat will make the other side give in.',
    },
    label: {
      ja: '要求と脅しで相手は屈するとの考え（仮定）',
      en: 'US belief that demands and threats make Iran yield (granted)',
    },
    voice: 'author',
    strength: 'conceded',
    hedges: ['granted-us-belief'],
    paragraphs: ['1.9'],
  },
  usHintedIntervention: {
    text: {
      ja: '大統領は、体制批判の運動を助ける軍事介入を示唆していたが、突然、核問題の外交交渉を求める姿勢に転じた。',
      en: 'The president had hinted at military intervention in aid of the protests, then suddenly turned to seeking nuclear talks.',
    },
    label: {
      ja: '軍事介入の示唆（突然、交渉へ転換）',
      en: 'Intervention hinted at, then a sudden turn to talks',
    },
    voice: 'event',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.3'],
  },
  usHintedForce: {
    text: {
      ja: '大統領が示唆するとおりなら、外交が成果を生まない場合には軍事的手段がとられうる。',
      en: 'If it is as the president hints, military means may follow should diplomacy yield nothing.',
    },
    label: {
      ja: '成果が出なければ軍事的手段、との示唆',
      en: 'Military means if talks yield nothing, as hinted',
    },
    voice: 'author',
    strength: 'conditional',
    hedges: ['stage-can-be-set'],
    paragraphs: ['1.10'],
  },
  iranLever: {
    text: {
      ja: 'イランは、濃縮プログラムを、攻撃を防ぐ抑止力の一環となる「梃子」として使えると考えている。',
      en: 'Iran thinks that it can use the enrichment programme as a lever, a part of what deters an attack.',
    },
    label: { ja: '濃縮＝梃子（抑止力の一環）', en: 'Enrichment: a lever, part of it' },
    voice: 'author-on-iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.4'],
  },
  iranMissiles: {
    text: {
      ja: '弾道ミサイルは、「イランの考えるところの」抑止力の根幹にある。',
      en: 'Ballistic missiles are at the root of what Iran regards as its deterrent.',
    },
    label: {
      ja: '弾道ミサイル（イランの考える抑止力の根幹）',
      en: 'Ballistic missiles: at its root',
    },
    voice: 'author-on-iran',
    strength: 'judged',
    hedges: [],
    paragraphs: ['2.5'],
  },
  iranAllies: {
    text: {
      ja: '地域の親イラン勢力との連携も、「イランの考えるところの」抑止力の根幹にある。',
      en: 'So is coordination with pro-Iran forces in the region: it is at the root of what Iran regards as its deterrent.',
    },
    label: { ja: '親イラン勢力との連携（同じく根幹）', en: 'Ties with pro-Iran forces: likewise' },
    voice: 'author-on-iran',
    strength: 'judged',
    hedges: [],
    paragraphs: ['2.5'],
  },
  iranMissilesCeasefire: {
    text: {
      ja: '予防は果たせなかったにせよ、少なくとも停戦を12日で受け入れさせたのはミサイル能力だ、とイランはみている。',
      en: 'Even if it did not prevent the attack, Iran holds, its missile capability at least made the other side accept a ceasefire in 12 days.',
    },
    label: {
      ja: '12日で停戦させたミサイル能力（イランの見方）',
      en: 'Missiles that forced a ceasefire (as Iran reads it)',
    },
    voice: 'iran',
    strength: 'hedged',
    hedges: ['as-iran-holds'],
    paragraphs: ['2.6'],
  },
  israelFirstStrike: {
    text: {
      ja: '2025年6月13日の攻撃は、イスラエルによる「挑発なき一方的な先制攻撃」であった。',
      en: 'The attack of 13 June 2025 was an unprovoked, unilateral pre-emptive attack by Israel.',
    },
    label: { ja: '「挑発なき一方的な先制攻撃」', en: 'Unprovoked, unilateral pre-emptive attack' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['0.1'],
  },
  israelCalculation: {
    text: {
      ja: 'ヒズブッラーやイラクの勢力の関与、とりわけその「第二次攻撃能力」を勘定に入れずにすむとの計算が、攻撃の理由の一つだったとしても、と著者は譲歩する。',
      en: 'One reason for the attack, it is granted, may have been a calculation that the involvement of Hezbollah and the Iraqi groups, above all their second-strike capability, need not be reckoned with.',
    },
    label: {
      ja: '親イラン勢力は考慮不要との計算（仮に）',
      en: 'Calculation: allied forces can be left out (granted)',
    },
    voice: 'author',
    strength: 'conceded',
    hedges: ['one-possible-reason'],
    paragraphs: ['2.7'],
  },
  trumpCause: {
    text: {
      ja: 'トランプ大統領は、イランが攻撃を受けたのは、核計画の「停止」に同意しなかったからだと主張した。',
      en: 'President Trump said that Iran was attacked because it had not agreed to halt its nuclear programme.',
    },
    label: {
      ja: '攻撃の原因＝停止に同意しなかったイラン',
      en: 'Iran was attacked for not agreeing to a halt',
    },
    voice: 'trump',
    strength: 'flat',
    hedges: [],
    paragraphs: ['0.4'],
  },
  trumpWithheld: {
    text: {
      ja: 'トランプ大統領は、交渉で合意できそうな間はイスラエルの攻撃に同意しなかったとした。',
      en: "President Trump said that he had not agreed to Israel's attack as long as a deal was possible.",
    },
    label: { ja: '合意の可能性があった間は攻撃に不同意', en: 'Withheld consent while a deal was possible' },
    voice: 'trump',
    strength: 'flat',
    hedges: [],
    paragraphs: ['0.4'],
  },
  iranPeaceful: {
    text: {
      ja: 'イランは、核燃料サイクル計画は「平和目的」であり、核武装化を意図していないと一貫して主張している。',
      en: 'Iran consistently says that its fuel-cycle programme is peaceful and that it has no intention to arm itself with nuclear weapons.',
    },
    label: { ja: '平和目的・核武装化の意図なし', en: 'Peaceful purpose, no intention to arm' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.2'],
  },
  iranProhibition: {
    text: {
      ja: 'その根拠として、イラン政府側は、最高指導者がイスラームの価値に照らして核武装を禁じていることを挙げる。',
      en: 'As its ground the Iranian government says that the Supreme Leader forbids it, judging by the values of Islam.',
    },
    label: {
      ja: '最高指導者がイスラームの価値に基づき禁止',
      en: 'Forbidden by the Supreme Leader on Islamic grounds',
    },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.2'],
  },
  iranDefensive: {
    text: {
      ja: 'イランの理解では、その安全保障戦略は、有効な抑止力を得ることによる「防衛的な戦略」である。',
      en: 'Iran understands its security strategy as a defensive one, through effective deterrence.',
    },
    label: { ja: '有効な抑止力による防衛的な戦略', en: 'A defensive strategy, through deterrence' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.5'],
  },
  iranDetails: {
    text: {
      ja: 'イラン側は、合意の細かな点にまでこだわるところを見せられる。ただし、それで印象づける相手は実際には限られるかもしれない。',
      en: 'Iran can show that it cares about the details of an agreement, though the audience to be impressed may in fact be limited.',
    },
    label: {
      ja: '細部へのこだわり（聴衆は限られても）',
      en: 'Can show care for details (if only to few)',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['limited-audience'],
    paragraphs: ['1.9'],
  },
  usDiplomaticSolution: {
    text: {
      ja: '当初、米国は両国間の問題を外交で解決するよう求める姿勢を示した。',
      en: 'At first the United States called for settling the issues between the two countries by diplomacy.',
    },
    label: { ja: '外交的な解決を求める姿勢（当初）', en: 'Called for a diplomatic solution (at first)' },
    voice: 'us',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.1'],
  },
  usIntentObscured: {
    text: {
      ja: 'こうした人選は米国側の交渉の意図を「見えにくくする」。そして、米国は真の交渉を目指していないという説に信憑性を与える。',
      en: 'This choice of negotiators obscures what the US intends, and lends credibility to the claim that it does not seek genuine give-and-take.',
    },
    label: {
      ja: '意図が見えにくく、「真の交渉」でないとの説に信憑性',
      en: 'Obscures intent;\nlends credibility to “not genuine talks”',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['lends-credibility'],
    paragraphs: ['1.5'],
  },
  khameneiFeint: {
    text: {
      ja: 'ハーメネイー最高指導者は、米国の交渉の呼びかけを、世論を惑わす「陽動」にすぎないと切り捨てた。',
      en: 'Supreme Leader Khamenei dismissed the US call for talks as a mere feint that misleads public opinion.',
    },
    label: { ja: '交渉の呼びかけは「陽動」', en: 'The call for talks is a feint' },
    voice: 'khamenei',
    strength: 'flat',
    hedges: [],
    paragraphs: ['0.2'],
  },
  iranNotSincere: {
    text: {
      ja: 'イラン側は、米国の交渉の提案は「陽動作戦」で真摯なものではなかったと理解し、二度と騙されないと反省した。',
      en: 'Iran understood the US offer of talks to have been a feint, not sincere, and resolved never to be deceived again.',
    },
    label: { ja: '2025年の提案は陽動作戦、真摯ではなかった', en: 'The 2025 offer was a feint, not sincere' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.1'],
  },
  khameneiImposes: {
    text: {
      ja: '最高指導者は、米国は要求を押し付けるだけで、双方の妥協を要する「真の交渉」を目指していないと繰り返し主張している。',
      en: 'The Supreme Leader says again and again that the US only imposes its demands and does not seek genuine talks, in which both sides compromise.',
    },
    label: { ja: '要求を押し付けるだけで真の交渉ではない', en: 'Only imposes demands: not genuine talks' },
    voice: 'khamenei',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.5'],
  },
  authorCharter: {
    text: {
      ja: '体制を大規模かつ持続的な攻撃で倒すという方策は、国連憲章第2条第4項が禁じる武力行使に当たり、法を守る民主国家の道とは「言い難い」。',
      en: 'To topple the regime by large-scale, sustained attack would be the use of force that Article 2(4) of the UN Charter prohibits; it can hardly be called the way of a law-abiding democratic state.',
    },
    label: {
      ja: '武力による体制打倒なら憲章2条4項の禁止に相当',
      en: 'Toppling by force: what Art. 2(4) prohibits',
    },
    voice: 'author',
    strength: 'conditional',
    hedges: ['coherent-only-if', 'can-hardly-be-called'],
    paragraphs: ['1.6'],
  },
  iranViolation: {
    text: {
      ja: 'イランは、イスラエルと米国の行為は国際法・国際規約に反し主権を侵すものだと、安保理緊急会合などで強く抗議した。',
      en: 'Iran strongly protested, in the Security Council and elsewhere, that what Israel and the US had done violates international law and its sovereignty.',
    },
    label: { ja: '国際法・国際規約違反、主権侵害と抗議', en: 'Protest: violates law and sovereignty' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['1.1'],
  },
  usNextStep: {
    text: {
      ja: '大統領の示唆どおり外交が成果を生まないなら、軍事的手段で核計画の「破棄」を迫り、拒まれれば体制自体を破壊するステップへの「お膳立て」ができる。',
      en: 'If, as the president hints, diplomacy yields nothing, the stage can be set for pressing by military means for the scrapping of the nuclear programme or, if that is refused, for destroying the regime itself.',
    },
    label: {
      ja: '軍事的手段への「お膳立て」（成果が出ない場合）',
      en: 'US stage-setting for military means (if talks yield nothing)',
    },
    voice: 'author',
    strength: 'conditional',
    hedges: ['stage-can-be-set'],
    paragraphs: ['1.10'],
  },
  iranNextStep: {
    text: {
      ja: 'なぜ妥協できないか、米国の要求がいかに過剰で受け入れられないかを、少なくとも国内の体制支持派には明らかにできる。',
      en: 'Iran can make clear, at least to the supporters of the regime at home, why it cannot compromise: how excessive and unacceptable the US demands are.',
    },
    label: {
      ja: '少なくとも体制支持派に、妥協できない理由を示せる',
      en: 'Iran can show regime supporters at least why it cannot yield',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['at-least-supporters'],
    paragraphs: ['1.10'],
  },
  usSeesProblem: {
    text: {
      ja: '同じ濃縮プログラムを、米国は「問題」として捉えている。意味合いは違うが、争点である点で両者は重なる。',
      en: 'The United States sees the same enrichment programme as a problem: a different meaning, the same bone of contention.',
    },
    label: {
      ja: '濃縮＝問題（意味合いは違うが同じ争点）',
      en: 'Enrichment: a problem (other meaning, same issue)',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['different-meaning'],
    paragraphs: ['2.4'],
  },
  israelSeesProblem: {
    text: {
      ja: 'イスラエルも、他の西側諸国とともに、同じ濃縮プログラムを「問題」として捉えている。「意味合いは違うが」、争点である点ではイランと重なる。',
      en: 'Israel too, like other Western states, sees the same programme as a problem: a different meaning, the same bone of contention.',
    },
    label: {
      ja: '濃縮＝問題（意味合いは違うが同じ争点）',
      en: 'Enrichment: a problem (other meaning, same issue)',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['different-meaning'],
    paragraphs: ['2.4'],
  },
} as const satisfies Record<string, Statement>

/** What the essay does not give, said the same way in every cell. */
const notAParty = {
  ja: '交渉の当事者ではない。',
  en: 'Not a party to the talks.',
} as const satisfies Localized
const notGiven = {
  ja: '論考には書かれていない。',
  en: 'Not given in the essay.',
} as const satisfies Localized

/** The positions of the parties, dimension by dimension (¶0.2–2.9). */
export const positions = [
  {
    id: 'problem-to-solve',
    dimension: { ja: '解決すべき問題', en: 'Problem to be solved' },
    us: { kind: 'stated', points: [stances.usProblem] },
    iran: { kind: 'stated', points: [stances.iranProblem] },
    israel: { kind: 'stated', points: [stances.israelFear, stances.israelSeesProblem] },
  },
  {
    id: 'what-is-demanded',
    dimension: { ja: '要求', en: 'Demand' },
    us: {
      kind: 'partly-given',
      points: [stances.usZeroEnrichment, stances.usScrapping, stances.trumpHalt],
      note: {
        ja: 'ミサイルや親イラン勢力についての米国の要求は定式化されていない。書かれているのは、イランがその交渉を拒むことだけである。',
        en: 'No US demand on missiles or allied forces is put into words; only that Iran refuses to negotiate on them.',
      },
    },
    iran: {
      kind: 'partly-given',
      points: [stances.iranNptRight, stances.iranEqualFooting],
      note: {
        ja: '制裁は、解決すべき問題の捉え方として現れるだけで、その解除は要求として書かれていない。',
        en: 'Sanctions appear only as how Iran defines the problem; lifting them is not written down as a demand.',
      },
    },
    israel: { kind: 'not-given', note: notGiven },
  },
  {
    id: 'red-line',
    dimension: { ja: '譲れない線', en: 'Red line' },
    us: { kind: 'stated', points: [stances.usNoReadiness] },
    iran: {
      kind: 'stated',
      points: [
        stances.iranNeverConcede,
        stances.iranScrappingUnacceptable,
        stances.iranNuclearOnly,
        stances.iranNoMissiles,
        stances.iranNoAllies,
      ],
    },
    israel: { kind: 'not-given', note: notGiven },
  },
  {
    id: 'who-negotiates',
    dimension: { ja: '交渉にあたる者', en: 'Negotiators' },
    us: { kind: 'stated', points: [stances.usAmateurs, stances.usWitkoff, stances.usKushner] },
    iran: { kind: 'stated', points: [stances.iranDiplomats, stances.iranAraghchi] },
    israel: { kind: 'not-given', note: notAParty },
  },
  {
    id: 'leverage',
    dimension: { ja: '背景にある力', en: 'Leverage' },
    us: {
      kind: 'stated',
      points: [
        stances.usForce2025,
        stances.usForce2026,
        stances.usThreat,
        stances.usHintedIntervention,
        stances.usHintedForce,
      ],
    },
    iran: {
      kind: 'stated',
      points: [stances.iranLever, stances.iranMissiles, stances.iranMissilesCeasefire, stances.iranAllies],
    },
    israel: { kind: 'stated', points: [stances.israelFirstStrike, stances.israelCalculation] },
  },
  {
    id: 'own-rationale',
    dimension: { ja: '自らの説明', en: 'Stated rationale' },
    us: { kind: 'stated', points: [stances.trumpCause, stances.trumpWithheld] },
    iran: {
      kind: 'stated',
      points: [stances.iranPeaceful, stances.iranNptRight, stances.iranProhibition, stances.iranDefensive],
    },
    israel: {
      kind: 'not-given',
      note: {
        ja: 'イスラエル自身の説明は書かれていない。2.7が挙げるのは、ありえた計算の一つにとどまる。',
        en: "Israel's own rationale is not given; 2.7 names one possible calculation, no more.",
      },
    },
  },
  {
    id: 'concession',
    dimension: { ja: '譲歩にあたるもの', en: 'What would count as a concession' },
    us: {
      kind: 'stated',
      points: [stances.usZeroEnrichment, stances.usNoReadiness, stances.usIntentObscured],
    },
    iran: {
      kind: 'partly-given',
      points: [stances.iranScrappingUnacceptable, stances.iranDetails],
      note: {
        ja: 'イランが差し出す譲歩は、論考には一つも挙げられていない。',
        en: 'The essay lists no concession that Iran would offer.',
      },
    },
    israel: { kind: 'not-given', note: notGiven },
  },
  {
    id: 'view-of-talks',
    dimension: { ja: '交渉をどう見るか', en: 'How it describes the talks' },
    us: { kind: 'stated', points: [stances.usDiplomaticSolution, stances.usIntentObscured] },
    iran: {
      kind: 'stated',
      points: [stances.khameneiFeint, stances.iranNotSincere, stances.khameneiImposes],
    },
    israel: { kind: 'not-given', note: notAParty },
  },
  {
    id: 'legal-frame',
    dimension: { ja: '法的な位置づけ', en: 'Legal frame' },
    us: {
      kind: 'partly-given',
      points: [stances.authorCharter],
      note: {
        ja: '米国側の法的な主張は書かれていない。これは著者の判断である。',
        en: "No US legal argument is reported; this is the author's judgement.",
      },
    },
    iran: { kind: 'stated', points: [stances.iranViolation] },
    israel: {
      kind: 'partly-given',
      points: [stances.israelFirstStrike],
      note: {
        ja: 'イスラエル側の法的な主張は書かれていない。これは著者の叙述である。',
        en: "No Israeli legal argument is reported; these are the author's words.",
      },
    },
  },
  {
    id: 'next-step-prepared',
    dimension: { ja: '準備される次のステップ', en: 'Next step being prepared' },
    us: { kind: 'stated', points: [stances.usNextStep] },
    iran: { kind: 'stated', points: [stances.iranNextStep] },
    israel: { kind: 'not-given', note: notGiven },
  },
  {
    id: 'meaning-of-enrichment',
    dimension: { ja: '濃縮の意味', en: 'Meaning of enrichment' },
    us: { kind: 'stated', points: [stances.usSeesProblem] },
    iran: { kind: 'stated', points: [stances.iranLever] },
    israel: { kind: 'stated', points: [stances.israelSeesProblem] },
  },
] as const satisfies ForEach<PositionIds, Position>

/** Halt, abandonment, scrapping: three words that must not be merged (¶0.4, 1.2, 1.7). */
export const demands = [
  { id: 'halt', word: { ja: '停止', en: 'halt' }, ...stances.trumpHalt },
  { id: 'abandonment', word: { ja: '放棄', en: 'abandonment' }, ...stances.usZeroEnrichment },
  { id: 'scrapping', word: { ja: '破棄', en: 'scrapping' }, ...stances.usScrapping },
] as const satisfies readonly Demand[]

/** What each side will not yield or put on the table (¶1.6, 1.7); the US side's is the author's impression. */
export const redLines = {
  us: [stances.usNoReadiness],
  iran: [
    stances.iranNeverConcede,
    stances.iranScrappingUnacceptable,
    stances.iranNuclearOnly,
    stances.iranNoMissiles,
    stances.iranNoAllies,
  ],
} as const satisfies Record<'us' | 'iran', Points>

/** What force stands behind the talks (¶1.6, 2.4, 2.5). */
export const leverage = {
  us: [stances.usForce2025, stances.usForce2026],
  iran: [stances.iranLever, stances.iranMissiles, stances.iranAllies],
} as const satisfies Record<'us' | 'iran', Points>

/** How the 2025 half of `leverage.us` must not be drawn (¶0.3, 1.6). */
export const leverageCaution = {
  text: {
    ja: '「背景」は攻撃が5回の協議と並行したという意味ではない。攻撃が始まったのは、5回の協議の後、第6回の予告の翌日未明である。',
    en: 'This does not mean that the attack ran during the five rounds: it began after them, before dawn on the day after round six was announced.',
  },
  label: {
    ja: '攻撃は5回の協議の後（並行ではない）',
    en: 'The attack came after the five rounds, not during them',
  },
  voice: 'lecturer',
  strength: 'judged',
  hedges: [],
  paragraphs: ['0.3', '1.6'],
} as const satisfies Statement
