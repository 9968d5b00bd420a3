import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claims } from '../../slides/data/argument.ts'
import { paragraphs } from '../../slides/data/essay.ts'
import { hedges } from '../../slides/data/hedges.ts'
import { languageTags } from '../../slides/data/languages.ts'
import type { HedgeId, Statement, VoiceId } from '../../slides/data/model.ts'
import { allStatements } from '../../slides/data/statements.ts'
import { events } from '../../slides/data/timeline.ts'
import { voices } from '../../slides/data/voices.ts'

const statements = allStatements()
const voiceOf = new Map<string, VoiceId>([
  ...statements.map(({ owner, statement }) => [owner, statement.voice] as const),
  ...claims.map(({ id, voice }) => [`claims.${id}`, voice] as const),
  ...events.map(({ id, voice }) => [`events.${id}`, voice] as const),
])

/** Whose each statement is. */
const ledger: readonly (readonly [what: string, voice: VoiceId, records: readonly string[]])[] = [
  ['unprovoked, unilateral pre-emptive attack', 'author', ['stances.israelFirstStrike']],
  [
    'the offer of talks is a feint that misleads',
    'khamenei',
    ['stances.khameneiFeint', 'events.demands-rejected', 'events.offer-called-feint'],
  ],
  [
    'no consent to the attack while a deal was possible',
    'trump',
    ['stances.trumpWithheld', 'events.trump-blames-iran'],
  ],
  ['Iran was attacked because it would not halt', 'trump', ['stances.trumpCause', 'demands.halt']],
  ['the United States is not involved', 'us', ['events.us-denies-involvement']],
  ['the United States and Israel control the air', 'trump', ['events.surrender-demanded']],
  ['it came to look like a joint operation', 'author', ['events.looks-like-joint-operation']],
  ['the sanctions are unjust', 'iran', ['stances.iranProblem']],
  [
    'collusion; law and sovereignty violated',
    'iran',
    ['stances.iranViolation', 'events.iran-protests', 'events.collusion-alleged'],
  ],
  ['the offer was not sincere', 'iran', ['stances.iranNotSincere']],
  [
    'a right under the NPT, enrichment included',
    'iran',
    ['stances.iranNptRight', 'stances.iranNeverConcede'],
  ],
  ['zero enrichment', 'us', ['stances.usZeroEnrichment', 'demands.abandonment', 'demands.scrapping']],
  ["Iran's acceptance as a kind of feint", 'author', ['shortTerm.reading', 'shortTerm.setAside']],
  ['the US only imposes its demands', 'khamenei', ['stances.khameneiImposes']],
  ['credibility is lent to that claim', 'author', ['stances.usIntentObscured']],
  ['no readiness to compromise; Article 2(4)', 'author', ['stances.usNoReadiness', 'stances.authorCharter']],
  [
    'giving up enrichment is unacceptable; only the nuclear issue',
    'iran',
    [
      'stances.iranScrappingUnacceptable',
      'stances.iranNuclearOnly',
      'stances.iranNoMissiles',
      'stances.iranNoAllies',
    ],
  ],
  [
    'two purposes; confirming non-agreement',
    'author',
    [
      'bridge.question',
      'bridge.answer',
      'purposes.define-bottom-lines.definition',
      'purposes.define-bottom-lines.how',
      'purposes.define-bottom-lines.value',
      'purposes.justify-next-step.definition',
      'purposes.justify-next-step.how',
      'purposes.justify-next-step.value',
    ],
  ],
  ['the stage is set for military means', 'author', ['stances.usNextStep', 'stances.usHintedForce']],
  [
    'no intention to arm; forbidden on Islamic grounds',
    'iran',
    ['claims.peaceful-purpose', 'claims.leader-forbids-arms'],
  ],
  ['no evidence at present of aiming at diversion', 'iaea', ['claims.no-evidence-of-diversion']],
  [
    'the loose deterrent, the slide',
    'author-on-iran',
    ['claims.enrichment-deters-loosely', 'claims.stockpile-deters-too'],
  ],
  [
    'outside view, example, breakout time, overlap',
    'author',
    [
      'claims.abroad-only-arms-deter',
      'claims.rouhani-as-example',
      'claims.apart-from-breakout-time',
      'claims.overlap-with-concern',
      'claims.one-issue-two-meanings',
    ],
  ],
  ['the strategy is defensive', 'iran', ['claims.strategy-is-defensive', 'stances.iranDefensive']],
  [
    'why missiles and allies are not negotiable',
    'author-on-iran',
    ['claims.root-of-deterrent', 'sectionsLock.missiles-and-allies.statement'],
  ],
  ['the conviction that enough deterrence should work', 'author-on-iran', ['claims.deterrence-should-work']],
  ['prevention failed', 'author', ['claims.first-strike-not-prevented']],
  [
    'missiles forced a ceasefire in 12 days',
    'iran',
    ['claims.missiles-forced-ceasefire', 'stances.iranMissilesCeasefire'],
  ],
  [
    'so the missiles deterred after all, on that reading',
    'author-on-iran',
    ['claims.missiles-deterred-after-all'],
  ],
  [
    'the calculation about Hezbollah and the Iraqi groups',
    'author',
    ['claims.israel-may-have-calculated', 'stances.israelCalculation'],
  ],
  [
    'the Cold War, the adversaries, the logical problem, the unshared premise',
    'author',
    [
      'claims.does-deterrence-hold',
      'claims.neither-erases-other',
      'claims.cold-war-stability',
      'claims.survival-hardly-accepted',
      'claims.safety-in-question',
      'claims.premise-not-shared',
    ],
  ],
  [
    'it seems to be recognised inside Iran',
    'author',
    ['claims.recognised-in-iran-too', 'claims.call-for-equal-footing'],
  ],
  ['equal footing, mutual respect', 'iran', ['stances.iranEqualFooting']],
  ['the step that is not written', 'lecturer', ['claims.unwritten-step', 'comparison.premise.coldWar']],
]

