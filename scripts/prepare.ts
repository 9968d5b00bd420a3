import { createServer, resolveOptions } from '@slidev/cli'
import { optimizeDeps } from 'vite'
import { drawMissing } from './lib/build/drawings/missing.ts'
import { findFree } from './lib/cli/port.ts'
import { findEntry } from './lib/cli/project.ts'
import { EDIT_VARIABLE } from './lib/present/guard.ts'
import { recordPage } from './lib/present/recording/keep.ts'

/** Milliseconds after which an installation waits no longer. */
const patience = 180_000

// After an install: does once what the first start would do, so that a class needn't wait for it: packages are bundled,
// diagrams drawn, and the page recorded. What can't be done now is done then: an install never fails of it, and there is
// nothing to tell. Nobody presents where CI is set.
if (process.env.CI) process.exit()
setTimeout(() => process.exit(), patience)
const entry = findEntry(undefined)
try {
  await drawMissing(entry)
} catch {}
try {
  // As `npm start` has it: the page tells of its twin.
  process.env[EDIT_VARIABLE] = ''
  const options = await resolveOptions({ entry }, 'dev')
  const server = await createServer(options, { logLevel: 'silent' })
  // A bundle that is made while the page is asked for would have it asked for again.
  await optimizeDeps(server.config)
  await server.listen(await findFree(3030))
  await recordPage(server, options)
} catch {}
process.exit()
