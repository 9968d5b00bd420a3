import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'

// Windows never tells a process that its parent is gone.
test('a process whose parent is ended learns of it', { skip: process.platform === 'win32' }, async () => {
  const module = import.meta.resolve('../../scripts/lib/cli/orphan.ts')
  const child = `import { whenOrphaned } from ${JSON.stringify(module)}
    const kept = setInterval(() => {}, 1000)
    whenOrphaned(() => { console.log('alone'); clearInterval(kept) })
    console.log('waiting')`
  const parent = `import { spawn } from 'node:child_process'
    spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(child)}], { stdio: 'inherit' })`
  const started = spawn(process.execPath, ['--input-type=module', '-e', parent], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  started.stdout.setEncoding('utf8').on('data', (text: string) => {
    lines.push(...text.trim().split('\n'))
    if (lines.length === 1) started.kill('SIGTERM')
  })
  // The child holds the pipe until it ends.
  await once(started, 'close')
  assert.deepEqual(lines, ['waiting', 'alone'])
})
