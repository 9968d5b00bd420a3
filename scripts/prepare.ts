import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { askOf, record } from './lib/live/recording/record.ts'
import { readRecording } from './lib/live/recording/recording.ts'
import { findFree } from './lib/port.ts'
import { findEntry, projectRoot } from './lib/project.ts'

/** Milliseconds after which an install goes on without. */
const patience = 60_000

// After an install: starts the deck once and looks at it, so that its packages are bundled and its page is recorded. An
// install never fails of it, and there is nothing to tell: what is missing is made at the first start.
try {
  const entry = findEntry(undefined)
  const port = await findFree(4100)
  const server = spawn(process.execPath, [join(projectRoot, 'scripts/start.ts'), '--port', String(port)], {
    env: { ...process.env, CI: '1' },
    stdio: 'ignore',
  })
  process.once('exit', () => server.kill())
  const last = Date.now() + patience
  const ask = askOf(port, { 'sec-fetch-dest': 'script' })
  const isOver = () => server.exitCode !== null || Date.now() > last
  while (!isOver() && !(await ask('/'))) await setTimeout(100)
  await record([], ask)
  while (!isOver() && !readRecording(entry)) await setTimeout(200)
  server.kill()
  if (server.exitCode === null) await once(server, 'exit')
} catch {}
process.exit()
