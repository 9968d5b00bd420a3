import { cpus, totalmem } from 'node:os'
import { withBrowser } from '../browser/browser.ts'

/** What the measurements were made on: processor, cores, memory, Node and Chromium. */
export async function describeMachine(): Promise<string> {
  const cores = cpus()
  const version = await withBrowser(async (browser) => browser.version())
  return [
    `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}`,
    `Chromium ${version}`,
  ].join(', ')
}
