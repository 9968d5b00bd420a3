import { type Covered, isNowhere } from './coverage.ts'

/** Where the records of the data are, for the terminal: a line each, below how many of their list are where. */
export function coverageReport(name: string, covered: readonly Covered[]): string {
  const lists = Map.groupBy(covered, ({ id }) => id.split('.', 1)[0] ?? id)
  const blocks = [...lists].map(([list, records]) =>
    [`${list}: ${countsOf(records)}`, ...records.map(lineOf)].join('\n'),
  )
  return [`${name}: where each record of slides/data is`, ...blocks].join('\n\n')
}

function countsOf(records: readonly Covered[]): string {
  const shown = records.filter(({ slides }) => slides.length > 0)
  const said = records.filter(({ slides, notes }) => slides.length === 0 && notes.length > 0)
  const nowhere = records.filter(isNowhere)
  const listed = records.length - shown.length - said.length - nowhere.length
  return [
    `${records.length}`,
    `${shown.length} on slides`,
    `${said.length} only in notes`,
    `${listed} only in the handout`,
    `${nowhere.length} nowhere`,
  ].join(', ')
}

function lineOf(record: Covered): string {
  const { id, slides, notes, handout, why } = record
  const bySlide = [...Map.groupBy(slides, ({ slide }) => slide)].map(
    ([slide, showings]) => `${slide} (${showings.map(({ by }) => by).join(', ')})`,
  )
  const places = [
    ...(bySlide.length > 0 ? [bySlide.join(', ')] : []),
    ...(notes.length > 0 ? [`notes of ${notes.join(', ')}`] : []),
    ...(handout.length > 0 ? [`handout: ${handout.join(', ')}`] : []),
  ]
  const nowhere = why === undefined ? 'nowhere' : `nowhere: ${why}`
  return `  ${id} — ${isNowhere(record) ? nowhere : places.join('; ')}`
}
