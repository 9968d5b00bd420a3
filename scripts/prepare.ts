import { createServer, resolveOptions } from '@slidev/cli'
import { optimizeDeps } from 'vite'
import { findEntry } from './lib/project.ts'

// After an install: bundles the packages that a page of the deck loads, as the live server would when it is first
// started. What can't be bundled now is bundled then, so an install never fails of it, and there is nothing to tell.
try {
  const options = await resolveOptions({ entry: findEntry(undefined) }, 'dev')
  const server = await createServer(options, { logLevel: 'silent' })
  await optimizeDeps(server.config)
} catch {}
process.exit()
