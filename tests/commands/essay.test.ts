import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { essayFile, withoutEssay } from '../essay-text.ts'
import { change, type Files, withFolder } from '../scripts/decks.ts'
import { locked, project } from '../scripts/essay/project.ts'

const lockName = 'citations.lock.json'
const sound = await locked()

function check(root: string, ...args: string[]) {
  const script = join(root, 'scripts', 'check.ts')
  return spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' })
}

/** Runs the project's own command, copied, on files that are not the project's. */
function inCopy(files: Files, use: (folder: string) => void): Promise<void> {
  return withFolder(files, async (folder) => {
    cpSync(join(projectRoot, 'scripts'), join(folder, 'scripts'), { recursive: true })
    // What the commands are made of, beside the scripts.
    for (const file of ['package.json', 'slides/data/languages.ts'])
      cpSync(join(projectRoot, file), join(folder, file))
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction')
    use(folder)
  })
}

const lockIn = (folder: string): string => readFileSync(join(folder, lockName), 'utf8')

test('check --essay makes the lock, and the same one when it is run again', () =>
  inCopy(project, (folder) => {
    const first = check(folder, '--essay', 'essay.txt')
    assert.equal(first.stderr, '')
    assert.match(first.stdout, /^citations\.lock\.json: written\nno findings\n$/m)
    assert.equal(first.status, 0)
    assert.equal(lockIn(folder), sound[lockName])
    const again = check(folder, '--essay', 'essay.txt', 'slides.md')
    assert.match(again.stdout, /citations\.lock\.json: unchanged/)
    assert.equal(check(folder).stdout, 'slides.md: 2 slides, 2 minutes\nno findings\n')
  }))

test('check --essay makes one lock for all entries, whichever is checked', () =>
  inCopy(
    {
      ...project,
      'slides.short.md': change('slides.md', '「風は変わる」', '「船は戻る」', project)['slides.md'] ?? '',
    },
    (folder) => {
      check(folder, '--essay', 'essay.txt', 'slides.md')
      const lock = lockIn(folder)
      assert.match(lock, /"船は戻る"/)
      check(folder, '--essay', 'essay.txt')
      assert.equal(lockIn(folder), lock)
    },
  ))

test('check without a lock gives a hint and exits with 0', () =>
  inCopy(project, (folder) => {
    const { status, stdout } = check(folder)
    assert.equal(status, 0)
    assert.match(
      stdout,
      /^citations\.lock\.json:1 — hint: there is no lock.*, run "npm run check -- --essay <path>"/,
    )
    assert.ok(!existsSync(join(folder, lockName)))
  }))

test('a misquotation is an error with file, line and mend, and leaves the lock as it was', () =>
  inCopy(change('slides/ja/sea.md', '海が見える', '海は見える', sound), (folder) => {
    const { status, stdout } = check(folder, '--essay', 'essay.txt')
    assert.equal(status, 1)
    assert.match(
      stdout,
      /^slides\/ja\/sea\.md:10 · slide sea — <Q p="1\.1">海は見える<\/Q> stands nowhere in the essay, correct the quotation$/m,
    )
    assert.match(stdout, /citations\.lock\.json: left as it was/)
    assert.equal(lockIn(folder), sound[lockName])
    assert.match(
      check(folder).stdout,
      /is not locked .*, correct the quotation, or run "npm run check -- --essay <path>" to lock it$/m,
    )
  }))

test('a changed essay is an error until its lock is deleted', () =>
  inCopy(change('essay.txt', '灯は消えた', '灯は消える', sound), (folder) => {
    const { status, stdout } = check(folder, '--essay', 'essay.txt')
    assert.equal(status, 1)
    assert.match(
      stdout,
      /0\.2 was changed .*read the slides that rest on it again, then delete citations\.lock\.json and run/,
    )
    assert.equal(lockIn(folder), sound[lockName])
    writeFileSync(join(folder, lockName), '')
    assert.equal(check(folder, '--essay', 'essay.txt').status, 1)
    assert.equal(lockIn(folder), '')
  }))

test('findings are told as JSON alone', () =>
  inCopy(project, (folder) => {
    const { stdout, status } = check(folder, '--json', '--essay', 'essay.txt')
    assert.deepEqual(JSON.parse(stdout), { findings: [] })
    assert.equal(status, 0)
    assert.equal(lockIn(folder), sound[lockName])
  }))

test('a path that holds no essay is one message and exit code 2, and leaves the lock as it was', () =>
  inCopy({ ...sound, 'other.txt': '甲\n\n乙\n\n丙。\n' }, (folder) => {
    mkdirSync(join(folder, 'folder'))
    writeFileSync(join(folder, 'sjis.txt'), Buffer.from([0x93, 0x87, 0x82, 0xc6, 0x0a]))
    const refused: [string, RegExp][] = [
      ['nowhere.txt', /nowhere\.txt: it does not exist/],
      ['folder', /a folder, not a file/],
      ['other.txt', /other\.txt: this is not the essay, or its paragraphs can't be told apart: .*colophon/],
      ['sjis.txt', /this is not the essay.*UTF-8/],
      ['', /a folder, not a file/],
    ]
    for (const [path, message] of refused) {
      const { status, stdout, stderr } = check(folder, '--essay', path)
      assert.equal(status, 2, path)
      assert.equal(stdout, '')
      assert.match(stderr, /^error: [^\n]*\n$/)
      assert.match(stderr, message)
    }
    assert.equal(lockIn(folder), sound[lockName])
  }))

test('--essay without a path is a usage error', () => {
  const { status, stderr } = check(projectRoot, '--essay')
  assert.equal(status, 2)
  assert.match(stderr, /--essay.*argument/)
})

test(
  "the project's quotations stand in the essay, and its lock is the one that is made from it",
  {
    skip: withoutEssay,
  },
  () =>
    inCopy({}, (folder) => {
      for (const part of [
        ...globSync('slides*.md', { cwd: projectRoot }),
        'slides',
        'components',
        'layouts',
        'public',
      ])
        cpSync(join(projectRoot, part), join(folder, part), { recursive: true })
      const { findings } = JSON.parse(check(folder, '--json', '--essay', essayFile).stdout) as {
        findings: unknown[]
      }
      assert.deepEqual(findings, [])
      assert.equal(lockIn(folder), lockIn(projectRoot))
    }),
)
