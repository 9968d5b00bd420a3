import type { Language, Localized, Paragraphs, VoiceId } from './model.ts'

/** A term as the essay uses it. */
export interface Term {
  readonly id: string
  /** In Japanese the essay's own word; what stands in （…） is ours. */
  readonly term: Localized
  /** How the essay's own word is read, in Hepburn with macrons: for who reads it in English. */
  readonly romanised: string
  /** What it means there, in our own words. */
  readonly definition: Localized
  readonly paragraphs: Paragraphs
  /** Who uses it so; absent where several do, and the definition says who. */
  readonly voice?: VoiceId
  /** Languages in which the word is an everyday word too: there it is the term only where it is quoted. */
  readonly everyday?: readonly Language[]
}

/**
 * The glossary, in the order in which the essay comes to them. Halt, abandonment and scrapping (停止, 放棄, 破棄) are three
 * words for what the US wants, and stay three; 陽動 is “feint” whoever says it.
 */
export const terms = [
  {
    id: 'twelve-day-war',
    term: { ja: '12日戦争', en: '12-day war' },
    romanised: 'jūninichi sensō',
    definition: {
      ja: '2025年6月13日から24日までの軍事攻撃の応酬を指す、イラン側の呼び名。',
      en: "Iran's name for the exchange of attacks from 13 to 24 June 2025.",
    },
    paragraphs: ['0.1', '1.1'],
    voice: 'iran',
  },
  {
    id: 'pre-emptive-attack',
    term: { ja: '先制攻撃', en: 'pre-emptive attack, first strike' },
    romanised: 'sensei kōgeki',
    definition: {
      ja: '6月13日のイスラエルの攻撃。また、抑止が防ぐべき攻撃。',
      en: "Israel's attack of 13 June; also the attack that deterrence should prevent.",
    },
    paragraphs: ['0.1', '0.3', '0.6', '2.6'],
    voice: 'author',
  },
  {
    id: 'feint',
    term: { ja: '陽動', en: 'feint' },
    romanised: 'yōdō',
    definition: {
      ja: '本当の意図を隠すための見せかけの動き。ハーメネイーは米国の呼びかけを、イラン側は2025年の提案を、著者は2026年のイランの応諾を（一種の、と断って）そう呼ぶ。',
      en: "A move made to hide the real intent. Said by Khamenei of the US call for talks, by Iran of the US offer of 2025, and by the author, as “a kind of” feint, of Iran's own acceptance in 2026.",
    },
    paragraphs: ['0.2', '1.1', '1.3'],
  },
  {
    id: 'unconditional-surrender',
    term: { ja: '無条件降伏', en: 'unconditional surrender' },
    romanised: 'mujōken kōfuku',
    definition: {
      ja: '6月17日にトランプ大統領がイランに求めたもの。',
      en: 'What President Trump demanded of Iran on 17 June.',
    },
    paragraphs: ['0.4'],
    voice: 'trump',
  },
  {
    id: 'zero-enrichment',
    term: { ja: 'ゼロ・エンリッチメント', en: 'zero enrichment' },
    romanised: 'zero enritchimento',
    definition: {
      ja: 'ウラン濃縮計画を完全に放棄せよという米国側の要求。',
      en: 'The US demand that Iran abandon its enrichment programme completely.',
    },
    paragraphs: ['1.2'],
    voice: 'us',
  },
  {
    id: 'halt',
    term: { ja: '停止', en: 'halt' },
    romanised: 'teishi',
    definition: {
      ja: '2025年6月のトランプ大統領の言い分で、イランが同意しなかったとされるもの。核計画を止めることで、放棄・破棄とは別の語。',
      en: "In President Trump's words of June 2025, what Iran did not agree to: to halt its nuclear programme. Not the word for abandonment or scrapping.",
    },
    paragraphs: ['0.4'],
    voice: 'trump',
    everyday: ['ja', 'en'],
  },
  {
    id: 'abandonment',
    term: { ja: '完全放棄', en: 'complete abandonment' },
    romanised: 'kanzen hōki',
    definition: {
      ja: 'ゼロ・エンリッチメント要求の中身として著者が説明する語。濃縮計画を全面的に手放すこと。',
      en: 'What the US demand for zero enrichment amounts to, as the author glosses it: to give up the enrichment programme altogether.',
    },
    paragraphs: ['1.2'],
    voice: 'us',
  },
  {
    id: 'scrapping',
    term: { ja: '破棄', en: 'scrapping' },
    romanised: 'haki',
    definition: {
      ja: '米国の要求を、イランが受け入れない理由（1.7）と米国の次の一歩（1.10）に即して著者が言い表す語。濃縮計画・核計画を廃すること。',
      en: "The author's word for the US demand where he reports why Iran refuses it (1.7) and what the US may do next (1.10): to do away with the enrichment or nuclear programme.",
    },
    paragraphs: ['1.7', '1.10'],
    voice: 'author',
  },
  {
    id: 'npt-right',
    term: { ja: '核不拡散条約下の権利', en: 'right under the NPT' },
    romanised: 'kaku fukakusan jōyakuka no kenri',
    definition: {
      ja: 'イランが加盟国として主張する、濃縮を含む原子力の平和利用の権利。',
      en: 'The right that Iran claims as a party: the peaceful use of nuclear energy, enrichment included.',
    },
    paragraphs: ['1.2', '1.7'],
    voice: 'iran',
  },
  {
    id: 'fuel-cycle',
    term: { ja: '核燃料サイクル計画', en: 'nuclear fuel cycle programme' },
    romanised: 'kaku nenryō saikuru keikaku',
    definition: {
      ja: 'イランが平和目的だと一貫して主張する、濃縮を含む自国の計画。',
      en: "Iran's own programme, enrichment included, which it consistently claims is peaceful.",
    },
    paragraphs: ['2.2'],
    voice: 'iran',
  },
  {
    id: 'safeguards',
    term: { ja: '保障措置（査察）', en: 'safeguards (inspections)' },
    romanised: 'hoshō sochi',
    definition: {
      ja: '国際原子力機関がイラン国内で行ってきた、査察を含む活動。',
      en: 'What the IAEA has been carrying out in Iran, inspections included.',
    },
    paragraphs: ['2.2'],
    voice: 'iaea',
    everyday: ['en'],
  },
  {
    id: 'military-diversion',
    term: { ja: '軍事転用', en: 'military diversion' },
    romanised: "gunji ten'yō",
    definition: {
      ja: '既存の核計画を軍事目的に振り向けること。現在それを目指していることを示す証左はないと国際原子力機関はいう。',
      en: 'Turning the existing nuclear programme to military ends: the IAEA says that there is no evidence that Iran now aims at it.',
    },
    paragraphs: ['2.2'],
    voice: 'iaea',
  },
  {
    id: 'professionals',
    term: { ja: '職業的専門家', en: 'professional experts' },
    romanised: 'shokugyōteki senmonka',
    definition: {
      ja: '外交や核の法的・技術的な知識と折衝の経験をもつ人びと。米国側の交渉から外されている。',
      en: 'People with diplomatic, legal and technical nuclear knowledge and experience: left out on the US side.',
    },
    paragraphs: ['1.5'],
    voice: 'author',
  },
  {
    id: 'amateur-businessmen',
    term: { ja: '素人のビジネスマン', en: 'amateur businessmen' },
    romanised: 'shirōto no bijinesuman',
    definition: {
      ja: '著者が、いわば、と断って用いる、米国側の交渉者の呼び方。',
      en: "The author's name, “so to speak”, for the US negotiators.",
    },
    paragraphs: ['1.5'],
    voice: 'author',
  },
  {
    id: 'un-charter-2-4',
    term: { ja: '第2条第4項（国連憲章）', en: 'Article 2(4) (UN Charter)' },
    romanised: 'dai nijō dai yonkō',
    definition: {
      ja: '武力行使を禁じる規定。',
      en: 'The prohibition of the use of force.',
    },
    paragraphs: ['1.6'],
    voice: 'author',
  },
  {
    id: 'bottom-line',
    term: { ja: 'ボトムライン', en: 'bottom line' },
    romanised: 'botomu rain',
    definition: {
      ja: '互いにこれ以上は譲れないという最低限の線。',
      en: 'The minimum that neither side can yield.',
    },
    paragraphs: ['1.9'],
    voice: 'author',
  },
  {
    id: 'stake',
    term: { ja: 'ステーク', en: 'stake' },
    romanised: 'sutēku',
    definition: {
      ja: '何が起きると誰がどう困るのか、という利害。',
      en: 'What would hurt whom, and how.',
    },
    paragraphs: ['1.9'],
    voice: 'author',
    everyday: ['en'],
  },
  {
    id: 'full-public-view',
    term: { ja: '衆人環視', en: 'full public view' },
    romanised: 'shūjin kanshi',
    definition: {
      ja: '利害や不一致を明らかにしようとする場のあり方。',
      en: 'The setting in which both sides try to make stakes and disagreement clear.',
    },
    paragraphs: ['1.9'],
    voice: 'author',
  },
  {
    id: 'law-abidingness',
    term: { ja: '遵法性', en: 'law-abidingness' },
    romanised: 'junpōsei',
    definition: {
      ja: 'イランが細部にこだわる技術的な姿勢によって示そうとするもの。',
      en: 'What Iran tries to show by its technical attention to detail.',
    },
    paragraphs: ['1.9'],
    voice: 'author',
  },
  {
    id: 'confirming-talks',
    term: { ja: '合意できないことの確認のための交渉', en: 'talks to confirm that agreement is not possible' },
    romanised: 'gōi dekinai koto no kakunin no tame no kōshō',
    definition: {
      ja: '第二の目的を言い換えた著者の定式。その意味合いが強いと判断される。',
      en: "The author's formula for the second purpose: a character that, in his judgement, the talks strongly have.",
    },
    paragraphs: ['1.10'],
    voice: 'author',
  },
  {
    id: 'stage-setting',
    term: { ja: 'お膳立て', en: 'setting the stage' },
    romanised: 'ozendate',
    definition: {
      ja: '外交が成果を生まない場合に、米国が、軍事的手段で核計画の「破棄」を迫る、または拒否されれば体制を破壊するという次のステップへ進む準備が、交渉を経ることで整うこと。',
      en: 'A US step that fruitless talks can prepare: to press for scrapping by military means or, if refused, destroy the regime.',
    },
    paragraphs: ['1.10'],
    voice: 'author',
  },
  {
    id: 'deterrent',
    term: { ja: '抑止力', en: 'deterrent (power)' },
    romanised: 'yokushiryoku',
    definition: {
      ja: '相手に攻撃を思いとどまらせる能力や脅し。',
      en: 'The capability or threat that makes an adversary refrain from attack.',
    },
    paragraphs: ['2.3', '2.4', '2.5', '2.6', '2.7', '2.8'],
    voice: 'author',
  },
  {
    id: 'loose-deterrent',
    term: { ja: '緩い意味での「抑止力」', en: 'deterrent in a loose sense' },
    romanised: 'yurui imi de no yokushiryoku',
    definition: {
      ja: '核武装をしなくても、技術力や潜在的な能力が抑止に働くとみる用法。イラン国内で一般的とされる。',
      en: 'General in Iran: technical or latent capability deters without nuclear arms.',
    },
    paragraphs: ['2.3', '2.4'],
    voice: 'author-on-iran',
  },
  {
    id: 'latent-capability',
    term: { ja: '潜在的な開発能力', en: 'latent development capability' },
    romanised: 'senzaiteki na kaihatsu nōryoku',
    definition: {
      ja: '具体的には核燃料を製造する能力。',
      en: 'Concretely, the capability to produce nuclear fuel.',
    },
    paragraphs: ['2.3'],
    voice: 'author-on-iran',
  },
  {
    id: 'nuclear-deterrent',
    term: { ja: '核抑止能力', en: 'nuclear deterrent capability' },
    romanised: 'kaku yokushi nōryoku',
    definition: {
      ja: 'イラン国外の通常の理解では、核兵器で武装することでしか得られない能力。',
      en: 'By the usual understanding outside Iran, to be had only by arming with nuclear weapons.',
    },
    paragraphs: ['2.3'],
    voice: 'author',
  },
  {
    id: 'breakout-time',
    term: { ja: 'ブレイクアウト・タイム', en: 'breakout time' },
    romanised: 'bureikuauto taimu',
    definition: {
      ja: '最初の原子爆弾を作れるようになるまでにかかる時間。欧米の諜報機関などの用語。',
      en: 'Time until a first atomic bomb can be made (Western intelligence and others).',
    },
    paragraphs: ['2.4'],
    voice: 'author',
  },
  {
    id: 'heu-stockpile',
    term: { ja: '高濃度濃縮済みウランの貯蔵', en: 'stockpile of highly enriched uranium' },
    romanised: 'kōnōdo nōshukuzumi uran no chozō',
    definition: {
      ja: '緩い抑止力という考えが移ることのある対象であり、諸外国の懸念の的。',
      en: 'What the idea of a loose deterrent can slide to, and what other states are concerned about.',
    },
    paragraphs: ['2.4'],
    voice: 'author',
  },
  {
    id: 'lever',
    term: { ja: '梃子', en: 'lever' },
    romanised: 'teko',
    definition: {
      ja: 'イランにとっての濃縮プログラムの使い道。攻撃を防ぐ抑止力の一環とみられている。',
      en: 'What Iran thinks it can use the enrichment programme as: part of its deterrent against attack.',
    },
    paragraphs: ['2.4'],
    voice: 'author-on-iran',
    everyday: ['en'],
  },
  {
    id: 'defensive-strategy',
    term: { ja: '防衛的な戦略', en: 'defensive strategy' },
    romanised: 'bōeiteki na senryaku',
    definition: {
      ja: 'イラン自身による自国の安全保障戦略の理解。',
      en: 'How Iran understands its own security strategy.',
    },
    paragraphs: ['2.5'],
    voice: 'iran',
  },
  {
    id: 'pro-iran-forces',
    term: { ja: '親イラン勢力', en: 'pro-Iran forces' },
    romanised: 'shin-Iran seiryoku',
    definition: {
      ja: '地域でイランが支援し、連携する勢力。',
      en: 'Forces in the region that Iran supports and works with.',
    },
    paragraphs: ['1.7', '2.5'],
    voice: 'author',
  },
  {
    id: 'second-strike',
    term: { ja: '第二次攻撃能力', en: 'second-strike capability' },
    romanised: 'dainiji kōgeki nōryoku',
    definition: {
      ja: 'ここでは、攻撃を受けた後にヒズブッラーやイラクの武装勢力が反撃する能力。核とは限らない用法。',
      en: 'Here the capability of Hezbollah and of Iraqi armed groups to strike back after an attack; a use of the term that is not about nuclear weapons.',
    },
    paragraphs: ['2.7'],
    voice: 'author',
  },
  {
    id: 'mutual-deterrence',
    term: { ja: '相互的な抑止', en: 'mutual deterrence' },
    romanised: 'sōgoteki na yokushi',
    definition: {
      ja: '冷戦期の米ソが互いに攻撃を思いとどまらせた関係。',
      en: 'The relation in which the US and the Soviet Union kept each other from attack in the Cold War.',
    },
    paragraphs: ['2.7'],
    voice: 'author',
  },
  {
    id: 'mutual-destruction',
    term: { ja: '相互破壊能力', en: 'mutual destruction capability' },
    romanised: 'sōgo hakai nōryoku',
    definition: {
      ja: '冷戦期の抑止力の中身。',
      en: 'What the deterrent of the Cold War consisted in.',
    },
    paragraphs: ['2.7'],
    voice: 'author',
  },
  {
    id: 'hot-war',
    term: { ja: 'ホット・ウォー', en: 'hot war' },
    romanised: 'hotto wō',
    definition: {
      ja: '第三次世界大戦に当たる米ソ間の核戦争。',
      en: 'A nuclear war between the US and the Soviet Union, equal to a third world war.',
    },
    paragraphs: ['2.7'],
    voice: 'author',
  },
  {
    id: 'cold-war',
    term: { ja: 'コールド・ウォー', en: 'cold war' },
    romanised: 'kōrudo wō',
    definition: {
      ja: '戦わない状態での安定に付けられた名。',
      en: 'The name for stability in a state without war.',
    },
    paragraphs: ['2.7', '2.8'],
    voice: 'author',
    everyday: ['en'],
  },
  {
    id: 'acceptance-of-survival',
    term: { ja: '存続容認', en: 'acceptance of survival' },
    romanised: 'sonzoku yōnin',
    definition: {
      ja: '革命体制としてのイランが続くことを認めること。対抗国がそれと引き換えに安定を目指しているとは理解しがたい。',
      en: 'Accepting that Iran goes on as an Islamic-revolutionary regime; it is hard to think that its adversaries aim at stability in return for that.',
    },
    paragraphs: ['2.8'],
    voice: 'author',
  },
  {
    id: 'equal-footing',
    term: { ja: '対等な関係', en: 'equal footing' },
    romanised: 'taitō na kankei',
    definition: {
      ja: 'イランが交渉と合意に必要だと常に唱える条件。',
      en: 'What Iran constantly says talks and agreement need.',
    },
    paragraphs: ['2.9'],
    voice: 'iran',
  },
  {
    id: 'mutual-respect',
    term: { ja: '相互尊重', en: 'mutual respect' },
    romanised: 'sōgo sonchō',
    definition: {
      ja: '対等な関係とともにイランが唱える、交渉と合意の土台。',
      en: 'With equal footing, what Iran says talks and agreement must rest on.',
    },
    paragraphs: ['2.9'],
    voice: 'iran',
  },
] as const satisfies readonly Term[]

export type TermId = (typeof terms)[number]['id']

/** The term with this id. */
export function term(id: TermId): (typeof terms)[number] {
  const found = terms.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`terms.ts: no term '${id}'`)
  return found
}

/** The essay's own word for a term, without what is ours in it. */
export function originalOf({ term }: Pick<Term, 'term'>): string {
  return term.ja.replace(/（.*）$/, '')
}