/** What of each hedge must be read in the statement that carries it. */
const kept: Partial<Record<HedgeId, { ja: RegExp; en: RegExp }>> = {
  'kind-of-ploy': { ja: /短期的/, en: /short-term/ },
  'if-neither-believes': { ja: /心底では/, en: /deep down/ },
  'consistent-so-to-speak': { ja: /いわば|といえる/, en: /so to speak|can be called/ },
  'lends-credibility': { ja: /信憑性/, en: /lends credibility/ },
  'at-least-an-impression': { ja: /少なくとも.*印象/, en: /impression|at least/i },
  'coherent-only-if': { ja: /もし|なら|という方策は/, en: /\bif\b|would|by force/i },
  'can-hardly-be-called': { ja: /言い難い/, en: /hardly/ },
  'two-come-to-mind': { ja: /次の二つが思い浮かぶ/, en: /come to mind/ },
  groping: { ja: /模索/, en: /grop/ },
  'almost-no-possibility': { ja: /限定的/, en: /limited value/i },
  'value-not-low': { ja: /低くない/, en: /not low/ },
  'granted-us-belief': { ja: /仮/, en: /granted/ },
  'limited-audience': { ja: /聴衆は(?:限定的でも|限られても)|限られる/, en: /audience|if only to few/ },
  'strong-character': { ja: /意味合いが強い/, en: /strong|largely/i },
  'at-least-supporters': { ja: /少なくとも/, en: /at least/ },
  'stage-can-be-set': { ja: /お膳立て|示唆|ならば/, en: /\bset|hint|if diplomacy/i },
  'no-evidence-at-present': { ja: /現在/, en: /at present/ },
  'in-a-loose-sense': { ja: /緩い|緩やかな/, en: /loose/ },
  'can-slide': { ja: /移行することがあ/, en: /can slide/i },
  'different-meaning': { ja: /意味合いは違うが/, en: /meaning|sense/ },
  'should-work': { ja: /はず/, en: /should/ },
  'as-iran-holds': {
    ja: /少なくとも|イランの見方|ということになる/,
    en: /at least|on that reading|as Iran/i,
  },
  'one-possible-reason': { ja: /仮に|としても/, en: /granted/i },
  'can-be-understood': { ja: /理解|考慮に値する/, en: /understood|worth considering|reading/ },
  'hard-to-think': { ja: /理解しがたい|理解しがたく/, en: /hard/i },
  'even-with-some-deterrence': { ja: /仮に/, en: /even/i },
  'some-logical-problem': { ja: /若干の論理的/, en: /slight logical problem/ },
  'hard-to-bring-about': { ja: /成立し難い/, en: /hard to/i },
  'seems-recognised': { ja: /ようである|考えることができる|考えられる/, en: /seems|can be thought/i },
}

