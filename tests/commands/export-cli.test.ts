import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { uselessFlags } from '../../scripts/lib/export/formats.ts'
import { exportName } from '../../scripts/lib/export/name.ts'

const folder = mkdtempSync(join(tmpdir(), 'export-cli-'))
after(() => rmSync(folder, { recursive: true }))

function runExport(...args: string[]): { status: number | null; error: string } {
  const script = join(projectRoot, 'scripts', 'export.ts')
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
  return { status, error: stderr.split('\n')[0] ?? '' }
}

test('an unknown flag is told in one line', () => {
  assert.deepEqual(runExport('--with-click'), { status: 2, error: "error: Unknown option '--with-click'" })
})

test('an unknown format is told with those that exist', () => {
  const { status, error } = runExport('--format', 'docx')
  assert.equal(status, 2)
  assert.match(error, /^error: --format docx: .*pdf/)
})

test('a second entry is refused', () => {
  assert.equal(runExport('slides.md', 'slides.en.md').status, 2)
})

test('an entry that does not exist is told by its name', () => {
  const { status, error } = runExport('no-such-deck.md')
  assert.equal(status, 2)
  assert.match(error, /^error: .*no-such-deck\.md: no such entry/)
})

test('a file in the place of the folder is told before the build', () => {
  const file = join(folder, 'exports')
  writeFileSync(file, '')
  const { status, error } = runExport('--out', file)
  assert.equal(status, 2)
  assert.ok(error.startsWith(`error: ${file}: can't hold the export`), error)
})

// Permissions do not bind root, and Windows keeps them otherwise.
const bound = process.platform !== 'win32' && process.getuid?.() !== 0
test('a folder that is read-only is told before the build', { skip: !bound }, () => {
  const readOnly = join(folder, 'read-only')
  mkdirSync(readOnly)
  chmodSync(readOnly, 0o555)
  const { status, error } = runExport('--out', readOnly)
  assert.equal(status, 2)
  assert.ok(error.startsWith(`error: ${readOnly}: can't hold the export`), error)
})

test('a browser that is not there is told, and nothing is exported', () => {
  const script = join(projectRoot, 'scripts', 'export.ts')
  const { status, stderr } = spawnSync(process.execPath, [script, '--out', join(folder, 'out')], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: join(folder, 'no-browser') },
  })
  assert.equal(status, 2)
  assert.match(stderr, /^error: PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH names /m)
  assert.deepEqual(readdirSync(join(folder, 'out')), [])
})

test('variants of a deck have files of their own', () => {
  const entry = join(folder, 'slides.en.md')
  assert.equal(exportName(entry), 'slides.en')
  assert.equal(exportName(entry, { withClicks: true }), 'slides.en-clicks')
  assert.equal(exportName(entry, { withClicks: true, dark: true }), 'slides.en-clicks-dark')
})

test('options that change nothing in a format are told, others are not', () => {
  const all = { withClicks: true, dark: true, notes: true, both: true }
  assert.deepEqual(uselessFlags('pdf', all), ['--notes', '--both'])
  assert.deepEqual(uselessFlags('png', all), ['--with-clicks', '--notes', '--both'])
  assert.deepEqual(uselessFlags('handout', all), ['--with-clicks', '--dark'])
  assert.deepEqual(uselessFlags('pptx', all), ['--with-clicks', '--both'])
  assert.deepEqual(uselessFlags('html', { withClicks: false, dark: false, notes: false }), [])
})
