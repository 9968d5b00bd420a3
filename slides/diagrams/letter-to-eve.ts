import type { EventId, Language, Localized } from '../data/model.ts'
import type { Diagram } from './diagram.ts'
import { eventBar } from './events.ts'
import { gantt } from './gantt.ts'

const lanes: readonly { title: Localized; events: readonly EventId[] }[] = [
  {
    title: { ja: '書簡', en: 'Letter' },
    events: [
      'letter-disclosed',
      'demands-rejected',
      'offer-called-feint',
      'letter-delivered',
      'leadership-deliberates',
      'reply-handed-over',
    ],
  },
  { title: { ja: '協議', en: 'Rounds' }, events: ['five-rounds', 'sixth-round-announced'] },
  { title: { ja: '攻撃', en: 'Attack' }, events: ['attack-begins'] },
]

/** From the letter to the eve of the attack, March to June 2025, to scale (0.2, 0.3). */
export function letterToEve(language: Language): Diagram {
  return gantt({
    language,
    title: {
      ja: '書簡から攻撃前夜まで（2025年3月〜6月）',
      en: 'From the letter to the eve of the attack, March–June 2025',
    }[language],
    description: {
      ja: '書簡、拒否、返書、5回の協議、第6回の予告、翌日の攻撃が、日付の縮尺どおりに並ぶ。破線は、論考から日を定められない出来事。',
      en: 'Letter, rejections, reply, five rounds, announcement of round six and the attack on the next day, to scale. Dashed: the essay fixes no day.',
    }[language],
    axis: { format: { ja: '%Y年%-m月', en: '%b %Y' }[language], every: '1month' },
    lanes: lanes.map(({ title, events }) => ({
      title: title[language],
      bars: events.map((id) => eventBar(id, language)),
    })),
  })
}
