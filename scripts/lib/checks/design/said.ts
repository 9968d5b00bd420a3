import type { DesignRule } from '../../deck/schema.ts'

/** What a rule says of a slide, and how to mend it. */
export interface Said {
  readonly rule: DesignRule
  readonly what: string
  readonly mend: string
}
