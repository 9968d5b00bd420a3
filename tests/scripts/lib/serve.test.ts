import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileFor } from '../../../scripts/lib/browser/serve.ts'

const parent = mkdtempSync(join(tmpdir(), 'serve-'))
const folder = join(parent, 'deck')
mkdirSync(join(folder, 'assets'), { recursive: true })
writeFileSync(join(folder, 'index.html'), '')
writeFileSync(join(folder, 'assets', '図 1.svg'), '')
writeFileSync(join(parent, 'secret.txt'), '')
after(() => rmSync(parent, { recursive: true }))

const index = join(folder, 'index.html')

test('a file is served from its path, with escapes decoded', () => {
  assert.equal(fileFor(folder, '/', '/assets/%E5%9B%B3%201.svg'), join(folder, 'assets', '図 1.svg'))
})

test('the root, folders and routes of the app get index.html', () => {
  for (const path of ['/', '/3', '/print', '/assets', '/presenter/2'])
    assert.equal(fileFor(folder, '/', path), index)
})

test('a missing file is missing, not index.html', () => {
  assert.equal(fileFor(folder, '/', '/assets/gone.js'), undefined)
})

test('nothing outside of the folder is served', () => {
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%']) {
    const file = fileFor(folder, '/', path)
    assert.ok(file === undefined || file === index, `${path} → ${file}`)
  }
})

test('a deck built for a base is served below it only', () => {
  assert.equal(fileFor(folder, '/talk/', '/talk/3'), index)
  assert.equal(fileFor(folder, '/talk/', '/other/3'), undefined)
})