test('every statement has both languages, a known voice, and cites paragraphs that exist', () => {
  const known: readonly string[] = paragraphs.map(({ id }) => id)
  const speakers: readonly string[] = voices.map(({ id }) => id)
  for (const { owner, statement } of statements) {
    for (const { ja, en } of [statement.text, statement.label]) assert.ok(ja !== '' && en !== '', owner)
    assert.ok(speakers.includes(statement.voice), owner)
    assert.ok(statement.paragraphs.length > 0, owner)
    for (const id of statement.paragraphs) assert.ok(known.includes(id), `${owner}: ${id}`)
  }
})

test('every record path is of one statement', () => {
  assert.equal(new Set(statements.map(({ owner }) => owner)).size, statements.length)
})

test('a label is short enough to be drawn', () => {
  for (const { owner, statement } of statements) {
    const { ja, en } = statement.label
    assert.ok([...ja].length <= 28, `${owner}: ${ja} (${[...ja].length})`)
    assert.ok(en.length <= 64, `${owner}: ${en} (${en.length})`)
  }
})

test("a statement's hedges belong to one of its paragraphs", () => {
  const paragraphsOf = new Map(hedges.map(({ id, paragraphs }) => [id, paragraphs as readonly string[]]))
  for (const { owner, statement } of statements)
    for (const id of statement.hedges)
      assert.ok(
        statement.paragraphs.some((paragraph) => paragraphsOf.get(id)?.includes(paragraph)),
        `${owner}: ${id} is not a hedge of ${statement.paragraphs.join(', ')}`,
      )
})

test('a hedged, conditional or conceded statement names its hedges, a flat one has none', () => {
  for (const { owner, statement } of statements) {
    if (['hedged', 'conditional', 'conceded'].includes(statement.strength))
      assert.ok(statement.hedges.length > 0, owner)
    if (statement.strength === 'flat') assert.deepEqual([...statement.hedges], [], owner)
  }
})

test('each hedge of the two sections, save that on the headings, is carried by a statement', () => {
  const carried = new Set<string>(statements.flatMap(({ statement }) => statement.hedges))
  for (const { id } of hedges.slice(4, 33)) assert.ok(carried.has(id), id)
})

test('each hedge can be read in the text that carries it, and one of them in its label', () => {
  for (const { owner, statement } of statements) {
    if (statement.voice === 'lecturer') continue
    for (const language of languageTags) {
      const patterns = statement.hedges.map((id) => [id, _pattern(id)[language]] as const)
      for (const [id, pattern] of patterns)
        assert.match(statement.text[language], pattern, `${owner}.text.${language}: ${id}`)
      if (patterns.length > 0)
        assert.ok(
          patterns.some(([, pattern]) => pattern.test(statement.label[language])),
          `${owner}.label.${language}: ${statement.label[language]}`,
        )
    }
  }
})

test("what is implicit is the lecturer's", () => {
  for (const { owner, statement } of statements)
    if (statement.strength === 'implicit') assert.equal(statement.voice, 'lecturer', owner)
})

for (const [what, voice, records] of ledger)
  test(`whose it is — ${what}: ${voice}`, () => {
    for (const record of records) assert.equal(voiceOf.get(record), voice, record)
  })

test('what the author says flatly is not weakened', () => {
  const flat: readonly string[] = [
    'stances.israelFirstStrike',
    'claims.apart-from-breakout-time',
    'claims.first-strike-not-prevented',
    'comparison.premise.iran',
  ]
  const strengths = new Map<string, Statement['strength']>(
    statements.map(({ owner, statement }) => [owner, statement.strength]),
  )
  for (const owner of flat) assert.equal(strengths.get(owner), 'flat', owner)
})

test('nothing is said that the essay does not say', () => {
  const absent =
    /JCPOA|核合意|スナップバック|snapback|fatwa|ファトワー|proxy|proxies|代理勢力|枢軸|axis of|ホルムズ|Hormuz|カタル|Qatar|ナタンズ|Natanz|イスファハ|Isfahan|Netanyahu|ネタニヤフ|ペゼシュキヤーン|Pezeshkian/i
  for (const { owner, statement } of statements)
    for (const { ja, en } of [statement.text, statement.label])
      assert.doesNotMatch(`${ja} ${en}`, absent, owner)
})

function _pattern(id: HedgeId): { ja: RegExp; en: RegExp } {
  const pattern = kept[id]
  assert.ok(pattern, `no pattern for ${id}`)
  return pattern
}
