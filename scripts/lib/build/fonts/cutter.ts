import { existsSync, readFileSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import subsetFont from 'subset-font'
import { replaceFile } from '../../cli/temporary.ts'

/** A file to write (absolute path), and the characters in it. */
export interface Cut {
  readonly path: string
  readonly text: string
}

/** A font file of a package, and what is cut from it. */
export interface Cutting {
  readonly source: string
  /** All of its characters, without compression. */
  readonly whole: Cut
  /** The same in groups, compressed. */
  readonly parts: readonly Cut[]
}

/** Hints serve small text on coarse screens, and would weigh more than the letters of a slide. */
const options = { noHinting: true } as const

/** Writes what is not there yet. */
async function carryOut({ source, whole, parts }: Cutting): Promise<void> {
  // Cut twice: the package's file takes long to read, and is read once.
  if (!existsSync(whole.path)) {
    const bytes = await subsetFont(readFileSync(source), whole.text, { ...options, targetFormat: 'sfnt' })
    replaceFile(whole.path, bytes)
  }
  const missing = parts.filter(({ path }) => !existsSync(path))
  if (missing.length === 0) return
  const font = readFileSync(whole.path)
  for (const { path, text } of missing)
    replaceFile(path, await subsetFont(font, text, { ...options, targetFormat: 'woff2' }))
}

// A thread of its own: it would keep the process from all else for seconds.
for (const cutting of workerData as readonly Cutting[]) await carryOut(cutting)
