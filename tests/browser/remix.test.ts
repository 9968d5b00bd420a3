import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { core } from '../../slides/data/core.ts'
import { copyProject } from '../project-copy.ts'

const root = copyProject('slides.md', 'slides.en.md')
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

/** One of them in two parts, which its road map shows, and one in the other language. */
const wishes = {
  'class-15': ['15'],
  'class-30': ['30', '--include', 'road-map', '--parts', '2'],
  'class-45': ['45'],
  'class-60': ['60'],
  'class-15.en': ['15', '--lang', 'en'],
}

for (const [name, wish] of Object.entries(wishes)) {
  test(`the remix ${name} has no finding in a real browser, and a page for each slide`, async () => {
    const entry = `${name}.md`
    run('remix', entry, '--minutes', ...wish)
    assert.doesNotMatch(run('check', entry, '--render'), /^[^:\n]+:\d+ .* — (?!hint: )/m)
    run('export', entry)
    const deck = await loadDeck(join(root, entry))
    const ids = deck.slides.map(({ id }) => id)
    for (const id of core) assert.ok(ids.includes(id), id)
    const document = await PDFDocument.load(readFileSync(join(root, 'exports', `${name}.pdf`)))
    assert.equal(document.getPageCount(), ids.length)
  })
}
