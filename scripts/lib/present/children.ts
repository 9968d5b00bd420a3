import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Finding } from '../cli/findings.ts'
import { parseTypeErrors } from './typecheck.ts'

/** A check in a process of its own, so that it reads every module afresh. Aborting ends the process. */
export type ChildCheck = (signal: AbortSignal) => Promise<readonly Finding[]>

/** The static check of an entry of the project in `root`. */
export function staticCheck(root: string, entry: string): ChildCheck {
  return async (signal) => {
    const { stdout, stderr } = await runNode(
      [join(root, 'scripts', 'check.ts'), '--json', entry],
      root,
      signal,
    )
    try {
      return (JSON.parse(stdout) as { findings: Finding[] }).findings
    } catch {
      const what = stderr.trim().split('\n')[0] || 'the check printed nothing'
      return [{ file: entry, line: 1, what, mend: 'run "npm run check" for more', severity: 'error' }]
    }
  }
}

/** The type check of the project in `root`: TypeScript, components and Markdown slides. */
export function typeCheck(root: string): ChildCheck {
  const binary = createRequire(join(root, 'package.json')).resolve('vue-tsc/bin/vue-tsc.js')
  return async (signal) => {
    const { stdout } = await runNode([binary, '--noEmit', '--pretty', 'false'], root, signal)
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
