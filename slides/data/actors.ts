import type { ActorId, ActorIds, ForEach } from './ids.ts'
import type { Language, Localized, Paragraphs } from './model.ts'
import type { Side } from './voices.ts'

/** One that acts or is acted upon in the essay. */
export interface Actor {
  readonly id: string
  /**
   * Whose side it is drawn on. Citizens who protest against the regime stand on no state's side:
   * `iran` is the regime, its people and its allies.
   */
  readonly side: Side
  readonly kind: 'state' | 'person' | 'institution' | 'group' | 'place' | 'thing'
  /** As the essay names it; one whom the essay leaves unnamed stays unnamed. */
  readonly name: Localized
  /** What slides call it besides. */
  readonly also?: Readonly<Record<Language, readonly string[]>>
  /** What a person is when the essay has them act, and what it says that they became. */
  readonly office?: { readonly held: Localized; readonly later?: Localized }
  /** What it does in the essay, in one line. */
  readonly role: Localized
  readonly paragraphs: Paragraphs
}

/** Everyone and everything named in the essay, by side. */
export const actors = [
  {
    id: 'us',
    side: 'us',
    kind: 'state',
    name: { ja: 'アメリカ', en: 'United States' },
    also: { ja: ['米国', '米国側'], en: ['US'] },
    role: {
      ja: 'イランの交渉相手。要求を突きつけ、フォルドゥを爆撃した国',
      en: "Iran's counterpart in the talks, which makes demands and bombed Fordow",
    },
    paragraphs: [
      '0.1',
      '0.2',
      '0.3',
      '0.4',
      '0.5',
      '0.6',
      '1.1',
      '1.2',
      '1.3',
      '1.5',
      '1.6',
      '1.9',
      '1.10',
      '2.1',
      '2.2',
      '2.4',
      '2.6',
      '2.7',
      '2.9',
    ],
  },
  {
    id: 'trump',
    side: 'us',
    kind: 'person',
    name: { ja: 'トランプ大統領', en: 'President Trump' },
    also: { ja: ['トランプ'], en: ['Trump'] },
    office: { held: { ja: '大統領（第2次政権）', en: 'President (second administration)' } },
    role: {
      ja: '書簡の送り手。イランを非難して「無条件降伏」を迫り、介入の示唆から交渉へ転じ、軍事的手段を示唆する',
      en: 'Sends the letter, blames Iran, demands “unconditional surrender”, turns from hinted intervention to talks, hints at military means',
    },
    paragraphs: ['0.2', '0.3', '0.4', '1.1', '1.3', '1.5', '1.10'],
  },
  {
    id: 'trump-administration',
    side: 'us',
    kind: 'institution',
    name: { ja: '第2次トランプ政権', en: 'second Trump administration' },
    also: { ja: ['トランプ政権'], en: ['Trump administration'] },
    role: {
      ja: '米国側の当事者。ゼロ・エンリッチメントを要求し、態度は一貫しているといえる',
      en: 'The US side: demands zero enrichment; its conduct can be called consistent',
    },
    paragraphs: ['0.2', '1.1', '1.2', '1.5', '1.6', '1.7', '2.1'],
  },
  {
    id: 'us-forces',
    side: 'us',
    kind: 'institution',
    name: { ja: 'アメリカ軍', en: 'US forces' },
    also: { ja: ['米軍'], en: ['US military'] },
    role: {
      ja: 'アル・ウデイドを使用し、2026年の交渉の背景として中東に展開する',
      en: 'Use Al-Udeid; deployed to the Middle East as the background to the talks of 2026',
    },
    paragraphs: ['0.6', '1.6'],
  },
  {
    id: 'witkoff',
    side: 'us',
    kind: 'person',
    name: { ja: 'ウィトコフ大統領特使', en: 'US special envoy Witkoff' },
    also: { ja: ['ウィトコフ'], en: ['Witkoff'] },
    office: { held: { ja: '大統領特使', en: 'special envoy of the president' } },
    role: { ja: '2025年の5回の協議の米国側交渉者', en: 'US negotiator in the five rounds of 2025' },
    paragraphs: ['0.3'],
  },
  {
    id: 'kushner',
    side: 'us',
    kind: 'person',
    name: { ja: 'ジャーレド・クシュナー', en: 'Jared Kushner' },
    also: { ja: ['クシュナー'], en: ['Kushner'] },
    office: { held: { ja: '政権の公職なし', en: 'no public office' } },
    role: {
      ja: 'トランプ大統領の娘婿。公職のないまま2026年2月の交渉に加わった共同交渉担当',
      en: "Trump's son-in-law; without public office, added as joint negotiator in February 2026",
    },
    paragraphs: ['1.5'],
  },
  {
    id: 'us-aircraft',
    side: 'us',
    kind: 'thing',
    name: { ja: 'B-2爆撃機とF-35・F-22戦闘機', en: 'B-2 bombers with F-35 and F-22 fighters' },
    also: { ja: ['B-2'], en: ['B-2'] },
    role: { ja: 'フォルドゥを爆撃した機体とその護衛', en: 'The bombers of Fordow and their escort' },
    paragraphs: ['0.5'],
  },
  {
    id: 'bunker-buster',
    side: 'us',
    kind: 'thing',
    name: { ja: 'バンカーバスター', en: 'bunker-buster bomb' },
    role: { ja: 'フォルドゥの破壊に使われた爆弾', en: 'The bomb with which Fordow was destroyed' },
    paragraphs: ['0.5'],
  },
  {
    id: 'al-udeid',
    side: 'us',
    kind: 'place',
    name: { ja: 'アル・ウデイド空軍基地', en: 'Al-Udeid Air Base' },
    also: { ja: ['アル・ウデイド'], en: ['Al-Udeid'] },
    role: {
      ja: '米軍が使用するペルシア湾の基地。イランの反撃の標的',
      en: "Base in the Persian Gulf used by US forces; target of Iran's reply",
    },
    paragraphs: ['0.6'],
  },
  {
    id: 'iran',
    side: 'iran',
    kind: 'state',
    name: { ja: 'イラン', en: 'Iran' },
    role: {
      ja: '米国の交渉相手。濃縮の権利を主張し、自らの戦略を防衛的とみる',
      en: 'Counterpart of the US in the talks: claims a right to enrichment and sees its own strategy as defensive',
    },
    paragraphs: [
      '0.1',
      '0.2',
      '0.3',
      '0.4',
      '0.5',
      '0.6',
      '1.1',
      '1.2',
      '1.3',
      '1.5',
      '1.6',
      '1.7',
      '1.9',
      '1.10',
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
      '2.6',
      '2.7',
      '2.8',
      '2.9',
    ],
  },
  {
    id: 'khamenei',
    side: 'iran',
    kind: 'person',
    name: { ja: 'ハーメネイー最高指導者', en: 'Supreme Leader Khamenei' },
    also: { ja: ['ハーメネイー'], en: ['Khamenei'] },
    office: { held: { ja: '最高指導者', en: 'Supreme Leader' } },
    role: {
      ja: '書簡の宛先。要求を退け、呼びかけを陽動と断じ、核武装をイスラームの価値に基づいて禁じているとされる',
      en: "Addressee of the letter: rejects the demands, calls the offer a feint, and by Iran's account forbids nuclear arms on Islamic grounds",
    },
    paragraphs: ['0.2', '1.1', '1.5', '2.2'],
  },
  {
    id: 'araghchi',
    side: 'iran',
    kind: 'person',
    name: { ja: 'アラクチ外相', en: 'Foreign Minister Araghchi' },
    // 1.3 says only "Iran's foreign minister".
    also: { ja: ['アラクチ'], en: ['Araghchi'] },
    office: { held: { ja: '外相', en: 'foreign minister' } },
    role: {
      ja: '返書を託し、2025年の協議に臨んだイラン側交渉者。2026年には協議に応じる姿勢を見せる',
      en: "Hands over the reply and negotiates for Iran in 2025; in 2026 Iran's foreign minister shows readiness for talks",
    },
    paragraphs: ['0.3', '1.3'],
  },
  {
    id: 'rouhani',
    side: 'iran',
    kind: 'person',
    name: { ja: 'ハサン・ロウハーニー', en: 'Hassan Rouhani' },
    also: { ja: ['ロウハーニー'], en: ['Rouhani'] },
    office: {
      held: {
        ja: '国家安全保障会議書記（2004年10月）',
        en: 'Secretary of the National Security Council (October 2004)',
      },
      later: { ja: '大統領', en: 'president' },
    },
    role: {
      ja: '2004年10月に国家安全保障会議書記として、燃料製造能力を緩やかな「抑止力」とみる発言。後に大統領',
      en: 'As Secretary of the National Security Council in October 2004, treats fuel-production capability as a loose deterrent; later president',
    },
    paragraphs: ['2.3'],
  },
  {
    id: 'iranian-foreign-ministry',
    side: 'iran',
    kind: 'institution',
    name: { ja: 'イラン外務省', en: 'Iranian Foreign Ministry' },
    role: { ja: 'トランプ大統領の書簡を受け取る', en: "Receives President Trump's letter" },
    paragraphs: ['0.3'],
  },
  {
    id: 'regime-leadership',
    side: 'iran',
    kind: 'group',
    name: { ja: '体制指導部', en: "Iran's regime leadership" },
    role: {
      ja: '書簡への対応を年度替わりの休日に協議。濃縮能力を緩い抑止力とみる理解を共有する',
      en: 'Deliberates over the turn of the Iranian year; shares the view of enrichment as a loose deterrent',
    },
    paragraphs: ['0.3', '2.3'],
  },
  {
    id: 'political-military-figures',
    side: 'iran',
    kind: 'group',
    name: { ja: '政治・軍事関係者', en: 'political and military figures in Iran' },
    role: {
      ja: '濃縮能力を緩い抑止力とみる理解を共有する',
      en: 'Share the view of enrichment as a loose deterrent',
    },
    paragraphs: ['2.3'],
  },
  {
    id: 'islamic-revolutionary-regime',
    side: 'iran',
    kind: 'institution',
    name: { ja: 'イスラーム革命体制', en: 'Islamic-revolutionary regime' },
    also: { ja: ['革命体制'], en: ['revolutionary regime'] },
    role: {
      ja: '1979年以降のイランの体制。市民に実弾を用い、その安泰と存続が問われる',
      en: "Iran's regime since 1979: used live fire on citizens; its safety and survival are in question",
    },
    paragraphs: ['1.3', '2.1', '2.8'],
  },
  {
    id: 'regime-supporters',
    side: 'iran',
    kind: 'group',
    name: { ja: '体制支持派', en: 'supporters of the regime inside Iran' },
    role: {
      ja: '妥協できない理由を、少なくとも示せる相手',
      en: 'Those to whom, at least, Iran can make clear why it cannot compromise',
    },
    paragraphs: ['1.10'],
  },
  {
    id: 'irgc-officers',
    side: 'iran',
    kind: 'group',
    name: { ja: 'イラン革命防衛隊幹部', en: 'senior officers of the Revolutionary Guards' },
    also: { ja: ['革命防衛隊幹部'], en: ['Revolutionary Guards'] },
    role: {
      ja: 'イランの抗議によれば、イスラエルに暗殺された',
      en: "Assassinated by Israel, according to Iran's protest",
    },
    paragraphs: ['1.1'],
  },
  {
    id: 'nuclear-physicists',
    side: 'iran',
    kind: 'group',
    name: { ja: '核物理学者', en: 'nuclear physicists' },
    role: {
      ja: 'イランの抗議によれば、イスラエルに暗殺された',
      en: "Assassinated by Israel, according to Iran's protest",
    },
    paragraphs: ['1.1'],
  },
  {
    id: 'state-broadcaster',
    side: 'iran',
    kind: 'institution',
    name: { ja: '国営放送局', en: "Iran's state broadcaster" },
    role: {
      ja: 'イランの抗議によれば、イスラエルに爆撃された非軍事目標の一つ',
      en: "One of the non-military targets bombed by Israel, according to Iran's protest",
    },
    paragraphs: ['1.1'],
  },
  {
    id: 'fordow',
    side: 'iran',
    kind: 'place',
    name: { ja: 'フォルドゥ', en: 'Fordow' },
    role: {
      ja: 'テヘランの南の地下ウラン濃縮施設。米国に爆撃される',
      en: 'Underground enrichment plant south of Tehran, bombed by the US',
    },
    paragraphs: ['0.5', '1.1'],
  },
  {
    id: 'pro-iran-forces',
    side: 'iran',
    kind: 'group',
    name: { ja: '親イラン勢力', en: 'pro-Iran forces in the region' },
    role: {
      ja: '支援や連携をイランは交渉の対象にせず、抑止力の根幹とみる',
      en: 'Support for and ties with them Iran will not negotiate and regards as at the root of its deterrent',
    },
    paragraphs: ['1.7', '2.5'],
  },
  {
    id: 'hezbollah',
    side: 'iran',
    kind: 'group',
    name: { ja: 'レバノンのヒズブッラー', en: 'Hezbollah in Lebanon' },
    also: { ja: ['ヒズブッラー'], en: ['Hezbollah'] },
    role: {
      ja: 'その関与、とりわけ第二次攻撃能力を考えに入れなくてよいと、イスラエルが計算したかもしれない勢力',
      en: 'Its part, above all its second-strike capability, is what Israel may have calculated it need not reckon with',
    },
    paragraphs: ['2.7'],
  },
  {
    id: 'iraqi-groups',
    side: 'iran',
    kind: 'group',
    name: { ja: 'イラクの親イラン武装勢力', en: 'pro-Iran armed groups in Iraq' },
    also: { ja: ['イラクの武装勢力', 'イラクの勢力'], en: ['Iraqi groups'] },
    role: {
      ja: 'その関与、とりわけ第二次攻撃能力を考えに入れなくてよいと、イスラエルが計算したかもしれない勢力',
      en: 'Their part, above all their second-strike capability, is what Israel may have calculated it need not reckon with',
    },
    paragraphs: ['2.7'],
  },
  {
    id: 'israel',
    side: 'israel',
    kind: 'state',
    name: { ja: 'イスラエル', en: 'Israel' },
    role: {
      ja: '2025年6月13日に先制攻撃した国。交渉の当事者ではない',
      en: 'Attacks pre-emptively on 13 June 2025; not a party to the talks',
    },
    paragraphs: ['0.1', '0.3', '0.4', '0.6', '1.1', '1.6', '2.2', '2.4', '2.6', '2.7'],
  },
  {
    id: 'oman',
    side: 'neutral',
    kind: 'state',
    name: { ja: 'オマーン', en: 'Oman' },
    role: {
      ja: '返書が託され、2025年の交渉が始まり、6回目も予定された地',
      en: 'Where the reply is handed over, the talks of 2025 begin and a sixth round is planned',
    },
    paragraphs: ['0.3'],
  },
  {
    id: 'oman-foreign-minister',
    side: 'neutral',
    kind: 'person',
    name: { ja: 'オマーン外相', en: "Oman's foreign minister" },
    office: { held: { ja: '外相', en: 'foreign minister' } },
    role: {
      ja: '米国宛ての返書を受け取り、6回目の協議の開催を発表する',
      en: "Receives Iran's reply to the US; announces the sixth round",
    },
    paragraphs: ['0.3'],
  },
  {
    id: 'uae-envoy',
    side: 'neutral',
    kind: 'person',
    // The file drops a character of the country's name.
    name: { ja: 'アラブ首長国連邦の大統領特使', en: 'special envoy of the UAE president' },
    also: { ja: ['UAE特使'], en: ['UAE envoy'] },
    office: { held: { ja: '大統領特使', en: 'special envoy of the president' } },
    role: {
      ja: 'トランプ大統領の書簡をテヘランに届ける',
      en: "Carries President Trump's letter to Tehran",
    },
    paragraphs: ['0.3'],
  },
  {
    id: 'electronics-district',
    side: 'neutral',
    kind: 'place',
    name: { ja: 'テヘランの電気街', en: "Tehran's electronics district" },
    role: {
      ja: '2025年12月28日のストの発端となった場所',
      en: 'Where the strike of 28 December 2025 begins',
    },
    paragraphs: ['1.3'],
  },
  {
    id: 'young-people',
    side: 'neutral',
    kind: 'group',
    name: { ja: '若者', en: 'young people in Iran' },
    role: {
      ja: 'ストを広範な体制批判の抗議行動に拡大させる',
      en: 'Turn the strike into broad protests against the regime',
    },
    paragraphs: ['1.3'],
  },
  {
    id: 'unarmed-citizens',
    side: 'neutral',
    kind: 'group',
    name: { ja: '無防備の市民', en: 'unarmed citizens' },
    role: { ja: '平和裏の抗議行動で実弾を向けられる', en: 'Met with live fire while protesting peacefully' },
    paragraphs: ['1.3'],
  },
  {
    id: 'un-security-council',
    side: 'neutral',
    kind: 'institution',
    name: { ja: '国連安保理', en: 'UN Security Council' },
    also: { ja: ['安保理'], en: ['UNSC', 'Security Council'] },
    role: {
      ja: '緊急会合がイランの抗議の場の一つとなる',
      en: "Its emergency meeting is one forum of Iran's protest",
    },
    paragraphs: ['1.1'],
  },
  {
    id: 'un-charter',
    side: 'neutral',
    kind: 'thing',
    name: { ja: '国連憲章第2条第4項', en: 'Article 2(4) of the UN Charter' },
    also: { ja: ['憲章第2条第4項', '憲章2条4項'], en: ['Article 2(4)', 'Art. 2(4)'] },
    role: { ja: '武力行使を禁じる規定', en: 'Prohibits the use of force' },
    paragraphs: ['1.6'],
  },
  {
    id: 'npt',
    side: 'neutral',
    kind: 'thing',
    name: { ja: '核不拡散条約', en: 'Nuclear Non-Proliferation Treaty (NPT)' },
    also: { ja: ['NPT'], en: ['NPT'] },
    role: { ja: 'イランが主張する権利の根拠', en: 'The basis of the right that Iran claims' },
    paragraphs: ['1.2', '1.7'],
  },
  {
    id: 'iaea',
    side: 'neutral',
    kind: 'institution',
    name: { ja: '国際原子力機関', en: 'International Atomic Energy Agency (IAEA)' },
    also: { ja: ['IAEA'], en: ['IAEA'] },
    role: {
      ja: 'イランで保障措置活動を行い、現在の軍事転用の証左はないとする',
      en: 'Carries out safeguards in Iran; says that there is no evidence of a present aim of military diversion',
    },
    paragraphs: ['2.2'],
  },
  {
    id: 'western-states',
    side: 'neutral',
    kind: 'group',
    name: { ja: '西側諸国', en: 'other Western states' },
    role: {
      ja: '米国、イスラエルとともに濃縮プログラムを問題と捉える',
      en: 'See the enrichment programme as a problem, as do the US and Israel',
    },
    paragraphs: ['2.4'],
  },
  {
    id: 'western-intelligence',
    side: 'neutral',
    kind: 'institution',
    name: { ja: '欧米の諜報機関等', en: 'Western intelligence agencies and others' },
    role: { ja: 'ブレイクアウト・タイムという考え方を使う', en: 'Use the idea of breakout time' },
    paragraphs: ['2.4'],
  },
  {
    id: 'soviet-union',
    side: 'neutral',
    kind: 'state',
    name: { ja: 'ソ連', en: 'Soviet Union' },
    also: { ja: ['米ソ'], en: ['Soviet'] },
    role: {
      ja: '冷戦期に米国と相互に抑止し合った国',
      en: 'With the US, a party to the mutual deterrence of the Cold War',
    },
    paragraphs: ['2.7'],
  },
  {
    id: 'jiia',
    side: 'neutral',
    kind: 'institution',
    name: { ja: '日本国際問題研究所', en: 'Japan Institute of International Affairs' },
    role: {
      ja: '著者の2006年の論文を載せた『国際問題』の刊行元',
      en: "Publisher of Kokusai Mondai, which carried the author's article of 2006",
    },
    paragraphs: ['n1'],
  },
  {
    id: 'author',
    side: 'author',
    kind: 'person',
    // The romanisation is from outside the essay, as in essay.ts.
    name: { ja: '松永泰行', en: 'Matsunaga Yasuyuki' },
    also: { ja: ['松永'], en: ['Matsunaga'] },
    role: {
      ja: '著者。2006年の自らの論文を参照する',
      en: 'The author; refers to his own article of 2006',
    },
    paragraphs: ['n1'],
  },
] as const satisfies ForEach<ActorIds, Actor>

/** The actor with this id. */
export function actor(id: ActorId): (typeof actors)[number] {
  const found = actors.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`actors.ts: no actor '${id}'`)
  return found
}
