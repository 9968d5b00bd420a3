import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { projectRoot } from '../../../scripts/lib/cli/project.ts'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

const file = join(projectRoot, '.github', 'workflows', 'publish.yml')
const workflow = parse(readFileSync(file, 'utf8')) as {
  on: Record<string, unknown>
  permissions: Record<string, string>
  jobs: Record<string, { steps: Step[]; needs?: string }>
}
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
const runs = steps.flatMap(({ run }) => run ?? [])

test('the workflow runs only scripts that there are, and checks before it writes the site', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  const named = runs.flatMap((run) => /^npm run (\S+)/.exec(run)?.[1] ?? [])
  assert.deepEqual(named, ['check', 'site'])
  for (const name of named) assert.ok(name in scripts, name)
})

test('the workflow publishes the folder that it writes, and may do so', () => {
  const [, out] = /--out (\S+)/.exec(runs.join('\n')) ?? []
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'))
  assert.equal(upload?.with?.path, out)
  assert.equal(workflow.jobs.publish?.needs, 'site')
  assert.deepEqual([workflow.permissions.pages, workflow.permissions['id-token']], ['write', 'write'])
})

test('the workflow can be started by hand, as in a fork, and its actions have versions', () => {
  assert.ok('workflow_dispatch' in workflow.on)
  for (const { uses } of steps) if (uses) assert.match(uses, /^actions\/[\w-]+@v\d+$/)
})
