import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { messageOf } from '../../cli/errors.ts'
import type { Finding } from '../../cli/findings.ts'
import type { Place } from '../../deck/deck.ts'
import { placeOf } from '../../deck/facts/load-facts.ts'
import { rowAt } from '../../deck/text/markdown.ts'
import type { DataString } from '../../deck/text/quotes.ts'

/** A module of the data: what it exports, and its text, in which a string's line is looked for. */
export interface DataModule {
  /** Absolute. */
  readonly file: string
  readonly source: string
  readonly exports: Readonly<Record<string, unknown>>
}

/** Every module in slides/data, and a finding for each that does not load. */
export async function loadDataModules(root: string): Promise<{ modules: DataModule[]; findings: Finding[] }> {
  const modules: DataModule[] = []
  const findings: Finding[] = []
  for (const path of globSync('slides/data/*.ts', { cwd: root }).sort()) {
    const file = join(root, path)
    try {
      const exports = (await import(pathToFileURL(file).href)) as Record<string, unknown>
      modules.push({ file, source: readFileSync(file, 'utf8'), exports: { ...exports } })
    } catch (error) {
      const place = placeOf(error) ?? { file, line: 1 }
      const what = `it does not load: ${messageOf(error)}`
      findings.push({ ...place, what, mend: 'mend the TypeScript', severity: 'error' })
    }
  }
  return { modules, findings }
}

/**
 * Where a string of a module is written: below the id of its record where it can be, in another module where the
 * module only passes it on, else at the record's id. `part` is a part of it to look for when a string is put together.
 */
export function placeOfString(
  modules: readonly DataModule[],
  own: DataModule,
  { text, record }: DataString,
  part = text,
): Place {
  const written = [text, text.replaceAll("'", "\\'"), part]
  for (const module of [own, ...modules]) {
    const start = record === undefined ? 0 : Math.max(placeOfId(module.source, record), 0)
    const places = written.flatMap((words) => [
      module.source.indexOf(words, start),
      module.source.indexOf(words),
    ])
    const at = places.find((place) => place >= 0)
    if (at !== undefined) return { file: module.file, line: rowAt(module.source, at) + 1 }
  }
  return { file: own.file, line: record === undefined ? 1 : lineOfId(own.source, record) }
}

/** The line on which a record's id is written in a module's text, from 1; 1 where it isn't. */
export function lineOfId(source: string, id: string): number {
  return rowAt(source, placeOfId(source, id)) + 1
}

function placeOfId(source: string, id: string): number {
  return source.search(new RegExp(`\\bid:\\s*(['"\`])${RegExp.escape(id)}\\1`))
}

const bibliography = z.object({
  essay: z.object({
    title: z.object({ ja: z.string() }),
    headings: z.record(z.string(), z.object({ ja: z.string() })),
    reference: z.object({ title: z.object({ ja: z.string() }) }),
  }),
})

/** The essay's title, its headings and the title of its reference, as slides/data/essay.ts has them. */
export function openWords(modules: readonly DataModule[]): string[] {
  const found = modules.flatMap(({ exports }) => bibliography.safeParse(exports).data?.essay ?? [])
  return found.flatMap(({ title, headings, reference }) =>
    [title, ...Object.values(headings), reference.title].map(({ ja }) => ja),
  )
}
