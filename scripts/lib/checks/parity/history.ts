import { execFile } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { promisify } from 'node:util'
import { stateOf } from './state.ts'

const run = promisify(execFile)

/** So many earlier versions of a file are looked at. */
const mostVersions = 200

/**
 * The content that a slide of a file had in a state, as the project's history holds it; `contentIn` takes it from the
 * file's text. `undefined` where no version has that state, or there is no history, as in a downloaded archive.
 */
export async function contentInState(
  file: string,
  state: string,
  contentIn: (text: string) => Promise<string>,
): Promise<string | undefined> {
  const cwd = dirname(file)
  const git = async (...args: string[]) =>
    (await run('git', args, { cwd, maxBuffer: 64 * 1024 * 1024 })).stdout
  try {
    const log = await git('log', `--max-count=${mostVersions}`, '--format=%H', '--', basename(file))
    for (const commit of log.split('\n').filter(Boolean)) {
      const content = await contentIn(await git('show', `${commit}:./${basename(file)}`).catch(() => ''))
      if (stateOf({ content }) === state) return content
    }
  } catch {
    // No history: that it changed is told all the same.
  }
  return undefined
}
