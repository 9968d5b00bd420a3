import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { CommandError, exitCodes } from './errors.ts'
import { replaceFolder } from './output-folder.ts'
import { assertInProject, assertWritable, slidevBinary } from './project.ts'

/** Where a build goes. */
export interface BuildOptions {
  /** Folder of the site; absent, empty, or an earlier build. */
  readonly out: string
  /** Path below which the site will be served, e.g. `/lecture/`; the root when left out. */
  readonly base?: string
}

/**
 * Builds an entry (absolute path) into a static site. The old site stays whole until the new one is.
 * Throws a CommandError when the folder may not be replaced or Slidev fails. It checks nothing itself.
 */
export async function buildDeck(entry: string, { out, base }: BuildOptions): Promise<void> {
  assertInProject(entry)
  assertWritable()
  await replaceFolder(resolve(out), async (temporary) => {
    await runSlidev(['build', entry, '--out', temporary, ...(base ? ['--base', base] : [])], dirname(entry))
    if (existsSync(join(temporary, 'index.html'))) return
    throw new CommandError(`${entry}: Slidev built no index.html`, exitCodes.findings)
  })
}

/** Runs Slidev silently; throws a CommandError with what it said when it fails. */
async function runSlidev(args: string[], cwd: string): Promise<void> {
  const child = spawn(process.execPath, [slidevBinary(), ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const end = () => child.kill()
  process.once('exit', end)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const [code] = (await once(child, 'close')) as [number | null]
  process.off('exit', end)
  if (code === 0) return
  throw new CommandError(`Slidev could not build the deck:\n${essence(output)}`, exitCodes.findings)
}

/** What a failed build says, from its first error on, without stacks and colours. */
export function essence(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours start with one
  const lines = output.replace(/\u001b\[[\d;]*m/g, '').split('\n')
  const start = lines.findIndex((line) => /error/i.test(line))
  return lines
    .slice(Math.max(start, 0))
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line) && !/^\s*(?:errors: \[|\})/.test(line))
    .slice(0, 12)
    .join('\n')
}
