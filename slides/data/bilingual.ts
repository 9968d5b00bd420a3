import { chronology, type Entry, type Group, glossary, type Row, type Table, whosWho } from './appendix.ts'
import { type Language, languageTags, original } from './languages.ts'

/** The column whose sentences stand beside each other; in the others they stand below each other. */
const told = 1

/**
 * The glossary, the chronology and who's who in the essay's language and another (`language`, or for a Japanese deck the
 * first other one): what a seminar looks up that reads the essay in the one and talks about it in the other.
 */
export function bilingualTables(language: Language): Table[] {
  const other = language === original ? languageTags.find((tag) => tag !== original) : language
  if (other === undefined) return []
  return [glossary, chronology, whosWho].map((table) => besideEachOther(table(original), table(other), other))
}

function besideEachOther(first: Table, second: Table, language: Language): Table {
  return {
    ...first,
    bilingual: true,
    title: `${first.title} / ${second.title}`,
    note: `${first.note} / ${second.note}`,
    heads: first.heads.flatMap((head, column) => {
      const other = second.heads[column] ?? ''
      return column === told ? [head, other] : [`${head} / ${other}`]
    }),
    groups: first.groups.map((group, index): Group => {
      const other = second.groups[index]
      return {
        name: group.name === '' ? '' : `${group.name} / ${other?.name}`,
        rows: group.rows.map((row, at) => rowOf(row, other?.rows[at], language)),
      }
    }),
  }
}

function rowOf({ records, cells }: Row, other: Row | undefined, language: Language): Row {
  const inLanguage = (entries: readonly Entry[], tag: Language) =>
    entries.map((entry): Entry => ({ ...entry, language: tag }))
  return {
    records,
    cells: cells.flatMap((cell, column) => {
      const one = inLanguage(cell, original)
      const same = other?.cells[column] ?? []
      const two = inLanguage(same, language)
      if (column === told) return [one, two]
      return JSON.stringify(cell) === JSON.stringify(same) ? [cell] : [[...one, ...two]]
    }),
  }
}
