import type { ForEach, HedgeId, HedgeIds } from './ids.ts'
import type { Localized, Paragraphs, Strength } from './model.ts'

/** A marker that limits a statement; to drop it is to misrepresent the essay (¶0.2–2.9). */
export interface Hedge {
  readonly id: string
  readonly paragraphs: Paragraphs
  /** The essay's own words, each a contiguous run of one of the paragraphs, without brackets. */
  readonly markers: readonly [string, ...string[]]
  readonly strength: Strength
  /** How strongly a slide may put it. */
  readonly reading: Localized
}

/** The hedges of the essay, in its order. */
export const hedges = [
  {
    id: 'about-six-weeks',
    paragraphs: ['0.2'],
    markers: ['6週間ほど'],
    strength: 'hedged',
    reading: { ja: 'およそ6週間', en: 'about six weeks' },
  },
  {
    id: 'as-if-belligerent',
    paragraphs: ['0.4'],
    markers: ['あたかも', 'かのような口ぶり'],
    strength: 'hedged',
    reading: {
      ja: '交戦当事国さながらの口ぶりだった。自ら当事国だと宣言したのではない',
      en: 'sounded as if a belligerent; did not declare itself one',
    },
  },
  {
    id: 'seemingly-joint',
    paragraphs: ['0.6'],
    markers: ['ように見えた', '様相を強く見せる'],
    strength: 'hedged',
    reading: {
      ja: 'イスラエルの攻撃として始まったように見え、共同作戦の様相を強めた。最初から共同だったと証明されたのではない',
      en: "seemed to begin as Israel's and came to look strongly like a joint operation; not proved joint from the start",
    },
  },
  {
    id: 'hard-to-understand',
    paragraphs: ['1.2'],
    markers: ['理解に苦しむ'],
    strength: 'judged',
    reading: {
      ja: '著者には理解しにくい（問いを立てるための言い方）',
      en: 'the author finds it hard to understand (a puzzle that sets up the question)',
    },
  },
  {
    id: 'kind-of-ploy',
    paragraphs: ['1.3'],
    markers: ['短期的な政治的計算のレベルでは', '一種の', '理解することが可能'],
    strength: 'hedged',
    reading: {
      ja: '短期という一つのレベルに限れば、一種の策として理解できる',
      en: 'intelligible as a kind of short-term ploy, on that one level only',
    },
  },
  {
    id: 'if-neither-believes',
    paragraphs: ['1.4'],
    markers: ['希望的観測はともかく', '心底では', 'とすれば'],
    strength: 'conditional',
    reading: {
      ja: '双方とも心底では合意を信じていない、と仮定すればの話である',
      en: 'on the condition that neither side, deep down, believes in agreement',
    },
  },
  {
    id: 'consistent-so-to-speak',
    paragraphs: ['1.5'],
    markers: ['一貫しているといえる', 'いわば'],
    strength: 'judged',
    reading: {
      ja: '一貫していると呼べる。〈素人のビジネスマン〉は比喩的な言い方である',
      en: 'can be called consistent; amateur businessmen “so to speak”',
    },
  },
  {
    id: 'lends-credibility',
    paragraphs: ['1.5'],
    markers: ['見えにくくする', '説に信ぴょう性を与える'],
    strength: 'judged',
    reading: {
      ja: '意図を見えにくくし、最高指導者の説の信憑性を高める。著者がその説を断定してはいない',
      en: "obscures the intent and lends credibility to the Supreme Leader's claim, without asserting it",
    },
  },
  {
    id: 'at-least-an-impression',
    paragraphs: ['1.6'],
    markers: ['少なくともアメリカ側には', '印象を与える'],
    strength: 'hedged',
    reading: {
      ja: '少なくとも米国側には妥協の用意がない、という印象を受ける',
      en: 'gives the impression that at least the US side has no readiness to compromise',
    },
  },
  {
    id: 'coherent-only-if',
    paragraphs: ['1.6'],
    markers: ['もしアメリカ側の目的が', 'であれば', '筋が通っているといえる'],
    strength: 'conditional',
    reading: {
      ja: '体制打倒が目的なら筋は通るといえる、という条件つき。次の文はその道を退ける',
      en: 'coherent only if toppling the regime is the aim; the next sentence turns against that course',
    },
  },
  {
    id: 'can-hardly-be-called',
    paragraphs: ['1.6'],
    markers: ['言い難い'],
    strength: 'judged',
    reading: {
      ja: '国際法を守る民主国家のとる道とはまず言えない',
      en: 'can hardly be called the way of a law-abiding democratic state',
    },
  },
  {
    id: 'two-come-to-mind',
    paragraphs: ['1.8'],
    markers: ['次の二つが思い浮かぶ'],
    strength: 'hedged',
    reading: {
      ja: '二つのことが思い浮かぶ。二つに尽きるとは言っていない',
      en: 'two things come to mind; not that there are exactly two',
    },
  },
  {
    id: 'groping',
    paragraphs: ['1.9'],
    markers: ['模索している'],
    strength: 'hedged',
    reading: { ja: '手探りで求めている', en: 'groping for it, seeking it' },
  },
  {
    id: 'almost-no-possibility',
    paragraphs: ['1.9'],
    markers: ['可能性がほぼない', '限定的', '言わざるをえない'],
    strength: 'judged',
    reading: {
      ja: '合意の可能性はほぼなく、交渉の価値は限られる。皆無とは言っていない',
      en: 'almost no possibility of agreement, limited value; not none',
    },
  },
  {
    id: 'value-not-low',
    paragraphs: ['1.9'],
    markers: ['合意以外のところに目的がある', '低くないといえる'],
    strength: 'conditional',
    reading: {
      ja: '目的が合意以外にあるとみるなら、イランにとって価値は低くない。高いとは言っていない',
      en: 'value not low for Iran, if the purpose is other than agreement; not “high”',
    },
  },
  {
    id: 'granted-us-belief',
    paragraphs: ['1.9'],
    markers: ['仮にアメリカ側が', 'としても'],
    strength: 'conceded',
    reading: {
      ja: '脅せば屈すると米国が考えているとしても、という譲歩。米国についての認定ではない',
      en: 'conceded: even if the US believes that threats will make the other yield; not a finding about the US',
    },
  },
  {
    id: 'limited-audience',
    paragraphs: ['1.9'],
    markers: ['聴衆は実際には限定的であるとしても'],
    strength: 'conceded',
    reading: {
      ja: '印象づける相手は実際には限られるかもしれない',
      en: 'the audience to be impressed may in fact be limited',
    },
  },
  {
    id: 'strong-character',
    paragraphs: ['1.10'],
    markers: ['意味合いが強いと判断できる'],
    strength: 'judged',
    reading: {
      ja: 'その性格が強い、という著者の判断',
      en: "has that character strongly, in the author's judgement",
    },
  },
  {
    id: 'at-least-supporters',
    paragraphs: ['1.10'],
    markers: ['少なくともイラン国内の体制支持派'],
    strength: 'hedged',
    reading: {
      ja: '少なくとも国内の体制支持派に対しては',
      en: 'at least to supporters of the regime inside Iran',
    },
  },
  {
    id: 'stage-can-be-set',
    paragraphs: ['1.10'],
    markers: ['もし大統領が示唆しているとおり', 'ならば', 'お膳立てができる'],
    strength: 'conditional',
    reading: {
      ja: '成果が出なければ次の段階の準備が整いうる。開戦を予告してはいない',
      en: 'if talks yield nothing, the stage can be set; no prediction of war',
    },
  },
  {
    id: 'no-evidence-at-present',
    paragraphs: ['2.2'],
    markers: ['現在', '証左はない'],
    strength: 'hedged',
    reading: {
      ja: '現時点で証拠がない。平和目的だと認定したのではない',
      en: 'no evidence at present; not a finding that the programme is peaceful',
    },
  },
  {
    id: 'in-a-loose-sense',
    paragraphs: ['2.3'],
    markers: ['とりわけ', '緩い意味での', '緩やかな意味での', '一般的'],
    strength: 'hedged',
    reading: {
      ja: '緩い意味の抑止力という、一般的ではあるが全員のものではない見方',
      en: 'a deterrent in a loose sense; a general view, not a universal one',
    },
  },
  {
    id: 'can-slide',
    paragraphs: ['2.4'],
    markers: ['移行することがあり', 'であろう'],
    strength: 'hedged',
    reading: { ja: '移ることがありうる。必ず移るのではない', en: 'can slide; not that it does' },
  },
  {
    id: 'different-meaning',
    paragraphs: ['2.4'],
    markers: ['意味合いは違うが'],
    strength: 'hedged',
    reading: {
      ja: '重なるのは争点になるという点だけで、意味は異なる',
      en: 'they overlap only in being the point at issue; the meaning differs',
    },
  },
  {
    id: 'should-work',
    paragraphs: ['2.6'],
    markers: ['（はずだ）', '確信'],
    strength: 'hedged',
    reading: {
      ja: '効くはずだという確信。効くという事実ではない',
      en: 'a conviction that it should work; not the fact that it does',
    },
  },
  {
    id: 'as-iran-holds',
    paragraphs: ['2.6'],
    markers: ['少なくとも', 'としている', 'ということになる'],
    strength: 'judged',
    reading: {
      ja: 'イラン側の解釈と、そこから導かれる帰結',
      en: "Iran's reading, and what follows from it",
    },
  },
  {
    id: 'one-possible-reason',
    paragraphs: ['2.7'],
    markers: ['理由の一つ', 'としても'],
    strength: 'conceded',
    reading: {
      ja: '議論のために認めた、ありうる理由の一つ',
      en: 'one possible reason, conceded for the sake of argument',
    },
  },
  {
    id: 'can-be-understood',
    paragraphs: ['2.7'],
    markers: ['考慮に値する', 'と理解できる'],
    strength: 'judged',
    reading: {
      ja: '考えてみる価値がある。そう理解することができる',
      en: 'worth considering; can be understood so',
    },
  },
  {
    id: 'hard-to-think',
    paragraphs: ['2.8'],
    markers: ['理解しがたく'],
    strength: 'judged',
    reading: {
      ja: '目指しているとは考えにくい。拒んでいるとは言っていない',
      en: 'hard to think that they aim at it; not that they refuse',
    },
  },
  {
    id: 'even-with-some-deterrence',
    paragraphs: ['2.8'],
    markers: ['仮にイランが', 'いくばくかの抑止力'],
    strength: 'conceded',
    reading: {
      ja: 'いくらかの抑止力を得たと仮定しても',
      en: 'even if some (small) deterrence were attained',
    },
  },
  {
    id: 'some-logical-problem',
    paragraphs: ['2.8'],
    markers: ['若干の論理的な問題'],
    strength: 'hedged',
    reading: {
      ja: 'いささか論理に問題がある（控えめな言い方）',
      en: 'a slight logical problem (an understatement)',
    },
  },
  {
    id: 'hard-to-bring-about',
    paragraphs: ['2.9'],
    markers: ['成立し難い'],
    strength: 'hedged',
    reading: {
      ja: '成り立ちにくい。成り立ちえないとは言っていない',
      en: 'hard to bring about; not impossible',
    },
  },
  {
    id: 'seems-recognised',
    paragraphs: ['2.9'],
    markers: ['あるようであり', 'と考えることができる'],
    strength: 'hedged',
    reading: {
      ja: '認識されているようであり、主張につながるとみることができる',
      en: 'seems to be recognised; can be thought to lead to that call',
    },
  },
  {
    id: 'headings-are-stronger',
    // The title and heading 2 call agreement impossible; these are the words of the body.
    paragraphs: ['1.9', '1.10', '2.1'],
    markers: ['可能性がほぼない', '合意できないこと', '合意ができないのか'],
    strength: 'judged',
    reading: {
      ja: '表題と第2節の見出しは本文より強い。見出しとして引き、主張には本文の強さ（合意の可能性はほぼない）を用いる',
      en: 'The title and heading 2 are stronger than the body: quote them as headings, and claim no more than the body does (almost no possibility of agreement)',
    },
  },
] as const satisfies ForEach<HedgeIds, Hedge>

