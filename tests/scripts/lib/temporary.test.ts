import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { CommandError } from '../../../scripts/lib/errors.ts'
import { prepareFolder, replaceFile } from '../../../scripts/lib/temporary.ts'

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
  const module = import.meta.resolve('../../../scripts/lib/temporary.ts')
  const code = `import { prepareFolder } from ${JSON.stringify(module)}
    prepareFolder('/proc/none/below')`
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  assert.equal(child.status, 1)
  assert.match(child.stderr, /can't hold the export: \/proc\/none: it does not exist/)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`temporary folders are gone after ${signal}`, { skip: process.platform === 'win32' }, async () => {
    const module = import.meta.resolve('../../../scripts/lib/temporary.ts')
    const code = `import { temporaryFolder } from ${JSON.stringify(module)}
      console.log(temporaryFolder('signal-test'))
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [path] = (await once(child.stdout.setEncoding('utf8'), 'data')).map((line) => line.trim())
    assert.ok(existsSync(path))
    child.kill(signal)
    const [exitCode] = await once(child, 'close')
    assert.equal(exitCode, signal === 'SIGINT' ? 130 : 143)
    assert.ok(!existsSync(path))
  })
}
