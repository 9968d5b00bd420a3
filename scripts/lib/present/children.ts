import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { cacheFolder } from '../cli/cache.ts'
import type { Finding } from '../cli/findings.ts'
import type { Begin, Result } from './checker.ts'
import type { Spare } from './spare.ts'
import { parseTypeErrors } from './typecheck.ts'

/**
 * A check in a process of its own, so that it reads every module afresh. Aborting ends the process. `early` gets what
 * is found before the rest.
 */
export type ChildCheck = (
  signal: AbortSignal,
  early: (findings: readonly Finding[]) => void,
) => Promise<readonly Finding[]>

/** The static check of an entry, by processes of `checkers`. */
export function staticCheck(entry: string, checkers: Spare): ChildCheck {
  let parsed: readonly string[] = []
  return async (signal, early) => {
    const child = checkers.take()
    const end = () => child.kill()
    signal.addEventListener('abort', end)
    let last: Result | undefined
    let stderr = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('message', (result: Result) => {
      last = result
      parsed = result.parsed
      if (result.more) early(result.findings)
    })
    child.send({ parsed } satisfies Begin, () => undefined)
    await once(child, 'close')
    signal.removeEventListener('abort', end)
    if (!signal.aborted) checkers.refill()
    if (last && !last.more) return last.findings
    const what = stderr.trim().split('\n')[0] || 'the check printed nothing'
    return [{ file: entry, line: 1, what, mend: 'run "npm run check" for more', severity: 'error' }]
  }
}

/** The type check of the project in `root`: TypeScript, components and Markdown slides. */
export function typeCheck(root: string): ChildCheck {
  const binary = createRequire(join(root, 'package.json')).resolve('vue-tsc/bin/vue-tsc.js')
  // Only what a change reaches is checked again.
  const kept = ['--incremental', '--tsBuildInfoFile', join(cacheFolder('types'), 'live.tsbuildinfo')]
  return async (signal) => {
    const args = [binary, '--noEmit', '--pretty', 'false', ...kept]
    const { stdout } = await runNode(args, root, signal)
    return parseTypeErrors(stdout, root)
  }
}

/** Draws what is missing of an entry's diagrams, for the pages that load after; it finds nothing. */
export function drawMissing(root: string, entry: string): ChildCheck {
  return async (signal) => {
    await runNode([join(root, 'scripts', 'lib', 'present', 'draw-missing.ts'), entry], root, signal)
    return []
  }
}

/** Runs Node itself and collects what it prints; rejects only when aborted or not started. */
function runNode(args: string[], cwd: string, signal: AbortSignal) {
  return new Promise<{ stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, signal, stdio: ['ignore', 'pipe', 'pipe'] })
    // After the pages and the static check, for which somebody waits.
    if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.once('error', reject)
    child.once('close', () => resolve({ stdout, stderr }))
  })
}