/** The hedge with this id. */
export function hedge(id: HedgeId): (typeof hedges)[number] {
  const found = hedges.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`hedges.ts: no hedge '${id}'`)
  return found
}

/** A statement that the author makes without a hedge, and that must not be weakened. */
export interface FlatStatement {
  readonly id: string
  readonly text: Localized
  readonly paragraphs: Paragraphs
}

/** The author's unhedged statements. */
export const flatStatements = [
  {
    id: 'unprovoked-attack',
    text: {
      ja: 'イスラエルの攻撃は、挑発なき一方的な先制攻撃である。',
      en: "Israel's attack is an unprovoked, unilateral pre-emptive attack.",
    },
    paragraphs: ['0.1'],
  },
  {
    id: 'extreme-gap',
    text: {
      ja: 'ゼロ・エンリッチメント要求と、核不拡散条約上の権利の主張との隔たりははなはだしい。',
      en: 'The gap between the demand for zero enrichment and the claim to a right under the NPT is extreme.',
    },
    paragraphs: ['1.2'],
  },
  {
    id: 'live-fire',
    text: {
      ja: 'イスラーム革命体制は、平和裏に抗議していた無防備の市民に実弾を用いた。',
      en: 'The Islamic-revolutionary regime used live fire on unarmed citizens who were protesting peacefully.',
    },
    paragraphs: ['1.3'],
  },
  {
    id: 'not-breakout-time',
    text: {
      ja: '緩い意味の抑止力という考え方は、ブレイクアウト・タイムの考え方と同じではない。',
      en: 'The idea of a deterrent in a loose sense is not the same as that of breakout time.',
    },
    paragraphs: ['2.4'],
  },
  {
    id: 'prevention-failed',
    text: {
      ja: '2025年6月、イランの抑止は先制攻撃を防がなかった。',
      en: "In June 2025 Iran's deterrence did not prevent the first strike.",
    },
    paragraphs: ['2.6'],
  },
] as const satisfies readonly FlatStatement[]
