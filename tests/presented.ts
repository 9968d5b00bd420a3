import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../scripts/lib/cli/project.ts'
import { type Files, sound } from './scripts/decks.ts'

/** Milliseconds after which a machine is taken to have failed, not to be slow. */
export const patience = 180_000

/** A running `npm start`. */
export interface Presented {
  readonly server: ChildProcess
  readonly port: number
  /** Its first slide's address, which ends with a slash. */
  readonly url: string
  /** What it has printed so far. */
  readonly log: () => string
  /** Resolves once a condition holds; rejects with what it has printed. */
  readonly until: (condition: () => unknown) => Promise<void>
  /** Ends it, and waits for its end. */
  readonly end: () => Promise<void>
}

/** Presents the project in a folder, without a browser, and waits until it answers. */
export async function present(folder: string, ...options: string[]): Promise<Presented> {
  const port = await freePort()
  const url = `http://localhost:${port}/`
  const server = spawn(
    process.execPath,
    [join(folder, 'scripts', 'start.ts'), '--port', String(port), ...options],
    { cwd: folder, env: { ...process.env, CI: '1' }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let log = ''
  const collect = (text: Buffer) => {
    log += text
  }
  server.stdout?.on('data', collect)
  server.stderr?.on('data', collect)
  const until = async (condition: () => unknown) => {
    const last = Date.now() + patience
    while (!(await condition())) {
      if (Date.now() > last) throw new Error(`it did not come to pass; the server said:\n${log}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  const end = async () => {
    if (server.exitCode !== null) return
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  await until(async () => (await fetch(url).catch(() => undefined))?.ok)
  return { server, port, url, log: () => log, until, end }
}

/** A port of this machine that nothing listens on. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** A copy of the project with a small deck of its own, in which faults can be planted. */
export function makeProject(files: Files = sound): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'live-')))
  const parts = [
    'components',
    'layouts',
    'scripts',
    'setup',
    'styles',
    'public',
    'slides/data',
    'slides/diagrams',
  ]
  const single = [
    'custom-nav-controls.vue',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
    'citations.lock.json',
  ]
  for (const name of [...parts, ...single])
    cpSync(join(projectRoot, name), join(root, name), { recursive: true })
  // What is bundled and recorded for it is its own.
  mkdirSync(join(root, 'node_modules'))
  for (const name of readdirSync(join(projectRoot, 'node_modules')))
    if (!['.cache', '.slidev', '.vite'].includes(name))
      symlinkSync(join(projectRoot, 'node_modules', name), join(root, 'node_modules', name), 'junction')
  for (const [path, text] of Object.entries(files)) {
    cpSync(join(projectRoot, 'package.json'), join(root, path))
    writeFileSync(join(root, path), text)
  }
  return root
}
