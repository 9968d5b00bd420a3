import { arrange, type Finding } from '../cli/findings.ts'

/** The rules of the static check that need the components' types: they come later when a type has changed. */
const later = ['id', 'owner']

/** What is wrong with a deck as far as the checks have come: neither of them waits for the other. */
export interface Standing {
  /** In the order of file and line. */
  readonly findings: readonly Finding[]
  /** Whether the type check has yet to look at what was edited. */
  readonly following: boolean
  /** A file (absolute, with forward slashes) was edited. */
  edited(file: string): void
  /** The static check found this; `more` is to come of the rules that need types. */
  foundStatics(findings: readonly Finding[], more: boolean): void
  foundTypes(findings: readonly Finding[]): void
}

export function createStanding(): Standing {
  let whole: readonly Finding[] = []
  let statics: readonly Finding[] = []
  let types: readonly Finding[] = []
  const touched = new Set<string>()
  // What was found in a file before it was edited may be mended.
  const isUntouched = ({ file }: Finding) => !touched.has(file.replaceAll('\\', '/'))

  return {
    get findings() {
      return arrange([...statics, ...types.filter(isUntouched)])
    },
    get following() {
      return touched.size > 0
    },
    edited(file) {
      touched.add(file)
    },
    foundStatics(findings, more) {
      const kept = whole.filter((one) => later.includes(one.rule ?? '') && isUntouched(one))
      statics = more ? [...findings, ...kept] : findings
      if (!more) whole = findings
    },
    foundTypes(findings) {
      types = findings
      touched.clear()
    },
  }
}
