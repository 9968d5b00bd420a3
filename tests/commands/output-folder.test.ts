import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { claimFolder, replaceFolder } from '../../scripts/lib/cli/output-folder.ts'
import { withFolder } from '../scripts/decks.ts'

/** The number of a process that is gone. */
const dead = spawnSync(process.execPath, ['-e', '']).pid
/** The number of one that runs. */
const alive = process.ppid

/** A folder as a command leaves it: whole with its list of files, or in the middle of being written or removed. */
const site = (folder: string, text: string, { whole = true } = {}) => ({
  [`${folder}/index.html`]: text,
  ...(whole ? { [`${folder}/.lecture-build`]: 'index.html' } : {}),
})
const beside = (pid: number, end = '') => `.dist-building-${pid}-Ab12Cd${end}`

/** What a command finds that comes next, in a folder with these files. */
const next = (files: Record<string, string>, check: (dist: string | undefined, names: string[]) => void) =>
  withFolder(files, async (folder) => {
    claimFolder(join(folder, 'dist'))
    const page = join(folder, 'dist', 'index.html')
    check(existsSync(page) ? readFileSync(page, 'utf8') : undefined, readdirSync(folder).sort())
  })

describe('the next command puts right what one that was killed left', () => {
  test('between the two renames: the new folder takes its place', () =>
    next({ ...site(beside(dead), 'new'), ...site(beside(dead, '-old'), 'old') }, (dist, names) =>
      assert.deepEqual([dist, names], ['new', ['dist']]),
    ))

  test('between the two renames, without the new one: the old folder is back', () =>
    next(
      { ...site(beside(dead), 'new', { whole: false }), ...site(beside(dead, '-old'), 'old') },
      (dist, names) => assert.deepEqual([dist, names], ['old', ['dist']]),
    ))

  test('while it wrote: the old folder stays', () =>
    next({ ...site('dist', 'old'), ...site(beside(dead), 'new', { whole: false }) }, (dist, names) =>
      assert.deepEqual([dist, names], ['old', ['dist']]),
    ))

  test('while it removed the old folder: the new one stays', () =>
    next({ ...site('dist', 'new'), ...site(beside(dead, '-old'), 'old', { whole: false }) }, (dist, names) =>
      assert.deepEqual([dist, names], ['new', ['dist']]),
    ))

  test('what is half removed is not given back', () =>
    next(site(beside(dead, '-old'), 'old', { whole: false }), (dist, names) =>
      assert.deepEqual([dist, names], [undefined, []]),
    ))

  test('but what a command that runs has there is left alone, as is the folder of another name', () =>
    next(
      {
        ...site(beside(alive), 'new'),
        ...site(beside(alive, '-old'), 'old'),
        ...site('.distant-building-1-Ab12Cd', 'x'),
      },
      (dist, names) =>
        assert.deepEqual(
          [dist, names],
          [undefined, ['.distant-building-1-Ab12Cd', beside(alive), beside(alive, '-old')].sort()],
        ),
    ))
})

// A command that does nothing but replace a folder by one of two files with the same number in it.
const module = import.meta.resolve('../../scripts/lib/cli/output-folder.ts')
const replacing = `import { writeFileSync } from 'node:fs'
  import { replaceFolder } from ${JSON.stringify(module)}
  for (let number = 0; ; number++)
    await replaceFolder(process.argv[1], async (folder) => {
      for (const name of ['a', 'b']) writeFileSync(folder + '/' + name, String(number))
      if (number === 1) console.log('started')
      // Where signals are handled.
      await new Promise(setImmediate)
    })`

/** The number in a folder; throws where it isn't whole. */
function numberIn(out: string): string {
  const [a, b] = ['a', 'b'].map((name) => readFileSync(join(out, name), 'utf8'))
  assert.ok(a)
  assert.equal(a, b)
  return a
}

/** Starts commands that replace a folder, and ends them all a moment after each has done so. */
async function interrupted(out: string, signal: NodeJS.Signals, moment: number, count = 1) {
  const children = Array.from({ length: count }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', replacing, out], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  )
  const ends = children.map((child) => once(child, 'exit'))
  await Promise.all(children.map((child) => once(child.stdout, 'data')))
  await setTimeout(moment)
  for (const child of children) child.kill(signal)
  return (await Promise.all(ends)).map(([code]) => code)
}

describe('a command that is ended at any moment leaves the old folder or the new one', {
  skip: process.platform === 'win32' && 'needs signals',
}, () => {
  // Milliseconds, which meet other places of the loop each time.
  const moments = Array.from({ length: 8 }, (_, index) => index * 3.7)

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    test(`and nothing beside it, by ${signal}`, () =>
      withFolder({}, async (folder) => {
        await Promise.all(
          moments.map(async (moment) => {
            const out = join(folder, String(moment), 'dist')
            mkdirSync(join(out, '..'))
            assert.deepEqual(await interrupted(out, signal, moment), [code])
            numberIn(out)
            assert.deepEqual(readdirSync(join(out, '..')), ['dist'])
          }),
        )
      }))
  }

  test('killed, with the help of the next one', () =>
    withFolder({}, async (folder) => {
      await Promise.all(
        moments.map(async (moment) => {
          const out = join(folder, String(moment), 'dist')
          mkdirSync(join(out, '..'))
          await interrupted(out, 'SIGKILL', moment)
          claimFolder(out)
          numberIn(out)
          assert.deepEqual(readdirSync(join(out, '..')), ['dist'])
        }),
      )
    }))

  test('two at once', () =>
    withFolder({}, async (folder) => {
      const out = join(folder, 'dist')
      assert.deepEqual(await interrupted(out, 'SIGTERM', 200, 2), [143, 143])
      numberIn(out)
      assert.deepEqual(readdirSync(folder), ['dist'])
    }))
})

test('a folder of somebody else is not taken for one that a killed command left', () =>
  withFolder({ 'dist/mine.txt': 'kept' }, async (folder) => {
    for (const end of ['', '-old']) {
      mkdirSync(join(folder, beside(dead, end)))
      writeFileSync(join(folder, beside(dead, end), '.lecture-build'), '')
    }
    await assert.rejects(
      replaceFolder(join(folder, 'dist'), async () => undefined),
      /mine\.txt/,
    )
    assert.deepEqual(readdirSync(folder), ['dist'])
  }))
