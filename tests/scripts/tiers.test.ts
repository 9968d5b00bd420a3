import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../../scripts/lib/cli/project.ts'

const scripts = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).scripts
const filesOf = (script: string) =>
  [...scripts[script].matchAll(/"(.*?)"/g)]
    .flatMap(([, pattern]) => globSync(pattern, { cwd: projectRoot }))
    .sort()

/** A browser, a build, a server, a command of ours, a copy of the packages or TypeScript takes seconds to start. */
const slow =
  /process\.execPath|launchBrowser\(\)|withBrowser\(|(?:buildDeck|builtDeck|exportDeck|copyProject|present|readComponentProps)\(/

const slowIn = (files: readonly string[]) =>
  files.filter((file) => slow.test(readFileSync(join(projectRoot, file), 'utf8')))

test('every test is in one of the two tiers', () => {
  const all = globSync('tests/**/*.test.ts', { cwd: projectRoot }).sort()
  assert.deepEqual([...filesOf('test:unit'), ...filesOf('test:browser')].sort(), all)
})

test('a unit test starts no browser, no build and no command', () => {
  assert.deepEqual(slowIn(filesOf('test:unit')), [])
})

test('the others are seen to start some', () => {
  const others = filesOf('test:browser')
  assert.ok(slowIn(others).length > others.length / 2)
})
