import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { original } from '../../../../slides/data/languages.ts'
import { projectRoot } from '../../cli/project.ts'
import type { Place } from '../deck.ts'
import type { Language } from '../language.ts'
import type { GlossaryTerm } from './glossary.ts'
import type { Diagrams } from './load-facts.ts'

/** A record of the data, and by what a page can be seen to show it; see slides/data/records.ts. */
export interface InventoryRecord {
  readonly id: string
  readonly module: string
  readonly words: readonly Readonly<Record<Language, string>>[]
  readonly names?: Readonly<Record<Language, readonly string[]>>
  readonly node?: string
  readonly hedges?: readonly string[]
  readonly markers?: readonly string[]
  readonly paragraphs?: readonly string[]
}

/** All that a lecture can show, and where it is without a slide. */
export interface Inventory {
  readonly records: readonly InventoryRecord[]
  readonly terms: readonly GlossaryTerm[]
  readonly diagrams: Diagrams
  /** The handout's tables with the ids of the records that they give. */
  readonly tables: readonly { readonly id: string; readonly records: readonly string[] }[]
  /** What is left out on purpose. */
  readonly unshown: readonly { readonly record: string; readonly why: string }[]
  /** Where a record is written. */
  readonly placeOf: (record: Pick<InventoryRecord, 'id' | 'module'>) => Place
}

/** The inventory of the project. Its modules are imported here, so that one that does not load breaks no other check. */
export async function loadInventory(): Promise<Inventory> {
  const { records } = await import('../../../../slides/data/records.ts')
  const { appendix } = await import('../../../../slides/data/appendix.ts')
  const { unshown } = await import('../../../../slides/data/unshown.ts')
  const { terms } = await import('../../../../slides/data/terms.ts')
  const { diagrams } = await import('../../../../slides/diagrams/index.ts')
  return {
    records: records(),
    terms,
    diagrams,
    // All languages have the same rows.
    tables: appendix(original).map(({ id, groups }) => ({
      id,
      records: groups.flatMap(({ rows }) => rows.flatMap((row) => row.records)),
    })),
    unshown,
    placeOf: ({ id, module }) => {
      const file = join(projectRoot, 'slides', 'data', `${module}.ts`)
      return { file: file.replaceAll('\\', '/'), line: lineOfRecord(readFileSync(file, 'utf8'), id) }
    },
  }
}

/** The line on which a module writes a record: its whole id, or the innermost part that has an `id` or a name there. */
export function lineOfRecord(text: string, id: string): number {
  let from = Math.max(text.indexOf(`'${id}'`), 0)
  for (const part of id.split('.')) {
    const found = [`id: '${part}'`, `\n  ${part}: `, `const ${part} =`]
      .map((written) => text.indexOf(written, from))
      .filter((at) => at >= 0)
    if (found.length > 0) from = Math.min(...found) + 1
  }
  return text.slice(0, from).split('\n').length
}
