import type { ClaimId, ClaimIds, ForEach } from './ids.ts'
import type { Claim, ImplicitClaimId, Localized, Paragraphs, Relation, Statement } from './model.ts'

/** One arrow of the argument map; nothing can follow from the step that is not written. */
export interface ArgumentEdge {
  readonly from: Exclude<ClaimId, ImplicitClaimId>
  readonly to: ClaimId
  readonly relation: Relation
}

/** Where section one and section two hold each other. */
export interface SectionsLink {
  readonly id: string
  /** The end in section one. */
  readonly sectionOne: { readonly label: Localized; readonly paragraphs: Paragraphs }
  /** The end in section two. */
  readonly claims: readonly [ClaimId, ...ClaimId[]]
  /** What joins them; the lecturer's voice where the author does not draw the link himself. */
  readonly statement: Statement
}

/** The claims of section two in the essay's order (¶2.1–2.9); `unwritten-step` is not written in it. */
export const claims = [
  {
    id: 'why-not-agree',
    text: {
      ja: '核問題であれ何であれ、トランプ政権とイランの現体制とのあいだで、なぜ合意ができないのか。',
      en: "Why can the Trump administration and Iran's present regime not agree, on the nuclear issue or on any other?",
    },
    label: { ja: 'なぜ合意ができないのか', en: 'Why can they not agree?' },
    voice: 'author',
    strength: 'question',
    hedges: [],
    paragraphs: ['2.1'],
  },
  {
    id: 'peaceful-purpose',
    text: {
      ja: 'イランは、濃縮を含む核燃料サイクル計画は「平和目的」で、核武装化の意図は「まったくない」と一貫して主張している。',
      en: 'Iran consistently says that its fuel-cycle programme, enrichment included, is peaceful and that it has no intention at all to arm itself with nuclear weapons.',
    },
    label: { ja: '平和目的であり、核武装化の意図はない', en: 'Peaceful purpose, no intention to arm' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.2'],
  },
  {
    id: 'leader-forbids-arms',
    text: {
      ja: '根拠としてイラン政府側は、最高指導者がイスラームの価値に照らして核武装化を禁じていることを挙げる。',
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
  {
    id: 'no-evidence-of-diversion',
    text: {
      ja: 'イラン国内で査察などを行ってきた国際原子力機関（IAEA）も、イランが「現在」、既存の計画の軍事転用を目指していることを示す「証左はない」としている。',
      en: 'The IAEA, which has carried out safeguards in Iran, says there is no evidence that Iran at present aims to divert the existing programme to military use.',
    },
    label: {
      ja: 'IAEA：現在、軍事転用を目指す証左はない',
      en: 'IAEA: no evidence at present of an aim to divert',
    },
    voice: 'iaea',
    strength: 'hedged',
    hedges: ['no-evidence-at-present'],
    paragraphs: ['2.2'],
  },
  {
    id: 'enrichment-deters-loosely',
    text: {
      ja: '奇妙なことに、イラン国内、とりわけ指導部や政治・軍事関係者には、濃縮の技術力や計画の存在が「緩い意味での」抑止力としても働くという共通理解がある。',
      en: 'Oddly, it is commonly held in Iran, above all among its leadership and its political and military figures, that enrichment capability and the programme itself also work as a deterrent, in a loose sense.',
    },
    label: {
      ja: '濃縮＝緩い抑止力との理解（とりわけ指導部等）',
      en: 'Enrichment seen as a loose deterrent, esp. by leaders',
    },
    voice: 'author-on-iran',
    strength: 'hedged',
    hedges: ['in-a-loose-sense'],
    paragraphs: ['2.3'],
  },
  {
    id: 'abroad-only-arms-deter',
    text: {
      ja: 'これに対し、イラン国外の「通常理解」では、核兵器による武装のほかに核抑止能力を得る手段があるとは考えられていない。',
      en: 'Outside Iran, by contrast, it is not usually thought that nuclear deterrence can be had except by arming with nuclear weapons.',
    },
    label: {
      ja: '国外の通常理解：核武装なしに核抑止なし',
      en: 'Abroad, usually: only nuclear arms deter',
    },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.3'],
  },
  {
    id: 'rouhani-as-example',
    text: {
      ja: '例えば2004年10月のロウハーニーの発言では、燃料製造能力という潜在力そのものが、国力であり「緩やかな意味での」抑止力と見なされる。イランではこうした考え方が一般的である。',
      en: 'Rouhani in October 2004, for example: latent capability, concretely the ability to produce fuel, is itself national power and, loosely, a deterrent. Such thinking is general in Iran.',
    },
    label: {
      ja: '例：2004年10月、潜在能力＝国力・緩い抑止力',
      en: 'E.g. Rouhani, 2004: a loose deterrent',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['in-a-loose-sense'],
    paragraphs: ['2.3', 'n1'],
  },
  {
    id: 'apart-from-breakout-time',
    text: {
      ja: 'この用法が着目するのは技術力であり、最初の原爆ができるまでの時間をいう「ブレイクアウト・タイム」とは同じではない。',
      en: 'This usage is about technical capability; it is not the same as breakout time, the time until a first bomb can be made.',
    },
    label: { ja: 'ブレイクアウト・タイムとは別の考え方', en: 'Not the same as breakout time' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.4'],
  },
  {
    id: 'stockpile-deters-too',
    text: {
      ja: '他方でこの考え方は、イラン国内の議論で、高濃度濃縮ウランの貯蔵もまた緩い抑止力になるという考えへ移行することがある。',
      en: 'But in Iranian policy debate it can slide into the thought that a stock of highly enriched uranium deters too, just as loosely.',
    },
    label: {
      ja: '貯蔵も緩い抑止力との考えへ移行することがある',
      en: 'Can slide: a stockpile loosely deters too',
    },
    voice: 'author-on-iran',
    strength: 'hedged',
    hedges: ['can-slide'],
    paragraphs: ['2.4'],
  },
  {
    id: 'overlap-with-concern',
    text: {
      ja: '「皮肉なことに」、これは高濃度濃縮ウランの貯蔵に対する他国の懸念と重なってしまう。',
      en: 'Ironically, this overlaps with the concern of other states over the stock of highly enriched uranium.',
    },
    label: {
      ja: '皮肉にも、貯蔵への諸外国の懸念と重なる',
      en: "Ironically overlaps with other states' concern",
    },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.4'],
  },
  {
    id: 'one-issue-two-meanings',
    text: {
      ja: 'イランには「梃子」、米国・イスラエルと他の西側諸国には「問題」。「意味合いは違うが」、濃縮プログラムの存在が争点である点では重なる。',
      en: 'A lever for Iran, a problem for the United States, Israel and other Western states: the meaning differs, but the existence of the programme is the bone of contention for both.',
    },
    label: { ja: '意味合いは違うが同じ争点：梃子と問題', en: 'Same issue, other meaning: lever or problem' },
    voice: 'author',
    strength: 'hedged',
    hedges: ['different-meaning'],
    paragraphs: ['2.4'],
  },
  {
    id: 'strategy-is-defensive',
    text: {
      ja: 'イランの理解では、その安全保障戦略は、有効な抑止力を得ることによる「防衛的な戦略」である。',
      en: 'Iran understands its security strategy as a defensive one, through effective deterrence.',
    },
    label: { ja: '有効な抑止力による防衛的な戦略', en: 'Defensive strategy: deterrence' },
    voice: 'iran',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.5'],
  },
  {
    id: 'root-of-deterrent',
    text: {
      ja: '弾道ミサイルと親イラン勢力との連携は、「イランの考えるところの」抑止力の根幹にある。だからその制限をめぐる交渉を断固拒む。',
      en: 'Ballistic missiles and coordination with pro-Iran forces are at the root of what Iran regards as its deterrent; hence it refuses talks that would limit them.',
    },
    label: {
      ja: 'ミサイルと連携＝イランの考える抑止力の根幹',
      en: 'Missiles, allies: to Iran, root of its deterrent',
    },
    voice: 'author-on-iran',
    strength: 'judged',
    hedges: [],
    paragraphs: ['2.5'],
  },
  {
    id: 'deterrence-should-work',
    text: {
      ja: '前提には、抑止力（脅し）が十分なら、米国・イスラエルは先制攻撃を思いとどまる（はずだ）という「確信」がある。',
      en: 'The premise is a conviction: if its deterrent (its threat) suffices, the US and Israel can, or should, be made to refrain from a first strike.',
    },
    label: {
      ja: 'イランの確信：抑止力が十分なら先制を防げる（はず）',
      en: 'Conviction in Iran: enough deterrence should stop a first strike',
    },
    voice: 'author-on-iran',
    strength: 'hedged',
    hedges: ['should-work'],
    paragraphs: ['2.6'],
  },
  {
    id: 'first-strike-not-prevented',
    text: {
      ja: '2025年6月の軍事紛争では、それは実現しなかった。',
      en: 'In the armed conflict of June 2025 this did not come true.',
    },
    label: { ja: '2025年6月には実現しなかった', en: 'In June 2025 it did not come true' },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.6'],
  },
  {
    id: 'missiles-forced-ceasefire',
    text: {
      ja: 'しかしイランは、「少なくとも」12日間でイスラエルと米国に停戦を呑ませることができたのは、在庫を温存しつつ限定的に使ったミサイル能力のためだ、としている。',
      en: 'But at least, Iran holds, the missile capability, used sparingly and with the stock preserved, is why Israel and the US could be made to accept a ceasefire in 12 days.',
    },
    label: {
      ja: '少なくとも停戦を12日で呑ませた、とイランは見る',
      en: 'At least a ceasefire in 12 days, as Iran holds',
    },
    voice: 'iran',
    strength: 'hedged',
    hedges: ['as-iran-holds'],
    paragraphs: ['2.6'],
  },
  {
    id: 'missiles-deterred-after-all',
    text: {
      ja: 'その見方に従えば、ミサイル攻撃能力には、予防はできずとも早期の停戦に持ち込む抑止力はあった、「ということになる」。',
      en: 'On that reading it follows that the missile capability, though it did not prevent, had the deterrent power to bring an early ceasefire.',
    },
    label: {
      ja: 'イランの見方では早期停戦の抑止力あり、ということになる',
      en: 'It deterred: an early ceasefire, as Iran reads it',
    },
    voice: 'author-on-iran',
    strength: 'hedged',
    hedges: ['as-iran-holds'],
    paragraphs: ['2.6'],
  },
  {
    id: 'israel-may-have-calculated',
    text: {
      ja: '仮に、イスラエルが攻撃に踏み切った「理由の一つ」が、ヒズブッラーやイラクの勢力の関与、とりわけその「第二次攻撃能力」を考えずにすむとの計算だったとしても、と著者は譲歩する。',
      en: "Granted: one reason for Israel's decision may have been a calculation that the involvement of Hezbollah and the Iraqi groups, above all their second-strike capability, need not be reckoned with.",
    },
    label: {
      ja: '著者が仮に認めるイスラエルの計算：親イラン勢力は考慮不要',
      en: 'Granted: Israel may have left allies out',
    },
    voice: 'author',
    strength: 'conceded',
    hedges: ['one-possible-reason'],
    paragraphs: ['2.7'],
  },
  {
    id: 'does-deterrence-hold',
    text: {
      ja: 'イラン側の抑止の考え方は、イランとその対抗国（例えば米国）とのあいだで「そもそも」成り立つのか。これは「考慮に値する」。',
      en: "Does Iran's idea of deterrence hold at all between Iran and its adversaries, the United States for example? It is worth considering.",
    },
    label: {
      ja: 'そもそもその抑止は成立するか（考慮に値する）',
      en: 'Does such deterrence hold at all? (worth considering)',
    },
    voice: 'author',
    strength: 'question',
    hedges: ['can-be-understood'],
    paragraphs: ['2.7'],
  },
  {
    id: 'neither-erases-other',
    text: {
      ja: '冷戦期の米ソでは、抑止の目的は核戦争（「ホット・ウォー」）の回避であり、いずれも相手の存在そのものの抹消は求めていない。',
      en: "Between the US and the Soviet Union deterrence was to avoid nuclear war (“hot war”), and neither sought to erase the other's very existence.",
    },
    label: {
      ja: '冷戦：核戦争の回避、相手の抹消は求めない',
      en: 'Cold War: avoid nuclear war; neither to be erased',
    },
    voice: 'author',
    strength: 'flat',
    hedges: [],
    paragraphs: ['2.7'],
  },
  {
    id: 'cold-war-stability',
    text: {
      ja: 'そのため、「冷戦」と呼ばれる戦わない状態での安定を、「相互破壊能力としての抑止力」によって達成できた、「と理解できる」。',
      en: 'Hence, it can be understood, stability in a state of non-war named “cold war” was attained through deterrence as a capability of mutual destruction.',
    },
    label: {
      ja: '相互破壊能力で不戦の安定を達成、と理解できる',
      en: 'Stable non-war was attained, it can be understood',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['can-be-understood'],
    paragraphs: ['2.7'],
  },
  {
    id: 'survival-hardly-accepted',
    text: {
      ja: '1979年以降の対抗国が、革命体制としての「存続容認」と引き換えに、冷戦のような不戦の安定を目指しているとは理解しがたい。',
      en: "It is hard to think that Iran's adversaries since 1979 aim at such stability in return for accepting the regime's survival as an Islamic-revolutionary regime.",
    },
    label: {
      ja: '対抗国が存続を容認し不戦を目指すとは理解しがたい',
      en: 'Hard to think adversaries aim at such stability',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['hard-to-think'],
    paragraphs: ['2.8'],
  },
  {
    id: 'safety-in-question',
    text: {
      ja: '「仮に」ミサイルや濃縮などで「いくばくかの抑止力」を得たとしても、それが体制の安泰につながると考えることには「若干の論理的な問題がある」。',
      en: "Even if Iran attained some deterrence by missiles, enrichment and so on, there is a slight logical problem in thinking that it leads to the regime's safety.",
    },
    label: {
      ja: '仮に抑止力を得ても、安泰へは若干の論理的問題',
      en: 'From some deterrence to safety: a slight logical problem',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['even-with-some-deterrence', 'some-logical-problem'],
    paragraphs: ['2.8'],
  },
  {
    id: 'premise-not-shared',
    text: {
      ja: 'イランにとっての「根本的な問題」は、抑止をめぐる考え方の前提が米国と共有されず、自らの考える形での抑止が「成立し難い」点にある。',
      en: 'The root problem for Iran is that the premises of thinking on deterrence are not shared between it and the United States, so that deterrence in the form it thinks of is hard to bring about.',
    },
    label: {
      ja: '前提が共有されず、イランの考える抑止は成立し難い',
      en: 'Premises not shared: such deterrence is hard to achieve',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['hard-to-bring-about'],
    paragraphs: ['2.9'],
  },
  {
    id: 'recognised-in-iran-too',
    text: {
      ja: 'この問題は、イランの内部でも意識されているようである、と著者は見ている。',
      en: 'This, the author writes, seems to be recognised inside Iran too.',
    },
    label: { ja: 'イラン国内でも認識されているようである', en: 'Seems to be recognised inside Iran too' },
    voice: 'author',
    strength: 'hedged',
    hedges: ['seems-recognised'],
    paragraphs: ['2.9'],
  },
  {
    id: 'call-for-equal-footing',
    text: {
      ja: 'イランが対等な関係と相互尊重を常に求めるのも、そこに繋がっている「と考えることができる」。',
      en: "Iran's constant call for equal footing and mutual respect can be thought to follow from this.",
    },
    label: {
      ja: '対等・相互尊重の要求に繋がると考えられる',
      en: 'Can be thought to lead to the call for equal footing',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['seems-recognised'],
    paragraphs: ['2.9'],
  },
  {
    id: 'unwritten-step',
    text: {
      ja: '〔書かれていない〕イランが手放さないものは、自らの存在を認めると思えない相手から身を守るものであり、相手はその論理を共有しない。ゆえに合意は想定しにくい。',
      en: '[Not written] What Iran will not trade is what it holds to protect it from an adversary that it does not believe accepts its existence, and the adversary does not share that logic: hence agreement is hard to conceive of.',
    },
    label: {
      ja: '〔書かれていない〕ゆえに合意は想定しにくい',
      en: '[not written] hence agreement hardly conceivable',
    },
    voice: 'lecturer',
    strength: 'implicit',
    hedges: [],
    impliedBy: ['2.4', '2.5', '2.8', '2.9'],
  },
] as const satisfies ForEach<ClaimIds, Claim>

/**
 * How the claims bear on each other, from the loose deterrent on (¶2.3–2.9). `israel-may-have-calculated` is granted and
 * left: `does-deterrence-hold` does not need it. That something answers the question, the essay leaves to its reader.
 */
export const argumentEdges = [
  { from: 'enrichment-deters-loosely', to: 'apart-from-breakout-time', relation: 'delimits' },
  { from: 'enrichment-deters-loosely', to: 'stockpile-deters-too', relation: 'can-slide-to' },
  { from: 'stockpile-deters-too', to: 'overlap-with-concern', relation: 'leads-to' },
  { from: 'overlap-with-concern', to: 'one-issue-two-meanings', relation: 'leads-to' },
  { from: 'one-issue-two-meanings', to: 'why-not-agree', relation: 'may-answer' },
  { from: 'deterrence-should-work', to: 'strategy-is-defensive', relation: 'premise-of' },
  { from: 'deterrence-should-work', to: 'root-of-deterrent', relation: 'premise-of' },
  { from: 'first-strike-not-prevented', to: 'deterrence-should-work', relation: 'attacks' },
  { from: 'missiles-forced-ceasefire', to: 'missiles-deterred-after-all', relation: 'leads-to' },
  { from: 'missiles-deterred-after-all', to: 'deterrence-should-work', relation: 'rescues' },
  { from: 'israel-may-have-calculated', to: 'first-strike-not-prevented', relation: 'granted' },
  { from: 'does-deterrence-hold', to: 'deterrence-should-work', relation: 'attacks' },
  { from: 'neither-erases-other', to: 'cold-war-stability', relation: 'leads-to' },
  { from: 'survival-hardly-accepted', to: 'cold-war-stability', relation: 'blocks' },
  { from: 'survival-hardly-accepted', to: 'premise-not-shared', relation: 'supports' },
  { from: 'safety-in-question', to: 'premise-not-shared', relation: 'supports' },
  { from: 'premise-not-shared', to: 'recognised-in-iran-too', relation: 'leads-to' },
  { from: 'recognised-in-iran-too', to: 'call-for-equal-footing', relation: 'leads-to' },
  { from: 'premise-not-shared', to: 'why-not-agree', relation: 'may-answer' },
  { from: 'premise-not-shared', to: 'unwritten-step', relation: 'implies' },
] as const satisfies readonly ArgumentEdge[]

/** What an arrow says. */
export const relationLabels = {
  supports: { ja: '支える', en: 'supports' },
  delimits: { ja: '区別', en: 'delimits' },
  'can-slide-to': { ja: '移行することも', en: 'can slide to' },
  'leads-to': { ja: 'つながる', en: 'leads to' },
  granted: { ja: '仮に認める', en: 'granted' },
  'premise-of': { ja: '前提', en: 'premise of' },
  attacks: { ja: '問い直す', en: 'queries' },
  rescues: { ja: '救う試み', en: 'rescue attempt' },
  blocks: { ja: '適用を妨げる', en: 'blocks transfer' },
  'may-answer': { ja: '答えと読める', en: 'may be read as an answer' },
  implies: { ja: '含意', en: 'implies' },
} as const satisfies Record<Relation, Localized>

/** How section one's findings and section two's reasons lock together. */
export const sectionsLock = [
  {
    id: 'zero-enrichment',
    sectionOne: {
      label: { ja: 'ゼロ・エンリッチメントとNPT上の権利の乖離', en: 'Zero enrichment against the NPT right' },
      paragraphs: ['1.2'],
    },
    claims: ['one-issue-two-meanings'],
    statement: {
      text: {
        ja: 'ゼロ・エンリッチメントの要求が壁に当たるのは、同じ濃縮が一方には「問題」、他方には「梃子」だからだ、と読める。',
        en: 'Zero enrichment meets a wall, one may read, because the same enrichment is a problem to one side and a lever to the other.',
      },
      label: { ja: '同じ濃縮が、一方には問題、他方には梃子', en: "One side's problem is the other's lever" },
      voice: 'lecturer',
      strength: 'judged',
      hedges: [],
      paragraphs: ['1.2', '2.4'],
    },
  },
  {
    id: 'missiles-and-allies',
    sectionOne: {
      label: {
        ja: 'ミサイルと親イラン勢力は交渉の対象外',
        en: 'Missiles and pro-Iran forces are not on the table',
      },
      paragraphs: ['1.7'],
    },
    claims: ['strategy-is-defensive', 'root-of-deterrent'],
    statement: {
      text: {
        ja: 'イランがその交渉を断固拒むのは、それらがイランの考える抑止力の根幹にあるからだ、と著者は説明する。',
        en: 'Iran refuses to negotiate on them, the author explains, because they are at the root of what it regards as its deterrent.',
      },
      label: {
        ja: '拒むのは、イランの考える抑止力の根幹だから',
        en: 'Refused: root of its deterrent, as Iran sees it',
      },
      voice: 'author-on-iran',
      strength: 'judged',
      hedges: [],
      paragraphs: ['1.7', '2.5'],
    },
  },
  {
    id: 'non-agreement-asked',
    sectionOne: {
      label: {
        ja: '合意できないことの確認のための交渉',
        en: 'Talks to confirm that agreement is not possible',
      },
      paragraphs: ['1.10'],
    },
    claims: ['why-not-agree'],
    statement: {
      text: {
        ja: '第1節が確認の対象とした不合意を受けて、第2節は、なぜ合意ができないのかを「より掘り下げて」問う。',
        en: 'Section one has the talks confirm non-agreement; section two digs deeper and asks why there can be no agreement.',
      },
      label: {
        ja: 'なぜ合意できないのかを、より掘り下げて問う',
        en: 'Digs deeper: why can there be no agreement?',
      },
      voice: 'author',
      strength: 'question',
      hedges: [],
      paragraphs: ['1.10', '2.1'],
    },
  },
  {
    id: 'non-agreement-explained',
    sectionOne: {
      label: {
        ja: '二つの目的（合意の可能性はほぼない）',
        en: 'The two purposes (almost no chance of agreement)',
      },
      paragraphs: ['1.9', '1.10'],
    },
    claims: ['premise-not-shared'],
    statement: {
      text: {
        ja: '二つの目的は不合意を見込んでおり、その見込みの根に、抑止の前提が共有されていないことがある、と読める。',
        en: 'Both purposes reckon with non-agreement; at the root of that, one may read, is that the premises of deterrence are not shared.',
      },
      label: {
        ja: '不合意の根に、共有されない前提があると読める',
        en: 'At the root: premises not shared, one may read',
      },
      voice: 'lecturer',
      strength: 'judged',
      hedges: [],
      paragraphs: ['1.9', '1.10', '2.9'],
    },
  },
  {
    id: 'regime-survival',
    sectionOne: {
      label: {
        ja: '体制自体を破壊するステップ（条件つき）',
        en: 'Destroying the regime itself (conditional)',
      },
      paragraphs: ['1.10'],
    },
    claims: ['survival-hardly-accepted'],
    statement: {
      text: {
        ja: '体制の破壊が次のステップとして語られうること（外交が成果を生まないならば）と、対抗国が「存続容認」を目指すとは「理解しがたく」思われることは、響き合うと読める。',
        en: "That destroying the regime can be spoken of as a next step (if diplomacy yields nothing) chimes, one may read, with how hard it is to think that the adversaries aim at accepting the regime's survival.",
      },
      label: {
        ja: '体制破壊のステップと、存続容認の考えにくさが響き合う',
        en: 'Chimes with the doubt that survival is accepted',
      },
      voice: 'lecturer',
      strength: 'conditional',
      hedges: ['stage-can-be-set', 'hard-to-think'],
      paragraphs: ['1.10', '2.8'],
    },
  },
] as const satisfies readonly SectionsLink[]
