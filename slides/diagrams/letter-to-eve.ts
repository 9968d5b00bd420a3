import { startOf } from '../data/dates.ts'
import type { EventId, Language } from '../data/model.ts'
import { event } from '../data/timeline.ts'
import type { Diagram } from './diagram.ts'
import { eventBar } from './events.ts'
import { gantt } from './gantt.ts'

// What the essay gives no day has no place on an axis: the second rejection, the envoy, the leadership's deliberation.
const events = [
  'letter-disclosed',
  'demands-rejected',
  'reply-handed-over',
  'five-rounds',
  'sixth-round-announced',
  'attack-begins',
] as const satisfies readonly EventId[]

/** From the letter to the eve of the attack, March to June 2025, to scale (0.2, 0.3). */
export function letterToEve(language: Language): Diagram {
  const attack = startOf(event('attack-begins'))
  if (!attack) throw new Error('attack-begins needs a day: the line stands at it')
  const rounds = eventBar('five-rounds', language)
  return gantt({
    language,
    title: {
      ja: '書簡から攻撃前夜まで（2025年3月〜6月）',
      en: 'From the letter to the eve of the attack, March–June 2025',
    }[language],
    description: {
      ja: '書簡、拒否、返書、5回の協議、第6回の予告、その翌日未明の攻撃が、日付の縮尺どおりに並ぶ。',
      en: 'Letter, rejection, reply, five rounds, announcement of round six and, before dawn on the next day, the attack, to scale.',
    }[language],
    axis: {
      format: { ja: '%Y年%-m月', en: '%b %Y' }[language],
      every: '1month',
      from: '2025-03-01',
      to: '2025-06-30',
    },
    lanes: [
      {
        bars: events.map((id) =>
          // Its bar shows from when to when, and has room for no more words.
          id === 'five-rounds' ? { ...rounds, text: event(id).label[language] } : eventBar(id, language),
        ),
      },
    ],
    lines: [
      {
        id: 'morning_after',
        text: { ja: '予告の翌日未明', en: 'Before dawn the next day' }[language],
        side: 'neutral',
        strong: true,
        at: attack,
      },
    ],
  })
}
