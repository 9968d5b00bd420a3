import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { claims } from '../../slides/data/argument.ts'
import { comparison } from '../../slides/data/deterrence.ts'
import { flatStatements, hedges } from '../../slides/data/hedges.ts'
import type { ForEach } from '../../slides/data/ids.ts'
import { notInEssay } from '../../slides/data/not-in-essay.ts'
import { positions } from '../../slides/data/positions.ts'
import { purposes } from '../../slides/data/purposes.ts'
import { events } from '../../slides/data/timeline.ts'

const kinds = { events, hedges, claims, positions, purposes, comparison, flatStatements, notInEssay }
const ids = Object.values(kinds).flatMap((records) => records.map(({ id }): string => id))

test('an id says in words what the record is', () => {
  for (const id of ids) assert.match(id, /^[a-z]{2}[a-z0-9]*(?:-[a-z0-9]+)*$/, id)
})

test('no id stands for two records, of whatever kind', () => {
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  )
})

test('a record that is missing, unknown or out of place is a type error', () => {
  type Two = readonly ['first', 'second']
  const sound = [{ id: 'first' }, { id: 'second' }] as const satisfies ForEach<Two, object>
  // @ts-expect-error the second is missing
  const missing = [{ id: 'first' }] as const satisfies ForEach<Two, object>
  // @ts-expect-error there is no third
  const unknown = [{ id: 'first' }, { id: 'third' }] as const satisfies ForEach<Two, object>
  // @ts-expect-error the second is not the first
  const astray = [{ id: 'second' }, { id: 'first' }] as const satisfies ForEach<Two, object>
  // What is checked here is checked by the compiler.
  assert.ok(sound && missing && unknown && astray)
})

/** The modules of a folder, each with those beside it that it imports, types included. */
function importsIn(files: ReadonlyMap<string, string>): Map<string, string[]> {
  const beside = /\bfrom '\.\/([^']+)'/g
  return new Map(
    [...files].map(([name, text]) => [name, [...text.matchAll(beside)].map(([, to = '']) => to)]),
  )
}

/** What is left when every module that knows only what is taken away already is taken away: the circles. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const free = [...imports].filter(([, to]) => !to.some((name) => imports.has(name))).map(([name]) => name)
  return free.length === 0
    ? [...imports.keys()]
    : circlesIn(new Map([...imports].filter(([name]) => !free.includes(name))))
}

test('the data go round in no circle, types included', () => {
  const files = globSync('slides/data/*.ts', { cwd: projectRoot })
  const texts = files.map((file) => [basename(file), readFileSync(join(projectRoot, file), 'utf8')] as const)
  assert.deepEqual(circlesIn(importsIn(new Map(texts))), [])
})

test('a circle of types is found, two that know a third are none', () => {
  const type = (name: string) => `import type { Id } from './${name}.ts'\n`
  const found = (...texts: [string, string][]) => circlesIn(importsIn(new Map(texts)))
  assert.deepEqual(found(['a.ts', type('b')], ['b.ts', type('a')], ['c.ts', '']), ['a.ts', 'b.ts'])
  assert.deepEqual(found(['a.ts', type('c') + type('b')], ['b.ts', type('c')], ['c.ts', '']), [])
})
