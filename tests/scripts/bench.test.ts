import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatTable, median } from '../../scripts/lib/bench/table.ts'

test('the median is the one in the middle, of an even number the lower one', () => {
  assert.equal(median([3, 1, 2]), 2)
  assert.equal(median([4, 1, 3, 2]), 2)
  assert.throws(() => median([]), /no median/)
})

test('a table has a line below its head', () => {
  assert.equal(formatTable(['a', 'b'], [['1', '2']]), '| a | b |\n| --- | --- |\n| 1 | 2 |')
})
