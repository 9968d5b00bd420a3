import { relative } from 'node:path'

/** Something that the check found. */
export interface Finding {
  /** Absolute path of the file to mend. */
  readonly file: string
  /** Line in that file, from 1. */
  readonly line: number
  /** Id of the slide, where one is concerned. */
  readonly slide?: string
  /** The click step (from 0) and colour scheme in which a browser showed it; absent where every one does. */
  readonly step?: number
  readonly scheme?: 'light' | 'dark'
  /** The kind of problem. */
  readonly rule?: string
  /** Which hints of a rule are the same; those that differ in what they quote and count, when left out. */
  readonly kind?: string
  /** What is missing that only the lecture needs; absent where a rule as a whole is only the lecture's. */
  readonly need?: string
  readonly what: string
  /** How to mend it. */
  readonly mend: string
  /** An error fails the check; a hint is only told. */
  readonly severity: 'error' | 'hint'
}

/** Characters that a terminal shows of what was found: it may quote a whole slide. */
const mostShown = 600

/** `file:line · slide id · step 2 · dark — what, how to mend`, the file relative to `base` (an absolute folder). */
export function formatFinding(finding: Finding, base: string): string {
  const place = `${relative(base, finding.file).replaceAll('\\', '/')}:${finding.line}`
  const slide = finding.slide ? ` · slide ${finding.slide}` : ''
  const step = finding.step === undefined ? '' : ` · step ${finding.step}`
  const scheme = finding.scheme ? ` · ${finding.scheme}` : ''
  const hint = finding.severity === 'hint' ? 'hint: ' : ''
  return `${place}${slide}${step}${scheme} — ${hint}${shorten(finding.what)}, ${shorten(finding.mend)}`
}

/** Every error, and of the hints each kind once, with how many there are of it; `deckOf` says to which deck one belongs. */
export function summarise(
  findings: readonly Finding[],
  deckOf: (finding: Finding) => unknown,
): { readonly finding: Finding; readonly count: number }[] {
  const groups = Map.groupBy(findings, (finding) => {
    const { rule, what, kind = what.replace(/"[^"]*"|「[^」]*」|“[^”]*”|[\d.]+/g, '') } = finding
    return finding.severity === 'error' ? finding : `${deckOf(finding)} ${rule} ${kind}`
  })
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ finding: first, count: others.length + 1 }] : [],
  )
}

function shorten(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text
}

/** The findings in the order of file and line, each only once. */
export function arrange(findings: readonly Finding[]): Finding[] {
  const unique = new Map(findings.map((f) => [`${f.file}\n${f.line}\n${f.slide}\n${f.what}`, f]))
  return [...unique.values()].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.what.localeCompare(b.what),
  )
}

/** The findings that fail a check. */
export function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.severity === 'error')
}

/** `3 errors, 1 hint`. */
export function countFindings(findings: readonly Finding[]): string {
  const errors = errorsOf(findings).length
  const hints = findings.length - errors
  const parts = [
    errors > 0 ? `${errors} error${errors === 1 ? '' : 's'}` : '',
    hints > 0 ? `${hints} hint${hints === 1 ? '' : 's'}` : '',
  ]
  return parts.filter(Boolean).join(', ') || 'no findings'
}
