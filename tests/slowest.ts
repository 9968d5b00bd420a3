import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'

/** How many files are worth a look. */
const count = 10

/** A reporter that tells which test files took longest, in seconds. */
export default async function* slowest(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const seconds = new Map<string, number>()
  for await (const { type, data } of events) {
    // The summary of all has no file.
    if (type === 'test:summary' && data.file !== undefined)
      seconds.set(relative(process.cwd(), data.file), data.duration_ms / 1000)
  }
  const files = [...seconds].sort(([, a], [, b]) => b - a).slice(0, count)
  yield `\nThe slowest files:\n${files.map(([file, time]) => `${time.toFixed(1).padStart(6)} s  ${file}\n`).join('')}`
}
