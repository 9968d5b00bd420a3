import { dateOf } from '../data/dates.ts'
import type { Language } from '../data/model.ts'
import { event } from '../data/timeline.ts'
import type { Diagram } from './diagram.ts'
import { eventBar } from './events.ts'
import { type Bar, gantt } from './gantt.ts'

/** Diplomacy and force, March 2025 to February 2026, as two lanes to scale: what the essay gives a day (0.2–0.6, 1.2). */
export function twoLanes(language: Language): Diagram {
  const [start, end] = [dateOf(event('attack-begins')), dateOf(event('ceasefire-reached'))]
  if (!start || !end)
    throw new Error('attack-begins and ceasefire-reached bound the twelve days: both need a day')
  const twelveDays: Bar = {
    id: 'twelve_days',
    text: { ja: '6月13日〜24日：「12日戦争」（イランの呼称）', en: "13–24 June: “12-day war” (Iran's name)" }[
      language
    ],
    // What two parties do together takes neither's colour.
    side: 'neutral',
    strong: true,
    from: start.from,
    to: end.to,
  }
  return gantt({
    language,
    title: {
      ja: '外交と武力の二つの流れ（2025年3月〜2026年2月）',
      en: 'Two lanes, diplomacy and force, March 2025–February 2026',
    }[language],
    description: {
      ja: '外交が続くさなか、第6回の予告の翌日に攻撃が始まる。2026年2月に交渉が再開する。',
      en: 'The attack comes while diplomacy is under way, the day after round six is announced; in February 2026 the talks resume.',
    }[language],
    axis: { format: { ja: '%Y年%-m月', en: '%b %Y' }[language], every: '2month' },
    lanes: [
      {
        title: { ja: '外交', en: 'Diplomacy' }[language],
        bars: (['letter-disclosed', 'five-rounds', 'sixth-round-announced', 'talks-resume'] as const).map(
          (id) => eventBar(id, language),
        ),
      },
      {
        title: { ja: '武力', en: 'Force' }[language],
        bars: [eventBar('attack-begins', language), twelveDays, eventBar('fordow-bombed', language)],
      },
    ],
  })
}
