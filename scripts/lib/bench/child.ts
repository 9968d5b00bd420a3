import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { endWithUs } from '../cli/child.ts'
import { watchMemory } from './memory.ts'

/** How a command ended. */
export interface Run {
  /** From its start to its end, as a user waits for it. */
  readonly seconds: number
  /** What it and its children had in memory at most; `undefined` where it was not asked or can't be measured. */
  readonly peakBytes: number | undefined
  /** Why it doesn't count; `undefined` when it went well. */
  readonly problem: string | undefined
}

/** Where and how a command runs. */
export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly memory?: boolean
}

const timeoutMinutes = 15

/** Runs a Node script as a process of its own and measures it. */
export async function runNode(
  args: readonly string[],
  { cwd, env = {}, memory = false }: RunOptions,
): Promise<Run> {
  const start = performance.now()
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: timeoutMinutes * 60_000,
  })
  endWithUs(child)
  const watch = memory && child.pid !== undefined ? watchMemory(child.pid) : undefined
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  const seconds = (performance.now() - start) / 1000
  const peakBytes = watch?.stop()
  return { seconds, peakBytes, problem: code === 0 ? undefined : problemOf(code, signal, said) }
}

function problemOf(code: number | null, signal: NodeJS.Signals | null, said: string): string {
  if (signal) return `ended by ${signal} (after ${timeoutMinutes} minutes it is given up)`
  const lines = said.split('\n').map((line) => line.trim())
  const line = lines.find((line) => /error\b/i.test(line)) ?? lines.findLast(Boolean) ?? ''
  return `exit ${code}: ${line}`
}
