import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { whenOrphaned } from '../cli/orphan.ts'
import { replaceFile } from '../cli/temporary.ts'

/** Names the folder into which a build gets, while it runs, what is prepared for it. */
export const PREPARED_VARIABLE = 'SLIDES_PREPARED'

/** Gives a build something that can be written as JSON, by name. */
export function handOver(folder: string, name: string, value: unknown): void {
  replaceFile(fileIn(folder, name), Buffer.from(JSON.stringify(value)))
}

/**
 * What is handed over by a name, as soon as it is there; `undefined` where nothing is prepared, as while presenting from
 * source. Who asks ends when the process that prepares is gone.
 */
export function prepared<T>(name: string, env = process.env): (() => Promise<T>) | undefined {
  const folder = env[PREPARED_VARIABLE]
  if (!folder) return undefined
  // Nobody waits for what it makes, and the folder for that is another command's to remove.
  whenOrphaned(() => process.exit(1))
  let value: Promise<T> | undefined
  return () => {
    value ??= wait<T>(fileIn(folder, name))
    return value
  }
}

async function wait<T>(file: string): Promise<T> {
  while (!existsSync(file)) await setTimeout(20)
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

function fileIn(folder: string, name: string): string {
  return join(folder, `${name}.json`)
}
