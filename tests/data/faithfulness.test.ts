import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { essayCanon, placesIn } from '../../scripts/lib/checks/essay/canon.ts'
import { slideFile } from '../../scripts/lib/checks/essay/cited-slides.ts'
import { type Citing, checkQuotations } from '../../scripts/lib/checks/essay/quotations.ts'
import { loadDataModules, openWords } from '../../scripts/lib/checks/essay/records.ts'
import { formatFinding } from '../../scripts/lib/cli/findings.ts'
import { copiedRuns } from '../copied-runs.ts'
import { essayParts, essayText, withoutEssay } from '../essay-text.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const texts: ReadonlyMap<string, string> = essayText() ?? new Map()

const kinds = /\.(ts|md|vue|json|ya?ml|css|html|svg)$/

function projectFiles(): string[] | null {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) return null
  // A file deleted but not yet committed is still listed.
  return stdout.split('\0').filter((file) => kinds.test(file) && existsSync(`${root}/${file}`))
}

test('no run of 25 or more characters of the essay stands in any file of the project', {
  skip: withoutEssay,
}, (t) => {
  const files = projectFiles()
  if (files === null) return t.skip('git lists no files here')
  // The footnote is a bibliographic reference.
  const body = [...texts].flatMap(([id, text]) => (id === 'n1' ? [] : [text]))
  const copied = files.flatMap((file) =>
    copiedRuns(readFileSync(`${root}/${file}`, 'utf8'), body).map((run) => `${file}: ${run}`),
  )
  assert.deepEqual(copied, [])
})

test('every quotation in the data stands verbatim in a paragraph that its record cites', {
  skip: withoutEssay,
}, async () => {
  const { modules } = await loadDataModules(root)
  assert.deepEqual(misquoted({ modules }), [])
})

test('every quotation on a slide, in any language, stands verbatim in what is cited for it', {
  skip: withoutEssay,
}, async () => {
  const slides = globSync('slides/*/**/*.md', { cwd: root }).map((file) =>
    slideFile(file, readFileSync(`${root}/${file}`, 'utf8'), false),
  )
  assert.ok(slides.length > 0)
  const { modules } = await loadDataModules(root)
  assert.deepEqual(misquoted({ slides, open: openWords(modules) }), [])
})

function misquoted(citing: Partial<Citing>): string[] {
  const essay = essayParts()
  assert.ok(essay)
  const { modules = [], slides = [], open = openWords(modules) } = citing
  const paragraphs = [...essay.paragraphs.keys()]
  const findings = checkQuotations({ modules, slides, open, paragraphs }, essayCanon(placesIn(essay)))
  return findings.map((finding) => formatFinding(finding, root))
}
