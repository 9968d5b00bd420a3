import { dateOf, daysUntil, startOf } from '../data/dates.ts'
import type { Language } from '../data/model.ts'
import { countedPauses, event } from '../data/timeline.ts'
import type { Diagram } from './diagram.ts'
import { eventBar } from './events.ts'
import { gantt } from './gantt.ts'

/** From the ceasefire to the talks that resume, with the lecturer's count of the days between (0.6, 1.2). */
export function again(language: Language): Diagram {
  const [pause] = countedPauses
  const [ceasefire, resumed] = [event(pause.from), event(pause.to)]
  const days = daysUntil(ceasefire, resumed)
  const [from, to] = [dateOf(ceasefire)?.to, startOf(resumed)]
  if (!from || !to) throw new Error('ceasefire-reached and talks-resume bound the count: both need a day')
  return gantt({
    language,
    title: { ja: '停戦から交渉の再開まで', en: 'From the ceasefire to the talks that resume' }[language],
    description: {
      ja: `2025年6月24日の停戦から2026年2月6日の交渉再開まで、数えると${days}日。日数は講義者の計算。`,
      en: `From the ceasefire of 24 June 2025 to the talks of 6 February 2026: ${days} days, by the lecturer's count.`,
    }[language],
    axis: {
      format: { ja: '%Y年%-m月', en: '%b %Y' }[language],
      every: '3month',
      from: '2025-06-01',
      to: '2026-02-28',
    },
    labelHeight: 28,
    lanes: [
      {
        bars: [
          eventBar(pause.from, language),
          {
            id: 'days_between',
            text: { ja: `${days}日`, en: `${days} days` }[language],
            side: 'lecturer',
            from,
            to,
          },
          eventBar(pause.to, language),
        ],
      },
    ],
  })
}
