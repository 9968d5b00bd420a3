import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectRoot, slidevBinary } from '../../scripts/lib/cli/project.ts'
import { temporaryFolder } from '../../scripts/lib/cli/temporary.ts'

test("Slidev's own export works in a checkout, with the browser that ours find", () => {
  const out = join(temporaryFolder('stock'), 'png')
  const args = [slidevBinary(), 'export', '--format', 'png', '--range', '2', '--output', out]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  assert.deepEqual(readdirSync(out), ['2.png'])
})
