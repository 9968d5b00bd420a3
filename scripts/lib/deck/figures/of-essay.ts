import type * as Dates from '../../../../slides/data/dates.ts'
import type { DatedEvent } from '../../../../slides/data/model.ts'
import { type CitedFigure, type DatedSpan, dateOf, figuresByParagraph, type KnownFigures } from './known.ts'
import { figure } from './read.ts'

/** The modules of slides/data whose texts each say what their paragraphs do; what is said of an actor holds for one of many. */
export const figureModules = [
  'essay',
  'timeline',
  'terms',
  'hedges',
  'positions',
  'purposes',
  'deterrence',
  'argument',
] as const

/** What those modules export; unchecked, as they are loaded at run time. */
export type FigureModules = Readonly<
  Record<(typeof figureModules)[number], Readonly<Record<string, unknown>>>
>

/** The figures that the data bear out; `undefined` where the data that they come from are not all there. */
export function figuresOfEssay(
  modules: FigureModules,
  calendar: Partial<typeof Dates>,
): KnownFigures | undefined {
  const { events, countedPauses = [] } = modules.timeline
  const { essay, paragraphs } = modules.essay
  const { purposes } = modules.purposes
  if (![events, paragraphs, purposes].every(Array.isArray) || !calendar.dateOf) return undefined
  const spans = spansOf(events as DatedEvent[], calendar as typeof Dates)
  const pauses = pausesOf(countedPauses as Pause[], events as DatedEvent[], calendar as typeof Dates)
  const { finished, headings } = essay as { finished: string; headings: object }
  const sizes = Object.values(Object.groupBy(paragraphs as { section: string }[], ({ section }) => section))
  return {
    byParagraph: figuresByParagraph(Object.values(modules), spans, pauses),
    general: [
      ...dateOf(finished),
      figure('sections', Object.keys(headings).length),
      figure('purposes', (purposes as unknown[]).length),
      ...sizes.map((section) => figure('paragraphs', section?.length ?? 0)),
    ],
  }
}

/** Two events by their ids. */
interface Pause {
  readonly from: string
  readonly to: string
}

/** The days from one event to the other, for a slide that cites either. */
function pausesOf(
  pauses: readonly Pause[],
  events: readonly DatedEvent[],
  { daysUntil }: typeof Dates,
): CitedFigure[] {
  const find = (id: string) => events.find((event) => event.id === id)
  return pauses.flatMap((pause) => {
    const [from, to] = [find(pause.from), find(pause.to)]
    if (!from || !to) return []
    return [
      { paragraphs: [...from.paragraphs, ...to.paragraphs], figure: figure('days', daysUntil(from, to)) },
    ]
  })
}

function spansOf(events: readonly DatedEvent[], { dateOf, dayNumber }: typeof Dates): DatedSpan[] {
  const war = ['attack-begins', 'ceasefire-reached']
    .map((id) => events.find((event) => event.id === id))
    .flatMap((event) => (event ? (dateOf(event) ?? []) : []))
  const [first, last] = [war[0]?.from, war[1]?.to]
  return events.flatMap((event): DatedSpan[] => {
    const span = dateOf(event) ?? looseSpan(event)
    if (!span) return []
    const inWar = [span.from, span.to].filter((day) => first && last && day >= first && day <= last)
    const dayNumbers = inWar.map((day) => dayNumber(day as Dates.Span['from']))
    return [{ paragraphs: event.paragraphs, ...span, dayNumbers }]
  })
}

/** What the essay dates only to the month or year, or only the beginning of. */
function looseSpan({ when }: DatedEvent): { from: string; to: string } | undefined {
  switch (when.precision) {
    case 'since':
      return { from: when.from, to: when.from }
    case 'month':
      return { from: when.month, to: when.through ?? when.month }
    case 'year':
      return { from: String(when.year), to: String(when.year) }
    default:
      return undefined
  }
}
