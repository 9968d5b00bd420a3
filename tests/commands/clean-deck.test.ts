import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { copyProject } from '../../scripts/lib/bench/copy.ts'

const root = copyProject()
const script = `import { cleanDeck } from './scripts/lib/build/clean-deck.ts'
import { run } from './scripts/lib/cli/errors.ts'
await run(() => cleanDeck(process.argv[1]).then(() => 0))`
const check = () =>
  spawnSync(process.execPath, ['--input-type=module', '-e', script, join(root, 'slides.md')], {
    cwd: root,
    encoding: 'utf8',
  })
const known = () => readdirSync(join(root, 'node_modules/.cache/clean'))

/** Checks with a text of the project changed, and puts it back. */
function checkWith(path: string, change: (text: string) => string) {
  const file = join(root, path)
  const text = readFileSync(file, 'utf8')
  const changed = change(text)
  assert.notEqual(changed, text)
  writeFileSync(file, changed)
  const result = check()
  writeFileSync(file, text)
  return result
}

test('what was found clean is known, and is checked again when a slide, a datum or the lock changes', () => {
  assert.equal(check().status, 0)
  assert.equal(known().length, 1)
  const slide = checkWith('slides/ja/2-puzzle/gap.md', (text) => text.replace("'1.2'", "'9.9'"))
  assert.equal(slide.status, 1)
  assert.match(slide.stderr, /mend these first:\n.*gap\.md/)
  const datum = checkWith('slides/data/voices.ts', (text) => text.replace("id: 'trump'", "id: 'donald'"))
  assert.equal(datum.status, 1)
  const lock = checkWith('citations.lock.json', (text) => text.replace(/"[0-9a-f]{16}/, '"0000000000000000'))
  assert.equal(known().length, lock.status === 0 ? 2 : 1)
  assert.equal(check().status, 0)
})

test('a deck with a diagram that Mermaid cannot read is not clean', () => {
  const { status, stderr } = checkWith('slides/diagrams/flowchart.ts', (text) =>
    text.replace('`flowchart ${', '`flowchart to ${'),
  )
  assert.equal(status, 1)
  assert.match(stderr, /the diagram "next-steps" \(ja\) can't be drawn: /)
})

test('what is known to be clean is not checked', () => {
  assert.equal(check().status, 0)
  const [name = ''] = known()
  const mark = join(root, 'node_modules/.cache/clean', name)
  // A check would write it anew.
  writeFileSync(mark, 'as it was')
  assert.equal(check().status, 0)
  assert.equal(readFileSync(mark, 'utf8'), 'as it was')
})
