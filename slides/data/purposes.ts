import type { ForEach, PurposeId, PurposeIds } from './ids.ts'
import type { EventId, Localized, Statement } from './model.ts'
import { type Points, stances } from './positions.ts'
import type { Side } from './voices.ts'

/** One of the two purposes; each is said of both sides (¶1.9, 1.10). */
export interface Purpose {
  readonly id: PurposeId
  readonly name: Localized
  readonly definition: Statement
  readonly how: Statement
  /** What it means for Iran. */
  readonly iran: Points
  /** What it means for the United States. */
  readonly us: Points
  /** What the author makes of it. */
  readonly value: Statement
}

/** The short-term explanation, which comes first and is not the answer (1.3, set aside in 1.4). */
export interface ShortTerm {
  /** What happened before Iran accepted, in order. */
  readonly chain: readonly [EventId, ...EventId[]]
  readonly reading: Statement
  readonly setAside: Statement
}

export type StepId = 'talks' | 'iran-explains' | 'us-presses' | 'us-destroys'

/** A node of the diagram of purpose two (1.10). */
export interface Step {
  readonly id: StepId
  readonly side: Side
  readonly statement: Statement
}

/** A link of the diagram of purpose two: drawn dashed where it hangs on a condition. */
export type StepLink =
  | { readonly from: StepId; readonly to: StepId; readonly kind: 'leads-to' }
  | {
      readonly from: StepId
      readonly to: StepId
      readonly kind: 'conditional'
      readonly condition: Localized
    }

/** 1.3 and 1.4. */
export const shortTerm = {
  chain: [
    'exchange-rate-strike',
    'protests-spread',
    'live-fire-used',
    'trump-turns-to-talks',
    'iran-shows-readiness',
  ],
  reading: {
    text: {
      ja: '短期的な政治的計算のレベルに限れば、イランが交渉に応じる構えを見せたことは、「一種の陽動作戦」として理解できる。',
      en: "At the level of short-term political calculation, Iran's readiness to negotiate is intelligible as a ploy, a kind of feint.",
    },
    label: {
      ja: '短期的な策（「一種の陽動作戦」）としては理解可能',
      en: 'Intelligible as a short-term ploy, a kind of feint',
    },
    voice: 'author',
    strength: 'hedged',
    hedges: ['kind-of-ploy'],
    paragraphs: ['1.3'],
  },
  setAside: {
    text: {
      ja: 'しかし、希望的観測は別として、双方とも「心底では」合意を信じていないとすれば、交渉は何のためなのか。',
      en: 'But if, wishful thinking aside, neither side believes deep down that agreement can be reached, what are they negotiating for?',
    },
    label: {
      ja: '双方が心底では合意を信じていないなら、何のため',
      en: 'If neither believes in agreement deep down, what for?',
    },
    voice: 'author',
    strength: 'question',
    hedges: ['if-neither-believes'],
    paragraphs: ['1.4'],
  },
} as const satisfies ShortTerm

