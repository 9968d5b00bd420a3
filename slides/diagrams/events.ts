import { actor } from '../data/actors.ts'
import { dateOf, formatWhen, startOf } from '../data/dates.ts'
import { languages } from '../data/languages.ts'
import type { DatedEvent, EventId, Language } from '../data/model.ts'
import { event } from '../data/timeline.ts'
import type { Side } from '../data/voices.ts'
import type { DiagramNode } from './diagram.ts'
import type { Bar } from './gantt.ts'
import { nodeId } from './nodes.ts'

// What two parties do together takes neither's colour.
const mutual: ReadonlySet<EventId> = new Set<EventId>([
  'talks-begin',
  'five-rounds',
  'ceasefire-reached',
  'talks-resume',
])

/** The side that acts in an event; the author's where the event is his judgement of how things looked. */
export function sideOfEvent({ id, actors, voice }: DatedEvent): Side {
  if (voice === 'author') return 'author'
  return mutual.has(id) ? 'neutral' : actor(actors[0]).side
}

const months = /\b(Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec)[a-z]+/gu

/** An event's date as it stands beside its label: short, and the year is the axis's to say. */
export function shortWhen(happening: DatedEvent, language: Language): string {
  return formatWhen(happening, language)
    .replaceAll(/20\d\d年| 20\d\d/gu, '')
    .replaceAll(months, '$1')
    .replaceAll(' – ', '–')
    .replace(/no date given \((.+)\)/u, 'undated, $1')
}

/** An event as a node: its date, then what happened. */
export function eventNode(id: EventId, language: Language, when = shortWhen): DiagramNode {
  const happening = event(id)
  return {
    id: nodeId(id),
    text: `${when(happening, language)}\n${happening.label[language]}`,
    side: sideOfEvent(happening),
  }
}

/**
 * An event as a bar: on the days that the essay fixes; on its first, where it goes on. Throws where the essay fixes
 * none: a bar over what it allows would look as if the event had lasted so long.
 */
export function eventBar(id: EventId, language: Language): Bar {
  const happening = event(id)
  const begins = startOf(happening)
  if (!begins)
    throw new Error(`${id} (${happening.label.en}) has no place on an axis: the essay gives it no day`)
  const separator = languages[language].colon
  return {
    id: nodeId(id),
    text: `${shortWhen(happening, language)}${separator}${happening.label[language]}`,
    side: sideOfEvent(happening),
    from: begins,
    to: dateOf(happening)?.to ?? begins,
  }
}
