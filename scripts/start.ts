import { runCommand } from './lib/cli/args.ts'
import { cacheFolder } from './lib/cli/cache.ts'
import { assertFree, findFree, readPort } from './lib/cli/port.ts'
import { assertInProject, assertWritable, findEntry } from './lib/cli/project.ts'
import { withTemporary } from './lib/cli/temporary.ts'
import { EDIT_VARIABLE } from './lib/present/guard.ts'
import { present } from './lib/present/present.ts'
import { openFront } from './lib/present/recording/front.ts'

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
  // Loaded only then: it takes long.
  if (!front) await (await import('./lib/checks/readable.ts')).assertReadable(entry)
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
