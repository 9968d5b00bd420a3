import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { handOver, PREPARED_VARIABLE, prepared } from '../../../scripts/lib/build/prepared.ts'
import { temporaryFolder } from '../../../scripts/lib/cli/temporary.ts'

test('what is handed over is waited for, and read once', async () => {
  const folder = temporaryFolder('prepared')
  const ask = prepared<{ a: number }>('fonts', { [PREPARED_VARIABLE]: folder })
  const asked = ask?.()
  assert.equal(await Promise.race([asked, setTimeout(100, 'nothing yet')]), 'nothing yet')
  handOver(folder, 'fonts', { a: 1 })
  assert.deepEqual(await asked, { a: 1 })
  handOver(folder, 'fonts', { a: 2 })
  assert.deepEqual(await ask?.(), { a: 1 })
})

test('nothing is waited for where nothing is prepared', () => {
  assert.equal(prepared('fonts', {}), undefined)
})
