import assert from 'node:assert/strict'
import { readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { mock, test } from 'node:test'
import type { Finding } from '../../scripts/lib/cli/findings.ts'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { isChecked } from '../../scripts/lib/present/checked-files.ts'
import { isEditing, isWriteMessage } from '../../scripts/lib/present/guard.ts'
import { toOverlay } from '../../scripts/lib/present/overlay.ts'
import { isOwnTypes } from '../../scripts/lib/present/reading.ts'
import { createReport } from '../../scripts/lib/present/report.ts'
import { delayBeforeRestart } from '../../scripts/lib/present/restart.ts'
import { createRunner } from '../../scripts/lib/present/runner.ts'
import { createStanding } from '../../scripts/lib/present/standing.ts'
import { stepPlugin } from '../../scripts/lib/present/step.ts'
import { parseTypeErrors } from '../../scripts/lib/present/typecheck.ts'

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
  assert.ok(isChecked('slides/ja/1-shock/a.md'))
  assert.ok(isChecked('components\\Cite.vue'))
  assert.ok(isChecked('citations.lock.json'))
  assert.ok(!isChecked('package.json'))
  assert.ok(!isChecked('dist/index.md'))
  assert.ok(!isChecked('node_modules/a/b.ts'))
  assert.ok(!isChecked('.dist-building-a/b.ts'))
  assert.ok(!isChecked('public/favicon.svg'))
})

const up = (minutes?: number) => ({ up: minutes === undefined ? undefined : minutes * 60_000 })

test('after a crash Slidev is started again at once, and later each time that it crashes soon after', () => {
  assert.equal(delayBeforeRestart([up(0.1)]), 0)
  assert.equal(delayBeforeRestart([up(30)]), 0)
  assert.equal(delayBeforeRestart([up(30), up(0.1)]), 1000)
  assert.equal(delayBeforeRestart([up(0.1), up(0.1), up(0.1)]), 4000)
})

test('a lecture in peace makes earlier crashes forgotten', () => {
  assert.equal(delayBeforeRestart([up(0.1), up(0.1), up(0.1), up(2)]), 0)
})

test('a Slidev that does not come up, or crashes again and again, waits for a change', () => {
  assert.equal(delayBeforeRestart([up()]), undefined)
  assert.equal(delayBeforeRestart([up(30), up()]), undefined)
  assert.equal(delayBeforeRestart([up(0.1), up(0.1), up(0.1), up(0.1)]), undefined)
})

test('a flood of one kind is two lines, and hides no other kind', () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  const lines: string[] = []
  const report = createReport((line) => lines.push(line))
  for (let sent = 0; sent < 1000; sent++) report('dropped', `message ${sent}`)
  report('refused', 'a request')
  assert.deepEqual(lines, ['dropped: message 0', 'refused: a request'])
  mock.timers.tick(10_000)
  assert.deepEqual(lines.slice(2), ['dropped: 999 more, the last: message 999'])
  report('dropped', 'a later one')
  assert.equal(lines.at(-1), 'dropped: a later one')
  mock.timers.reset()
})

test('a check begins when pages that update are done, and waits for none that never is', () => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] })
  let begun = 0
  const runner = createRunner(
    async () => {
      begun++
      return []
    },
    () => undefined,
  )
  runner.postpone()
  mock.timers.tick(10_000)
  assert.equal(begun, 0, 'nothing was triggered')
  runner.trigger()
  for (let asked = 0; asked < 5; asked++) {
    mock.timers.tick(150)
    runner.postpone()
  }
  assert.equal(begun, 0)
  mock.timers.tick(200)
  assert.equal(begun, 1)
  runner.trigger()
  for (let asked = 0; asked < 10; asked++) {
    mock.timers.tick(150)
    runner.postpone()
  }
  assert.equal(begun, 2)
  mock.timers.reset()
})

test('what a check finds early is told before its end, and no more once it is given up', async () => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] })
  const told: string[] = []
  const runs: { early: (some: Finding[]) => void; end: (all: Finding[]) => void }[] = []
  const runner = createRunner(
    (_signal, early) => new Promise((end) => runs.push({ early, end })),
    (findings, more) => told.push(`${findings.length} ${more}`),
  )
  runner.trigger()
  assert.ok(runner.stale)
  mock.timers.tick(200)
  runs[0]?.early([finding('error', 1)])
  assert.ok(runner.busy && !runner.stale)
  runner.trigger()
  runs[0]?.early([])
  runs[0]?.end([])
  mock.timers.tick(200)
  runs[1]?.end([finding('error', 1), finding('error', 2)])
  await new Promise(setImmediate)
  assert.deepEqual(told, ['1 true', '2 false'])
  assert.ok(!runner.busy && !runner.stale)
  mock.timers.reset()
})

