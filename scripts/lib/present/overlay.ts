import { errorsOf, type Finding, formatFinding } from '../cli/findings.ts'

/** What Vite's error overlay shows; the page renders it as text. */
export interface OverlayError {
  readonly message: string
  readonly stack: string
  readonly plugin: string
  /** The file to mend first, as a link. */
  readonly id: string
  readonly loc: { readonly file: string; readonly line: number; readonly column: number }
}

/** Findings that an overlay still shows at a glance. */
const shown = 8

/** The errors among the findings as one overlay; `undefined` when there is nothing to show. */
export function toOverlay(findings: readonly Finding[], base: string): OverlayError | undefined {
  const errors = errorsOf(findings)
  const first = errors[0]
  if (!first) return undefined
  const lines = errors.slice(0, shown).map((error) => formatFinding(error, base))
  if (errors.length > shown) lines.push(`… and ${errors.length - shown} more in the terminal`)
  const loc = { file: first.file, line: first.line, column: 1 }
  return { message: lines.join('\n\n'), stack: '', plugin: 'check', id: first.file, loc }
}
