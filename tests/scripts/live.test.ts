import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../scripts/lib/findings.ts'
import { isEditing, isWriteMessage } from '../../scripts/lib/live/guard.ts'
import { toOverlay } from '../../scripts/lib/live/overlay.ts'
import { isChecked } from '../../scripts/lib/live/plugin.ts'
import { parseTypeErrors } from '../../scripts/lib/live/typecheck.ts'

const finding = (severity: Finding['severity'], line: number): Finding => ({
  file: '/deck/slides.md',
  line,
  what: 'what',
  mend: 'mend',
  severity,
})

test('requests that write or drive an editor or agent are editing', () => {
  assert.ok(isEditing('POST', '/__slidev/slides/1.json'))
  assert.ok(isEditing('POST', '/@server-reactive/snapshots'))
  assert.ok(isEditing('DELETE', '/slides.md'))
  assert.ok(isEditing('GET', '/__open-in-editor?file=a'))
  assert.ok(isEditing('GET', '/__OPEN-IN-EDITOR?file=a'))
  assert.ok(isEditing('GET', 'http://localhost:3030/__mcp'))
  assert.ok(isEditing('POST', '/__mcp/'))
})

test('requests that read or keep the views together are not editing', () => {
  assert.ok(!isEditing('GET', '/__slidev/slides/1.json'))
  assert.ok(!isEditing('GET', '/presenter/3?clicks=1'))
  assert.ok(!isEditing('POST', '/@server-reactive/nav'))
})

test('a message that makes Slidev write a file is known, others are not', () => {
  assert.ok(isWriteMessage('{"type":"custom","event":"slidev:monaco-write"}'))
  assert.ok(!isWriteMessage('{"type":"custom","event":"vite:ping"}'))
  assert.ok(!isWriteMessage('no JSON'))
})

test('type errors are read with file and line, without their details and without those of packages', () => {
  const output = [
    'slides/data/terms.ts(12,3): error TS2322: Type string is not number.',
    '  Details of it.',
    'node_modules/a/b.ts(1,1): error TS1: no',
  ].join('\n')
  assert.deepEqual(
    parseTypeErrors(output, '/deck').map(({ file, line, what }) => ({ file, line, what })),
    [{ file: '/deck/slides/data/terms.ts', line: 12, what: 'Type string is not number.' }],
  )
})

/** The places and texts of type errors, each given as `path:line code`. */
function told(...errors: string[]): string[] {
  const output = errors
    .map((error) => error.replace(/^(.*):(\d+) (.*)$/, '$1($2,1): error $3: $3'))
    .join('\n')
  return parseTypeErrors(output, '/deck').map(({ file, line, what }) => `${file}:${line} ${what}`)
}

test('a bracket too many is one finding in each file, not hundreds', () => {
  assert.deepEqual(told('a.ts:33 TS1136', 'a.ts:36 TS1003', 'a.ts:36 TS1005', 'b.ts:2 TS1181'), [
    '/deck/a.ts:33 TS1136',
    '/deck/b.ts:2 TS1181',
  ])
})

test('a fault against a type is not taken for one of syntax', () => {
  assert.equal(told('a.ts:1 TS1360', 'a.ts:9 TS1360').length, 2)
})

test('of many type errors in a file a few are told, and how many more there are', () => {
  const many = Array.from({ length: 40 }, (_, index) => `a.ts:${index + 1} TS2322`)
  const findings = told(...many, 'b.ts:1 TS2322')
  assert.deepEqual(findings.slice(4), [
    '/deck/a.ts:5 TS2322',
    '/deck/a.ts:6 35 more type errors from here on',
    '/deck/b.ts:1 TS2322',
  ])
})

test("the tests' own type errors are not the lecturer's to mend", () => {
  assert.deepEqual(told('tests/data/a.test.ts:1 TS2322', 'slides/data/tests.ts:2 TS2322'), [
    '/deck/slides/data/tests.ts:2 TS2322',
  ])
})

test('the overlay shows errors, the first as its place, and no hints', () => {
  const overlay = toOverlay([finding('hint', 1), finding('error', 7)], '/deck')
  assert.equal(overlay?.message, 'slides.md:7 — what, mend')
  assert.deepEqual(overlay.loc, { file: '/deck/slides.md', line: 7, column: 1 })
})

test('there is no overlay for hints alone', () => {
  assert.equal(toOverlay([finding('hint', 1)], '/deck'), undefined)
})

test('an overlay of many errors stays short', () => {
  const many = Array.from({ length: 20 }, (_, index) => finding('error', index + 1))
  assert.match(toOverlay(many, '/deck')?.message ?? '', /… and 12 more in the terminal$/)
})

test('what a deck is made of is checked, what is made from it is not', () => {
  assert.ok(isChecked('slides/ja/1-why-talk/a.md'))
  assert.ok(isChecked('components\\Cite.vue'))
  assert.ok(isChecked('citations.lock.json'))
  assert.ok(!isChecked('package.json'))
  assert.ok(!isChecked('dist/index.md'))
  assert.ok(!isChecked('node_modules/a/b.ts'))
  assert.ok(!isChecked('.dist-building-a/b.ts'))
  assert.ok(!isChecked('public/favicon.svg'))
})