/** From the short-term reading to the two purposes (1.5–1.8). */
export const bridge = {
  /** The US side shows no sign of compromise: negotiators (1.5) and force (1.6). */
  us: [
    {
      text: {
        ja: '米国側の態度は、2025年から「一貫しているといえる」。',
        en: "The Trump administration's attitude can be called consistent since 2025.",
      },
      label: {
        ja: '米国側の態度は一貫しているといえる',
        en: 'US attitude: can be called consistent since 2025',
      },
      voice: 'author',
      strength: 'hedged',
      hedges: ['consistent-so-to-speak'],
      paragraphs: ['1.5'],
    },
    stances.usAmateurs,
    stances.usIntentObscured,
    stances.usForce2025,
    stances.usForce2026,
    stances.usNoReadiness,
    {
      text: {
        ja: 'もし米国側の目的が、大規模かつ持続的な攻撃によるイランの体制打倒なら、この姿勢は「筋が通っているといえる」。',
        en: 'If the US aim were to topple the regime by large-scale, sustained attack, this stance could be called coherent.',
      },
      label: {
        ja: 'もし目的が体制打倒なら、筋は通るといえる',
        en: 'If the aim were toppling the regime: coherent',
      },
      voice: 'author',
      strength: 'conditional',
      hedges: ['coherent-only-if'],
      paragraphs: ['1.6'],
    },
    {
      text: {
        ja: 'しかし、それは国連憲章第2条第4項が禁じる武力行使に当たり、国際法を守る民主的な国家の方途とは「言い難い」。',
        en: 'But that is the use of force that Article 2(4) of the UN Charter prohibits, and can hardly be called the way of a democratic state that keeps international law.',
      },
      label: {
        ja: '憲章2条4項の禁止に相当、法を守る国の道と言い難い',
        en: 'Art. 2(4) prohibits it: hardly a law-abiding way',
      },
      voice: 'author',
      strength: 'hedged',
      hedges: ['can-hardly-be-called'],
      paragraphs: ['1.6'],
    },
  ],
  /** The Iranian side too has much that it cannot yield (1.7). */
  iran: [
    {
      text: {
        ja: 'イラン側にも、妥協できない部分が多い。',
        en: 'On the Iranian side too there is much that cannot be compromised on.',
      },
      label: { ja: 'イラン側にも妥協できない部分が多い', en: 'Iran too has much it cannot compromise on' },
      voice: 'author',
      strength: 'flat',
      hedges: [],
      paragraphs: ['1.7'],
    },
    stances.iranScrappingUnacceptable,
    stances.iranNuclearOnly,
    stances.iranNoMissiles,
    stances.iranNoAllies,
  ],
  /** What, then, are they doing (1.8)? */
  question: {
    text: {
      ja: '「交渉」の名のもとで、双方は本当のところ何をしているのか。',
      en: 'What are both sides really doing under the name of negotiation?',
    },
    label: { ja: '双方は本当のところ何をしているのか', en: 'What are both sides really doing?' },
    voice: 'author',
    strength: 'question',
    hedges: [],
    paragraphs: ['1.8'],
  },
  /** The answer's standing: two come to mind; not that there are exactly two (1.8). */
  answer: {
    text: {
      ja: '著者には「次の二つが思い浮かぶ」。二つに限るとはいわれていない。',
      en: 'Two things come to mind, the author writes; he does not say that there are only two.',
    },
    label: { ja: '「次の二つが思い浮かぶ」', en: 'Two things come to mind' },
    voice: 'author',
    strength: 'hedged',
    hedges: ['two-come-to-mind'],
    paragraphs: ['1.8'],
  },
} as const satisfies { us: Points; iran: Points; question: Statement; answer: Statement }

/** The two purposes (1.9, 1.10). */
export const purposes = [
  {
    id: 'define-bottom-lines',
    name: { ja: 'ボトムラインのプロセス的な定義の模索', en: 'Groping for bottom lines, as a process' },
    definition: {
      text: {
        ja: '双方は、要求をつきつけ合うなかで、「ボトムライン」、つまり互いに譲れない最低の線を、過程として定めようと「模索している」。',
        en: 'By confronting each other with demands, both sides are groping for a definition, as a process, of their bottom lines: the least that neither can yield.',
      },
      label: {
        ja: '双方が、譲れない最低の線の定義を模索',
        en: 'Both grope to define bottom lines',
      },
      voice: 'author',
      strength: 'hedged',
      hedges: ['groping'],
      paragraphs: ['1.8', '1.9'],
    },
    how: {
      text: {
        ja: '誰がどのように困るのかという「ステーク」と、何について一致しないのかを、「衆人環視の下で」明らかにしようとしている。',
        en: 'They try to make clear, in full public view, what would hurt whom and how (the stakes), and on what they disagree.',
      },
      label: {
        ja: 'ステークと不一致を衆人環視の下で明らかにしようとする',
        en: 'Trying to make stakes and disagreement clear in public',
      },
      voice: 'author',
      strength: 'judged',
      hedges: [],
      paragraphs: ['1.9'],
    },
    iran: [
      {
        text: {
          ja: 'イランは、合意の細部にこだわる姿勢を示すことができ、たとえ聴衆が実際には限られるとしても、その「技術的な姿勢」から「遵法性」と立場の妥当性を示そうとしている。',
          en: 'Iran can show care for the details of an agreement and, even if the audience is in fact limited, tries to show by that technical posture that it abides by the law and that its position is sound.',
        },
        label: {
          ja: '細部にこだわり、遵法性を示そうとする（聴衆は限られても）',
          en: 'Tries to show law-abidingness in details (if only to few)',
        },
        voice: 'author',
        strength: 'hedged',
        hedges: ['limited-audience'],
        paragraphs: ['1.9'],
      },
    ],
    us: [stances.usThreat],
    value: {
      text: {
        ja: '合意の「可能性がほぼない」以上、合意への道としての価値は「限定的」である。しかし目的が合意の外にあると考えれば、イランにとっての価値は「低くないといえる」。',
        en: 'As there is almost no possibility of agreement, the talks have limited value as a way to one; but if the purpose lies elsewhere, their value for Iran is not low.',
      },
      label: {
        ja: '合意には限定的、目的が別ならイランには低くない',
        en: 'Limited value for agreement; not low for Iran',
      },
      voice: 'author',
      strength: 'hedged',
      hedges: ['almost-no-possibility', 'value-not-low'],
      paragraphs: ['1.9'],
    },
  },
  {
    id: 'justify-next-step',
    name: { ja: '交渉後の次のステップの正当化', en: 'Justifying the next step after the talks' },
    definition: {
      text: {
        ja: '「双方とも」、この作業を経ることによって、交渉の後に来る「次のステップ」を正当化できる。',
        en: 'By going through this exercise, both sides can justify the next step, after the talks.',
      },
      label: {
        ja: '双方とも、交渉後の次のステップを正当化できる',
        en: 'Both can justify\nthe next step\nafter the talks',
      },
      voice: 'author',
      strength: 'judged',
      hedges: [],
      paragraphs: ['1.10'],
    },
    how: {
      text: {
        ja: '要求をつきつけ合う作業そのものが、合意できないことの確認になるという「意味合いが強い」。',
        en: 'The exercise itself has a strong character of confirming that agreement is not possible.',
      },
      label: {
        ja: '合意できないことの確認という意味合いが強い',
        en: 'Strong character of confirming non-agreement',
      },
      voice: 'author',
      strength: 'hedged',
      hedges: ['strong-character'],
      paragraphs: ['1.9', '1.10'],
    },
    iran: [stances.iranNextStep],
    us: [stances.usNextStep],
    value: {
      text: {
        ja: '「合意できないことの確認のための交渉」という意味合いが強い、と著者は判断している。',
        en: 'The author judges that these are, in strong measure, talks to confirm that agreement is not possible.',
      },
      label: {
        ja: '著者の判断：不合意の確認の意味合いが強い',
        en: 'Judged: largely talks to confirm non-agreement',
      },
      voice: 'author',
      strength: 'hedged',
      hedges: ['strong-character'],
      paragraphs: ['1.10'],
    },
  },
] as const satisfies ForEach<PurposeIds, Purpose>

