import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { core } from '../../slides/data/core.ts'
import { copyProject } from '../project-copy.ts'

const root = copyProject('slides.md')
after(() => rmSync(root, { recursive: true }))

function run(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', `${script}.ts`), ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  assert.equal(status, 0, `${script} ${args.join(' ')}\n${stdout}\n${stderr}`)
  return stdout
}

/** One of them in two parts, which its road map shows. */
const wishes = { 15: [], 30: ['--include', 'road-map', '--parts', '2'], 45: [], 60: [] }

for (const [minutes, more] of Object.entries(wishes)) {
  test(`a remix of ${minutes} minutes has no finding in a real browser, and a page for each slide`, async () => {
    const entry = `class-${minutes}.md`
    run('remix', entry, '--minutes', minutes, ...more)
    assert.doesNotMatch(run('check', entry, '--render'), /^[^:\n]+:\d+ .* — (?!hint: )/m)
    run('export', entry)
    const deck = await loadDeck(join(root, entry))
    const ids = deck.slides.map(({ id }) => id)
    for (const id of core) assert.ok(ids.includes(id), id)
    const document = await PDFDocument.load(readFileSync(join(root, 'exports', `class-${minutes}.pdf`)))
    assert.equal(document.getPageCount(), ids.length)
  })
}
