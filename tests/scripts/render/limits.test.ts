import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLarge, limitsFor, ordinaryDepth } from '../../../scripts/lib/render/limits.ts'

test('a room twice as deep needs text twice as large, and nothing else', () => {
  const [ordinary, deep] = [limitsFor(), limitsFor(2 * ordinaryDepth)]
  assert.deepEqual([deep.body, deep.label, deep.small], [44, 32, 26])
  assert.deepEqual({ ...deep, body: 22, label: 16, small: 13 }, ordinary)
})

test('a small room allows no smaller text', () => {
  assert.deepEqual(limitsFor(4), limitsFor())
})

test('text is large from 24 px on, bold text from 18.66 px on', () => {
  assert.ok(isLarge(24, false) && !isLarge(23.9, false))
  assert.ok(isLarge(18.66, true) && !isLarge(18.6, true))
})
