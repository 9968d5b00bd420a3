import { isAbsolute, join } from 'node:path'
import type { Finding } from '../findings.ts'

/** The errors in what `vue-tsc --pretty false` prints; paths are relative to `root`. */
export function parseTypeErrors(output: string, root: string): Finding[] {
  return [...output.matchAll(/^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/gm)]
    .filter((match) => !match[1]?.includes('node_modules/'))
    .map((match) => {
      const path = match[1] ?? ''
      return {
        file: isAbsolute(path) ? path : join(root, path),
        line: Number(match[2]),
        what: match[4] ?? '',
        mend: `mend the type (${match[3]})`,
        severity: 'error' as const,
      }
    })
}
