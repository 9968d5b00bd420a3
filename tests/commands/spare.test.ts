import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { createSpare } from '../../scripts/lib/present/spare.ts'

test('the process that waits for the next check ends with the server, however that ends', async () => {
  const checker = `${projectRoot}/scripts/lib/present/checker.ts`
  const server = `const stdio = ['ignore', 'inherit', 'inherit', 'ipc']
    const child = require('node:child_process').fork(${JSON.stringify(checker)}, ['slides.md'], { stdio, execArgv: [] })
    child.once('spawn', () => console.log('waiting'))`
  const started = spawn(process.execPath, ['-e', server], { stdio: ['ignore', 'pipe', 'inherit'] })
  started.stdout.once('data', () => started.kill('SIGKILL'))
  // It holds the pipe until it ends.
  await once(started, 'close')
  assert.equal(started.signalCode, 'SIGKILL')
})

test('a process is ready before it is taken, and there is never more than one', () => {
  const spare = createSpare(`${projectRoot}/scripts/lib/present/checker.ts`, 'slides.md', projectRoot)
  spare.refill()
  spare.refill()
  const [first, second] = [spare.take(), spare.take()]
  assert.notEqual(first.pid, second.pid)
  spare.refill()
  spare.drop()
  const third = spare.take()
  assert.ok(!third.killed)
  for (const child of [first, second, third]) child.kill()
})
