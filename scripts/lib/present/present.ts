import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { CommandError, exitCodes } from '../cli/errors.ts'
import { projectRoot, slidevBinary } from '../cli/project.ts'
import { EDIT_VARIABLE } from './guard.ts'
import type { CommandMessage, KeptState, ServerMessage } from './kept.ts'
import { nextChange } from './next-change.ts'
import { FRONT_VARIABLE, type Front } from './recording/front.ts'
import { delayBeforeRestart, type Run } from './restart.ts'
import { createTwinKeeper, ORIGINAL_VARIABLE } from './twin/keeper.ts'

/**
 * Runs Slidev until it is ended. After a crash it is started again at once, with the state that its windows shared;
 * one that does not come up again, or crashes again and again, is waited out until the next edit.
 */
export async function present(
  entry: string,
  port: number,
  env: NodeJS.ProcessEnv,
  front: Front | undefined,
): Promise<number> {
  let child: ChildProcess | undefined
  let ended = false
  let runs: Run[] = []
  const kept: KeptState = {}
  const twin = createTwinKeeper(port, env[EDIT_VARIABLE] === '1')
  const end = () => {
    ended = true
    // The server ends itself when the channel closes; the signal ends it before it listens to the channel.
    if (child?.connected) child.disconnect()
    child?.kill('SIGTERM')
    // Nobody else runs while a mend is awaited.
    const ends = twin.end()
    if (!child) ends.then(() => process.exit(exitCodes.ok))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  // A twin goes with the command that started it.
  process.once('disconnect', end)

  const args = [slidevBinary(), entry, '--port', String(port)]
  const opens = hasDisplay()
  if (front) {
    const url = `http://localhost:${port}/`
    console.log(`${url} shows the deck as it was recorded while Slidev starts`)
    // Not before: it takes long to load.
    if (opens) (await import('open')).default(url).catch(() => undefined)
    process.send?.('ready' satisfies ServerMessage)
    await front.done
  }
  for (let first = true; ; first = false) {
    const open = first && opens && !front ? ['--open'] : []
    // What a restarted server begins with isn't how a deck begins; an editor's page is another.
    const recording = first && !env[EDIT_VARIABLE] ? { [FRONT_VARIABLE]: front?.token ?? '' } : {}
    // Slidev reads its shortcuts from the terminal; the channel tells when it is up, and ends it with us.
    child = spawn(process.execPath, [...args, ...open], {
      cwd: projectRoot,
      env: { ...env, ...recording },
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    })
    const server = child
    let upSince: number | undefined
    server.on('message', (message: ServerMessage) => {
      if (message === 'ready') {
        upSince = Date.now()
        process.send?.(message)
      } else if (message === 'kept?') server.send(kept)
      else if ('twin' in message)
        twin
          .ask(message.twin)
          .then((answer) => server.connected && server.send({ twin: answer } satisfies CommandMessage))
      else Object.assign(kept, message)
    })
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
    child = undefined
    if (ended || code === 0) {
      await twin.end()
      return exitCodes.ok
    }
    if (first && upSince === undefined)
      throw new CommandError('Slidev did not start, see its message above', code ?? exitCodes.usage)
    // A Slidev that was killed leaves its terminal as it had set it, and Ctrl-C ends nothing there.
    if (process.stdin.isTTY) spawnSync('stty', ['sane'], { stdio: ['inherit', 'ignore', 'ignore'] })
    runs.push({ up: upSince && Date.now() - upSince })
    const pause = delayBeforeRestart(runs)
    if (pause !== undefined) {
      console.error(
        `\nSlidev stopped${signal ? ` (${signal})` : ', see its message above'}: starting it again.`,
      )
      await delay(pause)
      continue
    }
    // Watched before it is told: a mend that comes at once is not missed.
    const mended = nextChange()
    console.error(
      '\nSlidev stopped at the error above. Mend it: the next change starts it again. Ctrl-C ends.',
    )
    await mended
    runs = []
  }
}

/** Whether a browser would have a screen to open on. */
function hasDisplay(): boolean {
  if (process.env.CI || process.env[ORIGINAL_VARIABLE]) return false
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
