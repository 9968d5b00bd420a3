import { sideNames } from '../data/interface.ts'
import { inEachLanguage, languages } from '../data/languages.ts'
import type { Language } from '../data/model.ts'
import { lecturerTag, type Side } from '../data/voices.ts'
import type { DiagramNode } from './diagram.ts'

// Nobody need be named.
const nobody = inEachLanguage(() => /(?:)/u)
// By these words a text says of whom it speaks; a head says it for what stands below it.
const names: Readonly<Record<Side, Readonly<Record<Language, RegExp>>>> = {
  us: { ja: /米|トランプ|アメリカ/u, en: /\bUS\b|United States|Trump/u },
  iran: { ja: /イラン|ハーメネイー|革命体制/u, en: /Iran|Khamenei|Tehran/u },
  israel: { ja: /イスラエル/u, en: /Israel/u },
  author: { ja: /著者/u, en: /\bauthor\b/u },
  neutral: nobody,
  lecturer: nobody,
}

/** Whether a node's own words say whose it is: of an event nobody need, and the lecturer's tag says it of his. */
export function saysWhose({ side, text }: Pick<DiagramNode, 'side' | 'text'>): boolean {
  return Object.values(names[side]).some((name) => name.test(text))
}

/** The tag before the lecturer's own words, in English with a colon: it reads as a verb else; empty for all others'. */
export function tagOf({ side, heading }: Pick<DiagramNode, 'side' | 'heading'>, language: Language): string {
  if (side !== 'lecturer' || heading) return ''
  return lecturerTag[language] + { ja: '', en: ':' }[language]
}

/** A node of a diagram without heads: where its words don't say whose it is, its side's name comes before them. */
export function named(node: DiagramNode, language: Language): DiagramNode {
  const party = node.side === 'us' || node.side === 'iran' || node.side === 'israel'
  if (!party || saysWhose(node)) return node
  const separator = languages[language].colon
  return { ...node, text: sideNames[node.side][language] + separator + node.text }
}
