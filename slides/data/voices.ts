import type { ForEach, VoiceId, VoiceIds } from './ids.ts'
import type { Localized } from './model.ts'

/** The side a voice or an actor belongs to; diagrams take colour and sign from it. */
export type Side = 'us' | 'iran' | 'israel' | 'author' | 'neutral' | 'lecturer'

/** One who speaks in the lecture: the essay's narration, a party, its author, or we who teach it. */
export interface Voice {
  readonly id: string
  readonly side: Side
  /** Shown wherever the voice speaks. */
  readonly label: Localized
}

/** Whose statement something is. */
export const voices = [
  {
    id: 'event',
    side: 'neutral',
    label: { ja: '出来事（著者の叙述）', en: 'Event, as the author reports it' },
  },
  { id: 'author', side: 'author', label: { ja: '著者の判断', en: "The author's judgement" } },
  {
    id: 'author-on-iran',
    side: 'author',
    label: { ja: '著者によるイラン側の説明', en: "The author on Iran's view" },
  },
  { id: 'us', side: 'us', label: { ja: '米国側の主張', en: 'US claim' } },
  { id: 'trump', side: 'us', label: { ja: 'トランプ大統領の主張', en: "President Trump's claim" } },
  { id: 'iran', side: 'iran', label: { ja: 'イラン側の主張', en: "Iran's claim" } },
  {
    id: 'khamenei',
    side: 'iran',
    label: { ja: 'ハーメネイー最高指導者の主張', en: "Supreme Leader Khamenei's claim" },
  },
  { id: 'iaea', side: 'neutral', label: { ja: '国際原子力機関の見解', en: "The IAEA's finding" } },
  {
    id: 'lecturer',
    side: 'lecturer',
    label: { ja: '講義者の補足（著者ではない）', en: 'The lecturer, not the author' },
  },
] as const satisfies ForEach<VoiceIds, Voice>

/** The voice with an id; throws and names the known ones where there is none. */
export function voice(id: VoiceId): (typeof voices)[number] {
  const found = voices.find((entry) => entry.id === id)
  if (!found)
    throw new Error(`There is no voice "${id}"; there are ${voices.map((entry) => entry.id).join(', ')}`)
  return found
}

/** What tags the lecturer's own words. */
export const lecturerTag = { ja: '補足', en: 'Added' } as const satisfies Localized
