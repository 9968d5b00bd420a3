import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { checkParser } from './lib/checks/parser.ts'
import { checkYaml } from './lib/checks/yaml.ts'
import { runCommand } from './lib/cli/args.ts'
import { cacheFolder } from './lib/cli/cache.ts'
import { CommandError, exitCodes } from './lib/cli/errors.ts'
import { formatFinding } from './lib/cli/findings.ts'
import { assertFree, findFree, readPort } from './lib/cli/port.ts'
import { assertInProject, assertWritable, findEntry, projectRoot, slidevBinary } from './lib/cli/project.ts'
import { withTemporary } from './lib/cli/temporary.ts'
import { loadDeck } from './lib/deck/load-deck.ts'
import { EDIT_VARIABLE } from './lib/present/guard.ts'
import type { KeptState, ServerMessage } from './lib/present/kept.ts'
import { isChecked } from './lib/present/plugin.ts'
import { FRONT_VARIABLE, type Front, openFront } from './lib/present/recording/front.ts'
import { delayBeforeRestart, type Run } from './lib/present/restart.ts'

const usualPort = 3030

const usage = {
  text: `npm start [-- entry] [--port n] [--edit]

Presents a deck on this machine (slides.md on port ${usualPort} when nothing is said) and shows every edit at once.

  --port n  another port
  --edit    lets the browser's editor and agents change files; off otherwise`,
  options: {
    port: { type: 'string' },
    edit: { type: 'boolean' },
  },
  positionals: 1,
} as const

await runCommand(usage, async ({ values, positionals }) => {
  const entry = findEntry(positionals[0])
  assertInProject(entry)
  assertWritable()
  const port = await choosePort(values.port)
  // What was shown before can be read.
  const front = values.edit ? undefined : await openFront(entry, port)
  if (!front) await assertReadable(entry)
  const env = { ...withTemporary(cacheFolder('slidev')), [EDIT_VARIABLE]: values.edit ? '1' : '' }
  return present(entry, port, env, front)
})

/** The port that is named, or the usual one; where that is taken, the next that is free, and says so. */
async function choosePort(named: string | undefined): Promise<number> {
  if (named !== undefined) {
    const port = readPort(named)
    await assertFree(port)
    return port
  }
  const port = await findFree(usualPort)
  if (port !== usualPort) console.log(`port ${usualPort} is taken: presenting on port ${port} instead`)
  return port
}

/** Slidev cannot start from an entry whose own frontmatter is broken. */
async function assertReadable(entry: string): Promise<void> {
  const deck = await loadDeck(entry)
  const broken = [...checkParser(deck), ...checkYaml(deck)].filter((finding) => finding.file === deck.entry)
  const first = broken[0]
  if (first) throw new CommandError(formatFinding(first, process.cwd()), exitCodes.findings)
}

/**
 * Runs Slidev until it is ended. After a crash it is started again at once, with the state that its windows shared;
 * one that does not come up again, or crashes again and again, is waited out until the next edit.
 */
async function present(
  entry: string,
  port: number,
  env: NodeJS.ProcessEnv,
  front: Front | undefined,
): Promise<number> {
  let child: ChildProcess | undefined
  let ended = false
  let runs: Run[] = []
  const kept: KeptState = {}
  const end = () => {
    ended = true
    // The server ends itself when the channel closes; the signal ends it before it listens to the channel.
    if (child?.connected) child.disconnect()
    child?.kill('SIGTERM')
    // Nobody runs while a mend is awaited.
    if (!child) process.exit(exitCodes.ok)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)

  const args = [slidevBinary(), entry, '--port', String(port)]
  const opens = hasDisplay()
  if (front) {
    const url = `http://localhost:${port}/`
    console.log(`${url} shows the deck as it was recorded while Slidev starts`)
    // Not before: it takes long to load.
    if (opens) (await import('open')).default(url).catch(() => undefined)
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
      if (message === 'ready') upSince = Date.now()
      else if (message === 'kept?') server.send(kept)
      else Object.assign(kept, message)
    })
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
    child = undefined
    if (ended || code === 0) return exitCodes.ok
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

/** Resolves when a file that the deck is made of changes. */
function nextChange(): Promise<void> {
  return new Promise((resolve) => {
    const watchers = [
      watch(projectRoot, (_event, path) => changed(path)),
      ...readdirSync(projectRoot, { withFileTypes: true })
        .filter((item) => item.isDirectory() && isChecked(`${item.name}/x.ts`))
        .map(({ name }) =>
          watch(join(projectRoot, name), { recursive: true }, (_event, path) =>
            changed(path && join(name, path)),
          ),
        ),
    ]
    function changed(path: string | null): void {
      if (path === null || !isChecked(path)) return
      for (const watcher of watchers) watcher.close()
      resolve()
    }
  })
}

/** Whether a browser would have a screen to open on. */
function hasDisplay(): boolean {
  if (process.env.CI) return false
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
