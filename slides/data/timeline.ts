import type { DatedEvent } from './model.ts'

/** Inventory T01–T35; written out, because events refer to each other. */
export type EventId =
  | 'us-soviet-deterrence'
  | 'from-1979-on'
  | 'yardstick-2003'
  | 'rouhani-speaks'
  | 'earlier-article'
  | 'trump-second-term'
  | 'us-conduct-consistent'
  | 'letter-disclosed'
  | 'demands-rejected'
  | 'offer-called-feint'
  | 'letter-delivered'
  | 'leadership-deliberates'
  | 'reply-handed-over'
  | 'talks-begin'
  | 'five-rounds'
  | 'sixth-round-announced'
  | 'attack-begins'
  | 'us-denies-involvement'
  | 'trump-blames-iran'
  | 'surrender-demanded'
  | 'fordow-bombed'
  | 'al-udeid-struck'
  | 'ceasefire-reached'
  | 'looks-like-joint-operation'
  | 'iran-protests'
  | 'collusion-alleged'
  | 'exchange-rate-strike'
  | 'protests-spread'
  | 'live-fire-used'
  | 'trump-turns-to-talks'
  | 'iran-shows-readiness'
  | 'talks-resume'
  | 'kushner-joins'
  | 'largest-deployment'
  | 'manuscript-finished'

/**
 * Everything to which the essay gives a date or a place in the order, earliest first (inventory section 2).
 * The bounds of a vague event are what the essay's order says, no narrower.
 */
