/**
 * The ids of the data's records, each written once and here: what the essay has, by name. The data beside this
 * file hold one record for each, in this order (`ForEach`), so that they may refer to each other without knowing
 * each other's files.
 */

/** The essay's paragraphs in reading order: 0.x the introduction, 1.x and 2.x the two sections, n1 the note. */
export type ParagraphIds = readonly [
  '0.1',
  '0.2',
  '0.3',
  '0.4',
  '0.5',
  '0.6',
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '1.5',
  '1.6',
  '1.7',
  '1.8',
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
  'n1',
]
export type ParagraphId = ParagraphIds[number]

/** What the essay dates or puts in an order, earliest first. */
export type EventIds = readonly [
  'us-soviet-deterrence',
  'from-1979-on',
  'yardstick-2003',
  'rouhani-speaks',
  'earlier-article',
  'trump-second-term',
  'us-conduct-consistent',
  'letter-disclosed',
  'demands-rejected',
  'offer-called-feint',
  'letter-delivered',
  'leadership-deliberates',
  'reply-handed-over',
  'talks-begin',
  'five-rounds',
  'sixth-round-announced',
  'attack-begins',
  'us-denies-involvement',
  'trump-blames-iran',
  'surrender-demanded',
  'fordow-bombed',
  'al-udeid-struck',
  'ceasefire-reached',
  'looks-like-joint-operation',
  'iran-protests',
  'collusion-alleged',
  'exchange-rate-strike',
  'protests-spread',
  'live-fire-used',
  'trump-turns-to-talks',
  'iran-shows-readiness',
  'talks-resume',
  'kushner-joins',
  'largest-deployment',
  'manuscript-finished',
]
export type EventId = EventIds[number]

/** What limits a statement of the essay, in its order; the last is about its headings. */
export type HedgeIds = readonly [
  'about-six-weeks',
  'as-if-belligerent',
  'seemingly-joint',
  'hard-to-understand',
  'kind-of-ploy',
  'if-neither-believes',
  'consistent-so-to-speak',
  'lends-credibility',
  'at-least-an-impression',
  'coherent-only-if',
  'can-hardly-be-called',
  'two-come-to-mind',
  'groping',
  'almost-no-possibility',
  'value-not-low',
  'granted-us-belief',
  'limited-audience',
  'strong-character',
  'at-least-supporters',
  'stage-can-be-set',
  'no-evidence-at-present',
  'in-a-loose-sense',
  'can-slide',
  'different-meaning',
  'should-work',
  'as-iran-holds',
  'one-possible-reason',
  'can-be-understood',
  'hard-to-think',
  'even-with-some-deterrence',
  'some-logical-problem',
  'hard-to-bring-about',
  'seems-recognised',
  'headings-are-stronger',
]
export type HedgeId = HedgeIds[number]

/** The steps of the essay's second section, in its order; the last is not written in it. */
export type ClaimIds = readonly [
  'why-not-agree',
  'peaceful-purpose',
  'leader-forbids-arms',
  'no-evidence-of-diversion',
  'enrichment-deters-loosely',
  'abroad-only-arms-deter',
  'rouhani-as-example',
  'apart-from-breakout-time',
  'stockpile-deters-too',
  'overlap-with-concern',
  'one-issue-two-meanings',
  'strategy-is-defensive',
  'root-of-deterrent',
  'deterrence-should-work',
  'first-strike-not-prevented',
  'missiles-forced-ceasefire',
  'missiles-deterred-after-all',
  'israel-may-have-calculated',
  'does-deterrence-hold',
  'neither-erases-other',
  'cold-war-stability',
  'survival-hardly-accepted',
  'safety-in-question',
  'premise-not-shared',
  'recognised-in-iran-too',
  'call-for-equal-footing',
  'unwritten-step',
]
export type ClaimId = ClaimIds[number]

/** The dimensions on which the positions of the parties are compared. */
export type PositionIds = readonly [
  'problem-to-solve',
  'what-is-demanded',
  'red-line',
  'who-negotiates',
  'leverage',
  'own-rationale',
  'concession',
  'view-of-talks',
  'legal-frame',
  'next-step-prepared',
  'meaning-of-enrichment',
]
export type PositionId = PositionIds[number]

/** The two things that come to mind (¶1.8). */
export type PurposeIds = readonly ['define-bottom-lines', 'justify-next-step']
export type PurposeId = PurposeIds[number]

/** Everyone and everything that acts in the essay or is acted upon, by side. */
export type ActorIds = readonly [
  'us',
  'trump',
  'trump-administration',
  'us-forces',
  'witkoff',
  'kushner',
  'us-aircraft',
  'bunker-buster',
  'al-udeid',
  'iran',
  'khamenei',
  'araghchi',
  'rouhani',
  'iranian-foreign-ministry',
  'regime-leadership',
  'political-military-figures',
  'islamic-revolutionary-regime',
  'regime-supporters',
  'irgc-officers',
  'nuclear-physicists',
  'state-broadcaster',
  'fordow',
  'pro-iran-forces',
  'hezbollah',
  'iraqi-groups',
  'israel',
  'oman',
  'oman-foreign-minister',
  'uae-envoy',
  'electronics-district',
  'young-people',
  'unarmed-citizens',
  'un-security-council',
  'un-charter',
  'npt',
  'iaea',
  'western-states',
  'western-intelligence',
  'soviet-union',
  'jiia',
  'author',
]
export type ActorId = ActorIds[number]

/** Who speaks in the lecture. */
export type VoiceIds = readonly [
  'event',
  'author',
  'author-on-iran',
  'us',
  'trump',
  'iran',
  'khamenei',
  'iaea',
  'lecturer',
]
export type VoiceId = VoiceIds[number]

/** A record for each of the ids, in their order: one that is missing, unknown or out of place is a type error. */
export type ForEach<Ids extends readonly string[], Of> = {
  readonly [At in keyof Ids]: Of & { readonly id: Ids[At] }
}
