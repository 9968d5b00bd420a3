import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { messageOf } from '../../cli/errors.ts'
import { findFree } from '../../cli/port.ts'
import { projectRoot } from '../../cli/project.ts'
import type { TwinAnswer } from '../kept.ts'

/** Set for the command that presents a twin: the port of the deck that it is the twin of. */
export const ORIGINAL_VARIABLE = 'SLIDES_ORIGINAL'

/** Who presents a deck's twin, from the first time that somebody asks for it. */
export interface TwinKeeper {
  /** Where an entry is presented, once it is; what kept it from being so. */
  ask(entry: string): Promise<TwinAnswer>
  /** Ends it, and waits for its end. */
  end(): Promise<void>
}

/** Keeps one twin of the deck that is presented on a port, by a command of its own. */
export function createTwinKeeper(port: number, edit: boolean): TwinKeeper {
  const original = process.env[ORIGINAL_VARIABLE]
  let child: ChildProcess | undefined
  let answer: Promise<TwinAnswer> | undefined
  let ended = false

  async function start(entry: string): Promise<TwinAnswer> {
    const own = await findFree(port + 1)
    if (ended) return { fault: 'The presentation is being ended.' }
    const script = join(projectRoot, 'scripts', 'start.ts')
    const started = spawn(
      process.execPath,
      [script, entry, '--port', String(own), ...(edit ? ['--edit'] : [])],
      {
        cwd: projectRoot,
        env: { ...process.env, [ORIGINAL_VARIABLE]: String(port) },
        // The terminal's keys are the first deck's. The channel tells when it is up, and ends it with us.
        stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      },
    )
    child = started
    let said = ''
    started.stderr?.setEncoding('utf8').on('data', (text: string) => {
      process.stderr.write(text)
      said = (said + text).slice(-4000)
    })
    const up = once(started, 'message').then(() => ({ port: own }))
    // The next who asks has it started again.
    started.once('exit', () => {
      child = undefined
      answer = undefined
    })
    const gone = once(started, 'close').then(() => ({ fault: stripVTControlCharacters(said).trim() }))
    return Promise.race([up, gone])
  }

  return {
    async ask(entry) {
      if (original) return { port: Number(original) }
      answer ??= start(entry).catch((error) => {
        answer = undefined
        return { fault: messageOf(error) }
      })
      return answer
    },
    async end() {
      ended = true
      const running = child
      if (!running) return
      const exited = once(running, 'exit')
      running.kill('SIGTERM')
      await exited
    },
  }
}