test('an error of a slide shows and goes while the type check is still to come', () => {
  const standing = createStanding()
  standing.edited('/deck/slides.md')
  standing.foundStatics([finding('error', 1)], false)
  assert.equal(standing.findings.length, 1)
  standing.edited('/deck/slides.md')
  standing.foundStatics([], false)
  assert.deepEqual(standing.findings, [])
  assert.ok(standing.following)
  standing.foundTypes([])
  assert.ok(!standing.following)
})

test('a type error stands while another file is edited, and is doubted while its own is', () => {
  const standing = createStanding()
  standing.foundTypes([finding('error', 1)])
  standing.edited('/deck/other.md')
  standing.foundStatics([], false)
  assert.equal(standing.findings.length, 1)
  standing.edited('/deck/slides.md')
  standing.foundStatics([], false)
  assert.deepEqual(standing.findings, [])
  standing.foundTypes([finding('error', 1)])
  assert.equal(standing.findings.length, 1)
})

test('what needs the types of components stands until they are read, in files that are as they were', () => {
  const standing = createStanding()
  const of = (file: string, rule: string) => ({ ...finding('error', 1), file, rule })
  standing.foundStatics([of('/deck/a.md', 'id'), of('/deck/b.md', 'owner'), of('/deck/c.md', 'term')], false)
  standing.edited('/deck/a.md')
  standing.foundStatics([of('/deck/d.md', 'term')], true)
  assert.deepEqual(
    standing.findings.map(({ file }) => file),
    ['/deck/b.md', '/deck/d.md'],
  )
  standing.foundStatics([], false)
  assert.deepEqual(standing.findings, [])
})

test('what a stranger sent is one line that commands no terminal', () => {
  const lines: string[] = []
  createReport((line) => lines.push(line))('refused', `\x1b[2J\n\x9b31m日本語${'a'.repeat(1000)}`)
  assert.match(lines[0] ?? '', /^refused: \?\[2J\?\?31m日本語a+…$/)
  assert.equal(lines[0]?.length, 200)
})

test('types are read of packages that the project can import, of no other folder', () => {
  const own = (query: string) => isOwnTypes(`/@slidev-monaco-types/${query}`, projectRoot)
  const vue = encodeURIComponent(realpathSync(`${projectRoot}/node_modules/vue`))
  assert.ok(own('resolve?pkg=vue'))
  assert.ok(own(`resolve?pkg=%40vue%2Fshared&importer=${vue}`))
  assert.ok(own(`load?root=${vue}&name=vue`))
  const climbing = `${projectRoot}/node_modules/vue/../../../..`
  const outside = ['/', '/usr/lib', tmpdir(), dirname(projectRoot), climbing, '..', '', '/no/such', '\0']
  for (const folder of outside)
    assert.ok(!own(`resolve?pkg=vue&importer=${encodeURIComponent(folder)}`), folder)
  // Of the project, only packages: the rest would be searched to its end.
  for (const folder of [...outside, projectRoot, `${projectRoot}/node_modules`, '.'])
    assert.ok(!own(`load?root=${encodeURIComponent(folder)}&name=x`), folder)
  for (const name of ['../../etc', '/etc', '@a/../b', 'a/b', '..', '', '@/a'])
    assert.ok(!own(`resolve?pkg=${encodeURIComponent(name)}`), name)
  assert.ok(!own('load?name=x'))
  assert.ok(!own('load'))
})

test("Slidev's client tells the step of its address where the plugin looks for it", () => {
  const file = `${projectRoot}/node_modules/@slidev/client/setup/root.ts`
  const { transform } = stepPlugin() as { transform: (code: string, id: string) => string | undefined }
  assert.match(transform(readFileSync(file, 'utf8'), `${file}?v=1`) ?? '', /isMounted \? .*queryClicks/)
  assert.equal(transform('', `${projectRoot}/setup/root.ts`), undefined)
})
