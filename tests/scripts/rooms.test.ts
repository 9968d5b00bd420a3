import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { test } from 'node:test'
import ts from 'typescript'
import { projectRoot } from '../../scripts/lib/cli/project.ts'

/** The project's sources, relative, as far as they import one another. */
const files = globSync(['{components,layouts,scripts,setup,slides,styles}/**/*.{ts,vue}', '*.ts'], {
  cwd: projectRoot,
}).map((file) => file.replaceAll('\\', '/'))
const known = new Set(files)
const imports = new Map(
  files.map((file) => [file, importsOf(file, read(file)).filter((to) => known.has(to))]),
)

/** What CONTRIBUTING.md says of the rooms: by folder, the folders that it may know. */
const rooms = roomsIn(read('CONTRIBUTING.md'))

function read(file: string): string {
  return readFileSync(join(projectRoot, file), 'utf8')
}

/** The files, relative to the project, that a source imports, types included, or runs in a thread. */
function importsOf(file: string, text: string): string[] {
  const script = file.endsWith('.vue')
    ? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code).join('\n')
    : text
  const threads = [...script.matchAll(/new URL\('([^']+)', import\.meta\.url\)/g)].map(
    ([, name = '']) => name,
  )
  const { importedFiles } = ts.preProcessFile(script, true, true)
  return [
    ...importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.')),
    ...threads,
  ].map((name) => join(dirname(file), name))
}

function roomsIn(markdown: string): Map<string, readonly string[]> {
  const rows = [...markdown.matchAll(/^\| `([\w/-]+)\/` \|.*\| ([^|]+) \|$/gm)]
  return new Map(
    rows.map(([, room = '', knows = '']) => [
      room,
      [...knows.matchAll(/`([\w/-]+)\/`/g)].map(([, name = '']) => name),
    ]),
  )
}

/** The room of a file: the innermost folder of the table that it lies in. */
function roomOf(file: string): string | undefined {
  return [...rooms.keys()]
    .filter((room) => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0]
}

/** Imports that the table doesn't allow. */
function trespassesOf(all: ReadonlyMap<string, readonly string[]>): string[] {
  return [...all].flatMap(([file, tos]) => {
    const room = roomOf(file)
    if (room === undefined) return []
    return tos
      .filter((to) => roomOf(to) !== room && !rooms.get(room)?.includes(roomOf(to) ?? ''))
      .map((to) => `${file} imports ${to}`)
  })
}

/** A way from a file back to it; none where nothing goes in a circle. */
function circleIn(all: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const follow = (file: string, way: readonly string[]): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return []
    for (const to of all.get(file) ?? []) {
      const circle = follow(to, [...way, file])
      if (circle.length > 0) return circle
    }
    done.add(file)
    return []
  }
  for (const file of all.keys()) {
    const circle = follow(file, [])
    if (circle.length > 0) return circle
  }
  return []
}

test('every source lies in a room of the table, and every room has sources', () => {
  const homeless = files.filter((file) => file.includes('/') && roomOf(file) === undefined)
  assert.deepEqual(homeless, [])
  const empty = [...rooms.keys()].filter((room) => !files.some((file) => roomOf(file) === room))
  assert.deepEqual(empty, [])
})

test('a room knows only those that the table says', () => {
  assert.deepEqual(trespassesOf(imports), [])
})

test('a room that the table lets know another does', () => {
  const used = new Set(
    [...imports].flatMap(([file, tos]) => tos.map((to) => `${roomOf(file)} knows ${roomOf(to)}`)),
  )
  const unused = [...rooms].flatMap(([room, others]) =>
    others.map((other) => `${room} knows ${other}`).filter((line) => !used.has(line)),
  )
  assert.deepEqual(unused, [])
})

test('an import from a room below is a trespass, one within the room is none', () => {
  const planted = new Map([
    ['scripts/lib/deck/deck.ts', ['scripts/lib/build/build.ts', 'scripts/lib/deck/schema.ts']],
    ['scripts/lib/build/build.ts', ['scripts/lib/deck/deck.ts']],
  ])
  assert.deepEqual(trespassesOf(planted), ['scripts/lib/deck/deck.ts imports scripts/lib/build/build.ts'])
})

test('no file imports itself in a circle, types included', () => {
  assert.deepEqual(circleIn(imports), [])
})

test('a circle of three is found, a file that two import is none', () => {
  const shared = new Map([
    ['a', ['b', 'c']],
    ['b', ['c']],
    ['c', []],
  ])
  assert.deepEqual(circleIn(shared), [])
  assert.deepEqual(circleIn(new Map([...shared, ['c', ['a']]])), ['a', 'b', 'c', 'a'])
})

test('types, threads and the scripts of components count as imports', () => {
  const vue = '<template/><script setup lang="ts">import type { A } from \'./a.ts\'</script>'
  assert.deepEqual(importsOf('components/B.vue', vue), ['components/a.ts'])
  const thread = "startThread(new URL('./cutter.ts', import.meta.url)); await import('../deck/deck.ts')"
  assert.deepEqual(importsOf('scripts/lib/build/cut.ts', thread), [
    'scripts/lib/deck/deck.ts',
    'scripts/lib/build/cutter.ts',
  ])
})