export const events = [
  {
    id: 'us-soviet-deterrence',
    when: { precision: 'era', words: { ja: '冷戦期', en: 'the Cold War' } },
    wording: '冷戦期',
    lane: 'reference',
    actors: ['us', 'soviet-union'],
    label: { ja: '米ソの相互抑止（参照例）', en: 'US–Soviet mutual deterrence' },
    text: {
      ja: '米ソの相互的な抑止は、両国間の核戦争の回避を目的とし、不戦状態での安定を達成できたと理解できる。',
      en: 'US–Soviet mutual deterrence was for avoiding a nuclear war between the two, and can be understood to have attained stability without war.',
    },
    voice: 'author',
    hedges: ['can-be-understood'],
    paragraphs: ['2.7'],
  },
  {
    id: 'from-1979-on',
    when: { precision: 'since', from: '1979' },
    wording: '1979年以降',
    lane: 'reference',
    actors: ['islamic-revolutionary-regime'],
    label: { ja: '革命体制と対抗国の関係の起点', en: 'Regime and adversaries from here on' },
    text: {
      ja: 'イスラーム革命体制と、その存続容認と引き換えの安定を目指すとは理解しがたい対抗国との関係が、ここから数えられる。',
      en: "From here the essay counts the Islamic-revolutionary regime's relation to adversaries of whom it is hard to think that they aim at stability in return for accepting its survival.",
    },
    voice: 'author',
    hedges: ['hard-to-think'],
    paragraphs: ['2.8'],
  },
  {
    id: 'yardstick-2003',
    // The essay names only the year, as a yardstick for the deployment of T34.
    when: { precision: 'year', year: 2003 },
    wording: '2003年',
    lane: 'reference',
    actors: ['us-forces'],
    label: { ja: '米軍展開の規模の比較年', en: 'Yardstick for the US deployment' },
    text: {
      ja: '今回の米軍展開の規模を測る比較の年として挙げられる。',
      en: 'The year against which the size of the present US deployment is measured.',
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['1.6'],
  },
  {
    id: 'rouhani-speaks',
    when: { precision: 'month', month: '2004-10' },
    wording: '2004年10月',
    lane: 'reference',
    actors: ['rouhani'],
    label: { ja: 'ロウハーニーの発言（抑止力）', en: 'Rouhani on loose deterrence' },
    text: {
      ja: '当時の国家安全保障会議書記ロウハーニーが、核燃料製造能力自体を国力および緩やかな意味での「抑止力」とみなす発言をする。',
      en: 'Rouhani, then Secretary of the National Security Council, treats fuel-production capability itself as national power and as a deterrent in a loose sense.',
    },
    voice: 'event',
    hedges: ['in-a-loose-sense'],
    paragraphs: ['2.3', 'n1'],
  },
  {
    id: 'earlier-article',
    when: { precision: 'month', month: '2006-07', through: '2006-08' },
    wording: '2006年7・8月号',
    lane: 'reference',
    actors: ['author', 'jiia'],
    label: { ja: '著者の先行論文', en: "The author's earlier article" },
    text: {
      ja: '著者がロウハーニー発言について参照する自らの論文が『国際問題』553号に載る。',
      en: "The author's own article, to which he refers for Rouhani's remark, appears in Kokusai Mondai no. 553.",
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['n1'],
  },
  {
    id: 'trump-second-term',
    when: { precision: 'month', month: '2025-01' },
    wording: '2025年1月',
    lane: 'reference',
    actors: ['trump-administration'],
    label: { ja: '第2次トランプ政権が発足', en: 'Second Trump administration begins' },
    text: {
      ja: '米国で第2次トランプ政権が発足する。',
      en: 'The second Trump administration takes office in the United States.',
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['0.2'],
  },
  {
    id: 'us-conduct-consistent',
    when: { precision: 'since', from: '2025' },
    wording: '2025年以来',
    lane: 'diplomacy',
    actors: ['trump-administration'],
    label: { ja: '米側の態度は一貫といえる', en: 'US conduct can be called consistent' },
    text: {
      ja: 'トランプ政権側の交渉の態度は、2025年と2026年の交渉を通じて一貫しているといえる。',
      en: "The Trump administration's conduct can be called consistent through the talks of 2025 and of 2026.",
    },
    voice: 'author',
    hedges: ['consistent-so-to-speak'],
    paragraphs: ['1.5'],
  },
  {
    id: 'letter-disclosed',
    when: { precision: 'day', date: '2025-03-08' },
    wording: '3月8日',
    lane: 'diplomacy',
    actors: ['trump', 'khamenei'],
    label: { ja: 'トランプが書簡送付を公表', en: 'Trump discloses his letter' },
    text: {
      ja: '政権発足から6週間ほどで、トランプ大統領がイランの最高指導者に書簡を送ったことを公にする。',
      en: 'About six weeks after taking office, President Trump makes public that he has sent a letter to the Supreme Leader of Iran.',
    },
    voice: 'event',
    hedges: ['about-six-weeks'],
    paragraphs: ['0.2'],
  },
  {
    id: 'demands-rejected',
    when: { precision: 'derived', relativeTo: 'letter-disclosed', days: 1 },
    wording: 'その翌日',
    lane: 'speech',
    actors: ['khamenei'],
    label: { ja: 'ハーメネイーが要求を拒否', en: 'Khamenei rejects the demands' },
    text: {
      ja: 'ハーメネイー最高指導者が演説で、強圧的な要求をイランは決して受け入れないと述べる。',
      en: 'Supreme Leader Khamenei says in a speech that Iran will never accept coercive demands.',
    },
    voice: 'khamenei',
    hedges: [],
    paragraphs: ['0.2'],
  },
  {
    id: 'offer-called-feint',
    when: {
      precision: 'vague',
      after: 'demands-rejected',
      before: '2025-03',
      words: { ja: '2025年3月（翌週）', en: 'March 2025 (the following week)' },
    },
    wording: 'その翌週に',
    lane: 'speech',
    actors: ['khamenei'],
    label: { ja: '呼びかけを陽動と断じる', en: 'Khamenei calls the offer a feint' },
    text: {
      ja: 'ハーメネイー最高指導者が再び、米国の呼びかけは世論を欺く陽動でしかないと退ける。',
      en: 'Supreme Leader Khamenei again rejects the US call for talks: a mere feint to mislead public opinion.',
    },
    voice: 'khamenei',
    hedges: [],
    paragraphs: ['0.2'],
  },
  {
    id: 'letter-delivered',
    when: {
      precision: 'vague',
      after: 'offer-called-feint',
      before: 'leadership-deliberates',
      words: { ja: '日付なし（返書の前）', en: 'no date given (before the reply)' },
    },
    wording: null,
    lane: 'diplomacy',
    actors: ['uae-envoy', 'iranian-foreign-ministry'],
    label: { ja: 'UAE特使が書簡を届ける', en: 'UAE envoy delivers the letter' },
    text: {
      ja: 'アラブ首長国連邦の大統領特使がテヘランを訪れ、トランプ大統領の書簡をイラン外務省に渡す。',
      en: "The UAE president's special envoy visits Tehran and delivers President Trump's letter to the Iranian Foreign Ministry.",
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['0.3'],
  },
  {
    id: 'leadership-deliberates',
    when: {
      precision: 'vague',
      after: 'letter-delivered',
      before: 'reply-handed-over',
      words: { ja: 'イラン暦の年度替わりの休日', en: 'Iranian turn-of-year holidays' },
    },
    wording: 'イラン暦の年度末から新年にかけての休日の間',
    lane: 'diplomacy',
    actors: ['regime-leadership'],
    label: { ja: '体制指導部が協議', en: 'Regime leadership deliberates' },
    text: {
      ja: 'イランの体制指導部が、年度替わりの休日に内部で協議する。',
      en: "Iran's regime leadership deliberates during the holidays at the turn of the year.",
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['0.3'],
  },
  {
    id: 'reply-handed-over',
    when: { precision: 'day', date: '2025-03-26' },
    wording: '3月26日',
    lane: 'diplomacy',
    actors: ['araghchi', 'oman-foreign-minister'],
    label: { ja: '返書をオマーン外相に託す', en: 'Reply handed over in Oman' },
    text: {
      ja: 'アラクチ外相がオマーンを訪れ、米国に宛てた返書を同国の外相に託す。',
      en: "Foreign Minister Araghchi visits Oman and hands the reply addressed to the US to Oman's foreign minister.",
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['0.3'],
  },
  {
    id: 'talks-begin',
    when: { precision: 'day', date: '2025-04-12' },
    wording: '4月12日',
    lane: 'diplomacy',
    actors: ['us', 'iran', 'oman'],
    label: { ja: 'オマーンで交渉開始', en: 'Talks begin in Oman' },
    text: {
      ja: '米・イラン間の交渉がオマーンで始まる。',
      en: 'The US–Iran talks begin in Oman.',
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['0.3'],
  },
  {
    id: 'five-rounds',
    when: { precision: 'days', from: '2025-04-12', to: '2025-05-23' },
    wording: '5月23日までの6週間で5回',
    lane: 'diplomacy',
    actors: ['witkoff', 'araghchi'],
    label: { ja: '6週間で5回の協議', en: '5 rounds, 6 weeks' },
    text: {
      ja: 'ウィトコフ大統領特使とアラクチ外相の間で、6週間に5回の協議が実現する。',
      en: 'Special envoy Witkoff and Foreign Minister Araghchi hold five rounds of talks in six weeks.',
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['0.3'],
  },
  {
    id: 'sixth-round-announced',
    when: { precision: 'derived', relativeTo: 'attack-begins', days: -1 },
    wording: '発表した翌日未明に',
    lane: 'diplomacy',
    actors: ['oman-foreign-minister'],
    label: { ja: '6回目の協議を予告', en: 'Sixth round announced' },
    text: {
      ja: 'オマーン外相が、6回目の協議をオマーンで開くと発表する。',
      en: "Oman's foreign minister announces that a sixth round will be held in Oman.",
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['0.3'],
  },
  {
    id: 'attack-begins',
    when: { precision: 'day', date: '2025-06-13' },
    wording: '2025年6月13日',
    lane: 'force',
    actors: ['israel', 'iran'],
    label: { ja: 'イスラエルの先制攻撃', en: "Israel's pre-emptive attack" },
    text: {
      ja: '核外交のさなかの未明、イスラエルが挑発もないままイランを一方的に先制攻撃し、軍事攻撃の応酬が始まる。',
      en: "Before dawn, with nuclear diplomacy under way, Israel's unprovoked and unilateral pre-emptive attack on Iran opens the exchange of attacks.",
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['0.1', '0.3'],
  },
  {
    id: 'us-denies-involvement',
    when: {
      precision: 'vague',
      after: 'attack-begins',
      before: 'surrender-demanded',
      words: { ja: '攻撃の当初', en: 'at first' },
    },
    wording: '当初は',
    lane: 'speech',
    actors: ['us'],
    label: { ja: '米国は関与を否定', en: 'US denies involvement' },
    text: {
      ja: '米国は、イスラエルの攻撃に関わっていないと明言する。',
      en: "The US states that it is not involved in Israel's attack.",
    },
    voice: 'us',
    hedges: [],
    paragraphs: ['0.4'],
  },
  {
    id: 'trump-blames-iran',
    when: {
      precision: 'vague',
      after: 'attack-begins',
      before: 'fordow-bombed',
      words: { ja: '攻撃の直後から', en: 'from right after the attack' },
    },
    wording: 'その直後より',
    lane: 'speech',
    actors: ['trump'],
    label: { ja: 'トランプはイランの非を主張', en: 'Trump puts the blame on Iran' },
    text: {
      ja: 'トランプ大統領は、合意の可能性があった間は攻撃に同意しなかったとし、攻撃を受けたのはイランが核計画の停止に応じなかったためだとする。',
      en: 'President Trump says that he had withheld consent to the attack while a deal was possible, and that Iran was attacked because it would not agree to halt its nuclear programme.',
    },
    voice: 'trump',
    hedges: [],
    paragraphs: ['0.4'],
  },
  {
    id: 'surrender-demanded',
    when: { precision: 'day', date: '2025-06-17' },
    wording: '5日目の6月17日',
    lane: 'speech',
    actors: ['trump', 'iran'],
    label: { ja: 'トランプが「無条件降伏」要求', en: 'Trump: “unconditional surrender”' },
    text: {
      ja: 'トランプ大統領が、制空権は米国とイスラエルが完全に掌握していると、まるで交戦国のような口ぶりで述べ、「無条件降伏」を求める。',
      en: 'President Trump says that the US and Israel fully control the air over Iran, sounding as if the US were a belligerent, and demands “unconditional surrender”.',
    },
    voice: 'trump',
    hedges: ['as-if-belligerent'],
    paragraphs: ['0.4'],
  },
  {
    id: 'fordow-bombed',
    when: { precision: 'day', date: '2025-06-22' },
    wording: '10日目の6月22日の未明',
    lane: 'force',
    actors: ['us-forces', 'us-aircraft', 'fordow'],
    label: { ja: '米国がフォルドゥを爆撃', en: 'US bombs Fordow' },
    text: {
      ja: '現地時間の未明、米本土から18時間飛行したB-2がF-35とF-22に護衛されてイラン領空を20数分間侵犯し、フォルドゥの地下濃縮施設を破壊する。',
      en: 'Before dawn local time, B-2s that have flown 18 hours from the US mainland, escorted by F-35s and F-22s, violate Iranian airspace for twenty-odd minutes and destroy the underground enrichment plant at Fordow.',
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['0.5'],
  },
  {
    id: 'al-udeid-struck',
    when: { precision: 'day', date: '2025-06-23' },
    wording: 'その翌日の6月23日',
    lane: 'force',
    actors: ['iran', 'al-udeid'],
    label: { ja: 'イランがアル・ウデイドに反撃', en: 'Iran strikes Al-Udeid in reply' },
    text: {
      ja: 'イランが米国の爆撃への反撃として、米軍の使用するアル・ウデイド空軍基地を弾道ミサイルで攻撃する。',
      en: 'In reply to the US bombing, Iran attacks Al-Udeid Air Base, which US forces use, with ballistic missiles.',
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['0.6'],
  },
  {
    id: 'ceasefire-reached',
    when: { precision: 'day', date: '2025-06-24' },
    wording: '第12日目の6月24日',
    lane: 'force',
    actors: ['israel', 'iran'],
    label: { ja: '停戦', en: 'Ceasefire' },
    text: {
      ja: 'イスラエルとイランの攻撃の応酬が停戦に至る。',
      en: 'The exchange of attacks between Israel and Iran ends in a ceasefire.',
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['0.6'],
  },
  {
    id: 'looks-like-joint-operation',
    when: { precision: 'days', from: '2025-06-13', to: '2025-06-24' },
    wording: '終了する時点までには',
    lane: 'force',
    actors: ['israel', 'us'],
    label: { ja: '共同作戦の様相を強める', en: 'Comes to look like a joint operation' },
    text: {
      ja: 'イスラエルの先制攻撃として始まったように見えた作戦は、終わるまでに米国との共同作戦の様相を強める。',
      en: "The operation that had seemed to begin as Israel's own attack has by its end come to look strongly like a joint one with the US.",
    },
    voice: 'author',
    hedges: ['seemingly-joint'],
    paragraphs: ['0.6'],
  },
  {
    id: 'iran-protests',
    // The essay dates the protests only from the ceasefire on.
    when: {
      precision: 'vague',
      after: 'ceasefire-reached',
      before: 'manuscript-finished',
      words: { ja: '停戦以降', en: 'since the ceasefire' },
    },
    wording: '停戦以降',
    lane: 'speech',
    actors: ['iran', 'un-security-council'],
    label: { ja: 'イランが安保理などで抗議', en: 'Iran protests at the UNSC and elsewhere' },
    text: {
      ja: 'イランが国連安保理の緊急会合などの場で、国際法に反し主権を侵すものだと強く抗議する。',
      en: 'At an emergency meeting of the UN Security Council and elsewhere, Iran protests strongly against a violation of international law and of its sovereignty.',
    },
    voice: 'iran',
    hedges: [],
    paragraphs: ['1.1'],
  },
  {
    id: 'collusion-alleged',
    // What Iran's protest (T25) says, hence in the lane of speech, not of force.
    when: {
      precision: 'vague',
      after: '2025-03',
      before: '2025-06',
      words: { ja: '交渉を求めた数か月後', en: 'a few months after the call for talks' },
    },
    wording: 'その数か月後に',
    lane: 'speech',
    actors: ['us', 'israel'],
    label: { ja: '抗議の内容：米国の「共謀」', en: "Iran's protest: the US “colluded”" },
    text: {
      ja: 'イランの抗議によれば、外交的解決を求める姿勢を見せた米国は、数か月後にイスラエルと「共謀」し、その暗殺や爆撃を容認・支援し、自らもフォルドゥを爆撃した。',
      en: "According to Iran's protest, the US, having shown itself in search of a diplomatic solution, a few months later “colluded” with Israel, condoned and supported its assassinations and bombing, and itself bombed Fordow.",
    },
    voice: 'iran',
    hedges: [],
    paragraphs: ['1.1'],
  },
  {
    id: 'exchange-rate-strike',
    when: { precision: 'day', date: '2025-12-28' },
    wording: '2025年12月28日',
    lane: 'domestic',
    actors: ['electronics-district'],
    label: { ja: 'テヘランの電気街でスト', en: "Strike in Tehran's electronics district" },
    text: {
      ja: 'テヘランの電気街で、為替の急変動に抗議するストが始まる。',
      en: "A strike against sharp swings of the exchange rate begins in Tehran's electronics district.",
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['1.3'],
  },
  {
    id: 'protests-spread',
    when: {
      precision: 'vague',
      after: 'exchange-rate-strike',
      before: 'live-fire-used',
      words: { ja: '日付なし（ストの後）', en: 'no date given (after the strike)' },
    },
    wording: null,
    lane: 'domestic',
    actors: ['young-people'],
    label: { ja: '広範な体制批判へ拡大', en: 'Broad protests against the regime' },
    text: {
      ja: 'ストが、若者による広い体制批判の抗議行動に拡大する。',
      en: 'The strike grows into broad protests by young people against the regime.',
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['1.3'],
  },
  {
    id: 'live-fire-used',
    when: { precision: 'days', from: '2026-01-08', to: '2026-01-09' },
    wording: '2026年1月8日と9日の二日間',
    lane: 'domestic',
    actors: ['islamic-revolutionary-regime', 'unarmed-citizens'],
    label: { ja: '無防備の市民に実弾使用', en: 'Live fire on unarmed citizens' },
    text: {
      ja: 'イスラーム革命体制が、平和裏に抗議していた無防備の市民に実弾を用い、世界的な非難を浴びる。',
      en: 'The Islamic-revolutionary regime uses live fire on unarmed, peacefully protesting citizens and is condemned worldwide.',
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['1.3'],
  },
  {
    id: 'trump-turns-to-talks',
    when: {
      precision: 'vague',
      after: 'protests-spread',
      before: 'iran-shows-readiness',
      words: { ja: '日付なし（交渉再開の前）', en: 'no date given (before the talks resumed)' },
    },
    wording: null,
    lane: 'diplomacy',
    actors: ['trump'],
    label: { ja: 'トランプが核交渉へ一転', en: 'Trump turns to nuclear talks' },
    text: {
      ja: '抗議運動を助けるための軍事介入を示唆していたトランプ大統領が、突然それを翻し、核問題での外交交渉を求める姿勢に転じる。',
      en: 'President Trump, who had hinted at military intervention in aid of the protests, suddenly reverses and seeks diplomatic talks on the nuclear issue.',
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['1.3'],
  },
  {
    id: 'iran-shows-readiness',
    when: {
      precision: 'vague',
      after: 'trump-turns-to-talks',
      before: 'talks-resume',
      words: { ja: '日付なし（交渉再開の前）', en: 'no date given (before the talks resumed)' },
    },
    wording: null,
    lane: 'diplomacy',
    actors: ['araghchi'],
    label: { ja: 'イラン外相が応じる姿勢', en: "Iran's foreign minister shows readiness" },
    text: {
      ja: 'イラン外相が、外交交渉に応じる姿勢を示す。',
      en: "Iran's foreign minister shows readiness for diplomatic talks.",
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['1.3'],
  },
  {
    id: 'talks-resume',
    when: { precision: 'since', from: '2026-02-06' },
    wording: '2026年2月6日以来',
    lane: 'diplomacy',
    actors: ['us', 'iran'],
    label: { ja: '外交交渉の再開', en: 'Diplomatic talks resume' },
    text: {
      ja: '米国とイランの間で、外交交渉が再び行われている。',
      en: 'The US and Iran are again in diplomatic negotiations.',
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['1.2'],
  },
  {
    id: 'kushner-joins',
    when: { precision: 'month', month: '2026-02' },
    wording: '2026年2月の交渉',
    lane: 'diplomacy',
    actors: ['kushner'],
    label: { ja: 'クシュナーが交渉に加わる', en: 'Kushner joins the US negotiators' },
    text: {
      ja: '第2次政権で公職にないトランプ大統領の娘婿クシュナーが、共同交渉担当に加えられる。',
      en: "Kushner, President Trump's son-in-law, who holds no public office in the second administration, is added as joint negotiator.",
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['1.5'],
  },
  {
    id: 'largest-deployment',
    when: {
      precision: 'vague',
      after: '2026-02',
      before: 'manuscript-finished',
      words: { ja: '今回（2026年2月の交渉）', en: 'this time (the talks of February 2026)' },
    },
    wording: '今回は',
    lane: 'force',
    actors: ['us-forces'],
    label: { ja: '2003年以来の規模の米軍展開', en: 'Largest US deployment since 2003' },
    text: {
      ja: '2003年以来の規模となる米軍の中東への派遣と配備が、交渉の背景をなす。',
      en: 'The dispatch and deployment of US forces to the Middle East, on a scale not seen since 2003, is the background to the talks.',
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['1.6'],
  },
  {
    id: 'manuscript-finished',
    when: { precision: 'day', date: '2026-02-27' },
    wording: '2026年2月27日脱稿',
    lane: 'reference',
    actors: ['author'],
    label: { ja: '脱稿', en: 'Manuscript finished' },
    text: {
      ja: '著者が原稿を書き終える。これより後のことは論考に含まれない。',
      en: 'The author finishes the manuscript; the essay knows nothing later.',
    },
    voice: 'event',
    hedges: [],
    paragraphs: ['colophon'],
  },
] as const satisfies readonly DatedEvent[]

/** The event with this id. */
export function event(id: EventId): DatedEvent {
  const found = events.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`timeline.ts: no event '${id}'`)
  return found
}
