import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { CommandError } from '../../scripts/lib/cli/errors.ts'
import { prepareFolder, replaceFile, temporaryFolder } from '../../scripts/lib/cli/temporary.ts'

const folder = mkdtempSync(join(tmpdir(), 'temporary-test-'))
after(() => rmSync(folder, { recursive: true }))

test('a file is replaced whole, and nothing else is left beside it', () => {
  const out = join(folder, 'whole')
  prepareFolder(out)
  writeFileSync(join(out, 'a.pdf'), 'old and longer')
  replaceFile(join(out, 'a.pdf'), Buffer.from('new'))
  assert.deepEqual(readdirSync(out), ['a.pdf'])
  assert.equal(readFileSync(join(out, 'a.pdf'), 'utf8'), 'new')
})

test('a file that cannot be replaced stays, with nothing beside it', () => {
  const out = join(folder, 'kept')
  mkdirSync(join(out, 'a.pdf', 'something'), { recursive: true })
  assert.throws(() => replaceFile(join(out, 'a.pdf'), Buffer.from('new')), CommandError)
  assert.deepEqual(readdirSync(out), ['a.pdf'])
})

test('a folder that cannot hold files is told before any work', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  for (const path of [file, join(file, 'below')]) {
    assert.throws(
      () => prepareFolder(path),
      (error) => error instanceof CommandError && error.message.startsWith(path),
    )
  }
})

test('folders above the one asked for are created, and a second asking finds it there', () => {
  const deep = join(folder, 'a', 'b', 'c')
  prepareFolder(deep)
  prepareFolder(deep)
  assert.deepEqual(readdirSync(deep), [])
})

test('a file in the way is told as such', () => {
  const file = join(folder, 'in-the-way')
  writeFileSync(file, '')
  assert.throws(() => prepareFolder(file), /a file of that name is in the way/)
})

// The system says there that the folder does not exist that is to be created.
test('a place that takes no folders is an error, not an endless attempt', {
  skip: !existsSync('/proc'),
}, () => {
  const module = import.meta.resolve('../../scripts/lib/cli/temporary.ts')
  const code = `import { prepareFolder } from ${JSON.stringify(module)}
    prepareFolder('/proc/none/below')`
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  assert.equal(child.status, 1)
  assert.match(child.stderr, /can't hold the export: \/proc\/none: it does not exist/)
})

/** Starts a process with a temporary folder, and gives that, in `folder`. */
async function withTemporaryFolder(folder: string) {
  const module = import.meta.resolve('../../scripts/lib/cli/temporary.ts')
  const code = `import { temporaryFolder } from ${JSON.stringify(module)}
    console.log(temporaryFolder('signal-test'))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, TMPDIR: folder, NODE_DISABLE_COMPILE_CACHE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const [path] = (await once(child.stdout.setEncoding('utf8'), 'data')).map((line) => line.trim())
  assert.ok(existsSync(path))
  return { child, closed }
}

describe('temporary folders are gone', { skip: process.platform === 'win32' && 'needs signals' }, () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    test(`after ${signal}`, async () => {
      const around = temporaryFolder('around')
      const { child, closed } = await withTemporaryFolder(around)
      child.kill(signal)
      assert.equal((await closed)[0], code)
      assert.deepEqual(readdirSync(around), [])
    })
  }

  test('after a process was killed, with the next that has one; but not those of one that runs', async () => {
    const around = temporaryFolder('around')
    const killed = await withTemporaryFolder(around)
    const runs = await withTemporaryFolder(around)
    killed.child.kill('SIGKILL')
    await killed.closed
    assert.equal(readdirSync(around).length, 2)
    const next = await withTemporaryFolder(around)
    const owners = readdirSync(around).map((name) => Number(name.split('-').at(-2)))
    assert.deepEqual(owners.sort(), [runs.child.pid, next.child.pid].sort())
    for (const { child, closed } of [runs, next]) {
      child.kill('SIGTERM')
      await closed
    }
    assert.deepEqual(readdirSync(around), [])
  })
})

test('a half-written file of a process that is gone goes with the next writing, and no other', () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  const out = join(folder, 'half')
  mkdirSync(out)
  const others = [`.b.pdf.${pid}.tmp`, `.a.pdf.${process.ppid}.tmp`]
  for (const name of [`.a.pdf.${pid}.tmp`, ...others]) writeFileSync(join(out, name), 'half')
  replaceFile(join(out, 'a.pdf'), Buffer.from('new'))
  assert.deepEqual(readdirSync(out).sort(), ['a.pdf', ...others].sort())
})
