import { argumentEdges, claims, relationLabels } from '../data/argument.ts'
import type { ClaimId, Language, Localized, Relation } from '../data/model.ts'
import type { Diagram } from './diagram.ts'
import { flowchart } from './flowchart.ts'
import { nodeId, statementNode } from './nodes.ts'
import type { Width } from './text.ts'
import { named } from './whose.ts'

/** A stretch of section 2's argument that fits on one slide; neighbouring stretches share the claims they meet in. */
interface Stretch {
  readonly title: Localized
  readonly description: Localized
  /** Full-width characters a line in a node. */
  readonly width: Width
  /** What is there from the start. */
  readonly first: readonly ClaimId[]
  readonly steps: readonly (readonly ClaimId[])[]
}

/** Every edge of the argument stands in at least one of these; what claims the rest of it makes, pictures show. */
export const stretches = {
  'argument-issue': {
    title: { ja: '論証の地図1：同じ争点、異なる意味', en: 'Argument map 1: one issue, two meanings' },
    description: {
      ja: '緩い抑止力の理解は貯蔵の議論へ移行することがあり、諸外国の懸念と重なって、同じ争点が異なる意味を持つ。',
      en: "The loose deterrent can slide to the stockpile, overlaps with other states' concern, and one issue bears two meanings.",
    },
    width: 7.5,
    first: ['enrichment-deters-loosely'],
    steps: [
      ['apart-from-breakout-time'],
      ['stockpile-deters-too'],
      ['overlap-with-concern'],
      ['one-issue-two-meanings'],
    ],
  },
  'argument-deterrent': {
    title: {
      ja: '論証の地図2：抑止の想定と2025年6月',
      en: 'Argument map 2: the premise of deterrence and June 2025',
    },
    description: {
      ja: '防衛的な戦略と抑止力の根幹は一つの確信を前提とする。2025年6月はそれに疑問を投げ、イランの見方はそれを救おうとする。',
      en: "The defensive strategy and the root of the deterrent rest on one conviction; June 2025 challenges it, Iran's reading tries to rescue it.",
    },
    width: { ja: 7, en: 6.55 },
    first: ['strategy-is-defensive', 'root-of-deterrent'],
    steps: [
      ['deterrence-should-work'],
      ['first-strike-not-prevented', 'israel-may-have-calculated'],
      ['missiles-forced-ceasefire', 'missiles-deterred-after-all'],
    ],
  },
  'argument-cold-war': {
    title: {
      ja: '論証の地図3：冷戦の例はイランに移せるか',
      en: 'Argument map 3: can the Cold War case be transferred?',
    },
    description: {
      ja: 'イランの抑止の考え方がそもそも成立するかを問い、冷戦の例と比べ、その条件を当てはめ難いとして、共有されない前提に至る。',
      en: "Asks whether Iran's idea of deterrence holds at all, compares the Cold War, finds its condition hard to transfer, and comes to a premise that is not shared.",
    },
    width: { ja: 14, en: 17 },
    first: ['deterrence-should-work'],
    steps: [
      ['does-deterrence-hold'],
      ['neither-erases-other', 'cold-war-stability'],
      ['survival-hardly-accepted', 'safety-in-question'],
      ['premise-not-shared'],
    ],
  },
  'argument-premise': {
    title: { ja: '論証の地図4：共有されない前提', en: 'Argument map 4: the premise that is not shared' },
    description: {
      ja: '抑止の前提が共有されていないことが根本的な問題であり、対等と相互尊重の要求に繋がると考えられる。点線は書かれていない。',
      en: 'That the premises of deterrence are not shared is the root problem and can be thought to lead to the call for equal footing. Dotted: not written.',
    },
    width: { ja: 12, en: 14.5 },
    first: ['one-issue-two-meanings', 'premise-not-shared'],
    steps: [['why-not-agree'], ['recognised-in-iran-too', 'call-for-equal-footing'], ['unwritten-step']],
  },
} as const satisfies Record<string, Stretch>

export type StretchId = keyof typeof stretches

// What the essay doesn't write; dashed would mean a condition.
const unwritten: ReadonlySet<Relation> = new Set<Relation>(['may-answer', 'implies'])
// An arrow alone says that one thing leads to another; of the others the claim that they start from says what they are.
const wordless: ReadonlySet<Relation> = new Set<Relation>(['leads-to', 'granted', 'delimits'])

/** One stretch of the argument map of section 2: owners by name and colour, what is not written dotted (2.1–2.9). */
export function argumentMap(stretch: StretchId, language: Language): Diagram {
  const { title, description, width, first, steps }: Stretch = stretches[stretch]
  const shown = new Set([...first, ...steps.flat()])
  const edges = argumentEdges.filter(({ from, to }) => shown.has(from) && shown.has(to))
  return flowchart({
    language,
    title: title[language],
    description: description[language],
    direction: 'LR',
    width,
    edgeWidth: { ja: 4, en: 7 },
    nodes: claims
      .filter(({ id }) => shown.has(id))
      .map((claim) => named(statementNode(nodeId(claim.id), claim, language), language)),
    edges: edges.map(({ from, to, relation }) => ({
      from: nodeId(from),
      to: nodeId(to),
      ...(wordless.has(relation) ? {} : { label: relationLabels[relation][language] }),
      style: unwritten.has(relation) ? 'dotted' : 'solid',
    })),
    steps: steps.map((ids) => ids.map(nodeId)),
  })
}
