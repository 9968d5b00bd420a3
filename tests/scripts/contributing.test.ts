import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../../scripts/lib/cli/project.ts'

const text = readFileSync(join(projectRoot, 'CONTRIBUTING.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
const names = new Set(
  globSync('{components,layouts,scripts,setup,slides,styles,tests}/**/*', { cwd: projectRoot }).map((file) =>
    basename(file),
  ),
)

test('every file and folder that CONTRIBUTING.md names is there', () => {
  const named = [...text.matchAll(/`([\w./-]+(?:\.(?:ts|md|json|css)|\/))`/g)].map(([, path = '']) => path)
  assert.ok(named.length > 50)
  const gone = named.filter(
    (path) => !existsSync(join(projectRoot, path)) && !names.has(basename(path.replace(/\/$/, ''))),
  )
  assert.deepEqual(gone, [])
})

test('every command that CONTRIBUTING.md names is one', () => {
  const named = [...text.matchAll(/`npm run ([\w:]+)/g)].map(([, name = '']) => name)
  assert.ok(named.length > 5)
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  )
})