/** Where purpose two leads: each side's next step, as the essay sees it prepared; no prediction (¶1.10). */
export const nextSteps = {
  nodes: [
    // That the talks confirm non-agreement is the same said in other words, not a way to it.
    { id: 'talks', side: 'neutral', statement: purposes[1].definition },
    { id: 'iran-explains', side: 'iran', statement: stances.iranNextStep },
    {
      id: 'us-presses',
      side: 'us',
      statement: {
        text: {
          ja: '大統領の示唆どおり外交が成果を生まないなら、米国は、軍事的手段で核計画の「破棄」を迫るステップへの「お膳立て」ができる。',
          en: 'If, as the president hints, diplomacy yields nothing, the United States can set the stage for pressing by military means for the scrapping of the nuclear programme.',
        },
        label: {
          ja: '軍事的手段で破棄を迫る「お膳立て」',
          en: 'the US can set the stage to press militarily for scrapping',
        },
        voice: 'author',
        strength: 'conditional',
        hedges: ['stage-can-be-set'],
        paragraphs: ['1.10'],
      },
    },
    {
      id: 'us-destroys',
      side: 'us',
      statement: {
        text: {
          ja: 'さらに、「破棄を拒否するならば」、体制自体の破壊というステップへの「お膳立て」もできる。',
          en: 'And, if scrapping is refused, it can set the stage for destroying the regime itself.',
        },
        label: {
          ja: '体制自体を破壊する「お膳立て」',
          en: 'the US can set the stage to destroy the regime itself',
        },
        voice: 'author',
        strength: 'conditional',
        hedges: ['stage-can-be-set'],
        paragraphs: ['1.10'],
      },
    },
  ],
  links: [
    { from: 'talks', to: 'iran-explains', kind: 'leads-to' },
    {
      from: 'talks',
      to: 'us-presses',
      kind: 'conditional',
      condition: {
        ja: '大統領の示唆どおり、外交が成果を生まないなら',
        en: 'If, as the president hints, diplomacy yields nothing,',
      },
    },
    {
      from: 'us-presses',
      to: 'us-destroys',
      kind: 'conditional',
      condition: { ja: '破棄を拒否するなら', en: 'If that scrapping is refused,' },
    },
  ],
} as const satisfies { nodes: readonly Step[]; links: readonly StepLink[] }
