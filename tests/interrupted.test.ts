import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { projectRoot } from '../scripts/lib/cli/project.ts'
import { temporaryFolder } from '../scripts/lib/cli/temporary.ts'

/** Milliseconds after which a machine is taken to have failed, not to be slow. */
const patience = 60_000

/** A command, and the moment at which it is interrupted: when a file of that name is there. */
interface Interruption {
  readonly line: readonly string[]
  readonly moment: RegExp
  readonly signal: 'SIGINT' | 'SIGTERM'
  /** Who gets it: all processes, as by Ctrl-C, or the first of them alone. */
  readonly to: 'all' | 'first'
}

/** Interrupts a command in folders of its own; gives its exit code, and what is left of it when all is still. */
async function interrupt({ line: [command = '', ...args], moment, signal, to }: Interruption) {
  const around = temporaryFolder('interrupted')
  const [tmp, out] = ['tmp', 'out'].map((name) => join(around, name)) as [string, string]
  for (const folder of [tmp, out]) mkdirSync(folder)
  const mark = randomUUID()
  const child = spawn(command, [...args, '--out', join(out, 'site')], {
    cwd: projectRoot,
    env: { ...process.env, TMPDIR: tmp, NODE_DISABLE_COMPILE_CACHE: '1', INTERRUPTED: mark },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const ended = once(child, 'exit')
  await until(() => child.exitCode !== null || namesIn(around).some((name) => moment.test(name)))
  assert.equal(child.exitCode, null, `it ended before its time: ${said}`)
  process.kill(to === 'all' ? -(child.pid ?? 0) : (child.pid ?? 0), signal)
  const [code] = (await ended) as [number | null]
  await until(() => processesWith(mark).length === 0)
  return { code, said, left: [...readdirSync(tmp), ...namesIn(out)] }
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + patience
  while (!condition()) {
    assert.ok(Date.now() < end, 'it did not come to pass')
    await setTimeout(10)
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true }).map(String)
  } catch {
    // Something has just gone.
    return []
  }
}

/** The processes that inherited an environment with `mark` in it. */
function processesWith(mark: string): string[] {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`).includes(mark)
      } catch {
        return false
      }
    })
}

const skip = !existsSync('/proc/self/environ') && 'needs /proc'

describe('of a command that is interrupted nothing stays: no process, no temporary folder, no half file', {
  skip,
}, () => {
  const drawing = /playwright_chromiumdev_profile/
  const building = /\.site-building-.*index\.html|prepared-\w+$/

  test('when npm alone is terminated', async () => {
    const line = ['npm', 'run', '-s', 'build', '--']
    const { left } = await interrupt({ line, moment: building, signal: 'SIGTERM', to: 'first' })
    assert.deepEqual(left, [])
  })

  test('by Ctrl-C', async () => {
    const line = ['npm', 'run', '-s', 'export', '--']
    const { left } = await interrupt({ line, moment: drawing, signal: 'SIGINT', to: 'all' })
    assert.deepEqual(
      left.filter((name) => name !== 'site'),
      [],
    )
  })

  test('when the command itself is terminated, which its exit code tells, and nothing else', async () => {
    const line = [process.execPath, 'scripts/export.ts', '--format', 'png']
    const { code, said, left } = await interrupt({ line, moment: drawing, signal: 'SIGTERM', to: 'first' })
    assert.equal(code, 143)
    assert.doesNotMatch(said, /error/i)
    assert.deepEqual(
      left.filter((name) => name !== 'site'),
      [],
    )
  })
})
