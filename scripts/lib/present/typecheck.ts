import { isAbsolute, join } from 'node:path'
import type { Finding } from '../cli/findings.ts'

/** Errors of one file that still tell more than their number. */
const shown = 5

/** An error as `vue-tsc` prints it. */
interface TypeFault {
  readonly path: string
  readonly line: number
  readonly code: string
  readonly text: string
}

/**
 * The errors in what `vue-tsc --pretty false` prints; paths are relative to `root`. One fault can bring
 * hundreds: of a file's syntax errors the first is told, of others a few. Those of the tests only follow.
 */
export function parseTypeErrors(output: string, root: string): Finding[] {
  const errors = [...output.matchAll(/^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/gm)].map(
    ([, path = '', line, code = '', text = '']): TypeFault => ({ path, line: Number(line), code, text }),
  )
  const told = errors.filter(({ path }) => !path.includes('node_modules/') && !path.startsWith('tests/'))
  const files = Map.groupBy(told, ({ path }) => (isAbsolute(path) ? path : join(root, path)))
  return [...files].flatMap(([file, all]) => shorten(all).map((error) => ({ ...error, file })))
}

function shorten(errors: readonly TypeFault[]): Omit<Finding, 'file'>[] {
  const first = errors.findIndex(isSyntax)
  const distinct = errors.filter((error, index) => index === first || !isSyntax(error))
  const findings = distinct.slice(0, shown).map(({ line, code, text }) => ({
    line,
    what: text,
    mend: `mend the TypeScript (${code})`,
    severity: 'error' as const,
  }))
  const next = distinct[shown]
  if (!next) return findings
  const more = `${distinct.length - shown} more type errors from here on`
  return [...findings, { line: next.line, what: more, mend: 'mend those above first', severity: 'error' }]
}

function isSyntax({ code }: TypeFault): boolean {
  return /^TS1[01]\d\d$/.test(code)
}
