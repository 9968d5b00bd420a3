import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkEntries } from '../../scripts/lib/checks/check-entries.ts'
import { formatFinding } from '../../scripts/lib/cli/findings.ts'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { renderChecked } from '../../scripts/lib/render/check.ts'

test('nothing is found on the lecture, at any step, light or dark', async () => {
  const checked = await checkEntries([join(projectRoot, 'slides.md')])
  const findings = [...checked.findings, ...(await renderChecked(checked))]
  assert.deepEqual(
    findings.map((finding) => formatFinding(finding, projectRoot)),
    [],
  )
  assert.equal(checked.readable.length, 1)
})
