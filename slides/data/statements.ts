import { claims, sectionsLock } from './argument.ts'
import { comparison, juneReadings } from './deterrence.ts'
import type { Statement } from './model.ts'
import { demands, leverage, leverageCaution, positions, redLines, stances } from './positions.ts'
import { bridge, nextSteps, purposes, shortTerm } from './purposes.ts'

/** A statement with the path of the record that makes it, such as `positions.problem-to-solve.us.points.0`. */
export interface OwnedStatement {
  readonly owner: string
  readonly statement: Statement
}

const records = {
  positions: { stances, positions, demands, redLines, leverage, leverageCaution },
  purposes: { shortTerm, bridge, purposes, nextSteps },
  deterrence: { comparison, juneReadings },
  argument: { claims, sectionsLock },
}

/**
 * Every statement of the positions, purposes, deterrence and argument, by the path of its record.
 * The implicit claim `unwritten-step` is not among them: the essay does not make it.
 */
export function allStatements(): OwnedStatement[] {
  return Object.values(records).flatMap((record) =>
    Object.entries(record).flatMap(([name, value]) => [..._statementsIn(value, name)]),
  )
}

/** The path of the record that first makes a statement, be it the same one or word for word. */
export function ownerOf(statement: Statement): string | undefined {
  return allStatements().find(
    (one) => one.statement.text.ja === statement.text.ja && one.statement.label.ja === statement.label.ja,
  )?.owner
}

function* _statementsIn(value: unknown, owner: string): Generator<OwnedStatement> {
  if (typeof value !== 'object' || value === null) return
  if (_isStatement(value)) yield { owner, statement: value }
  for (const [key, child] of Object.entries(value))
    yield* _statementsIn(child, `${owner}.${_idOf(child) ?? key}`)
}

function _isStatement(value: object): value is Statement {
  return ['text', 'label', 'voice', 'strength', 'hedges', 'paragraphs'].every((key) => key in value)
}

function _idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}
