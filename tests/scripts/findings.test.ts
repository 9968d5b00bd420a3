import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, summarise } from '../../scripts/lib/cli/findings.ts'

const finding = (what: string, more: Partial<Finding> = {}): Finding => ({
  ...{ file: '/deck/a.md', line: 1, rule: 'notes', what, mend: 'mend it', severity: 'hint' },
  ...more,
})

function told(findings: readonly Finding[]): string[] {
  return summarise(findings, ({ file }) => file).map(({ finding, count }) => `${finding.what} ${count}`)
}

test('hints that differ only in what they quote or count are one, told with the first and their number', () => {
  const hints = ['the notes have 3 characters', 'the slide has no notes', 'the notes have 41 characters']
  assert.deepEqual(told(hints.map((what) => finding(what))), [
    'the notes have 3 characters 2',
    'the slide has no notes 1',
  ])
})

test('hints of another rule, kind or deck are others, and every error is told', () => {
  const missing = (key: string) => finding(`"${key}" is missing`, { kind: `"${key}" is missing` })
  assert.deepEqual(
    told([
      missing('minutes'),
      missing('voices'),
      missing('minutes'),
      finding('the slide has no notes'),
      finding('the slide has no notes', { file: '/deck/b.md' }),
      finding('the slide has no notes', { rule: 'other' }),
      finding('the slide has no notes', { severity: 'error' }),
      finding('the slide has no notes', { severity: 'error' }),
    ]),
    ['"minutes" is missing 2', '"voices" is missing 1', ...Array(5).fill('the slide has no notes 1')],
  )
})
