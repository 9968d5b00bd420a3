import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { copiedRuns, dataQuoteProblems, slideQuoteProblems } from '../../scripts/lib/quotes.ts'
import { essay } from '../../slides/data/essay.ts'
import { essayText, withoutEssay } from '../essay-text.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const texts: ReadonlyMap<string, string> = essayText() ?? new Map()

/** Title, headings and reference may be quoted anywhere: they are no paragraph's words. */
const elsewhere = [essay.title.ja, essay.headings[1].ja, essay.headings[2].ja, essay.reference.title.ja]

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

test('every 「…」 in the data stands verbatim in a paragraph that its record cites', {
  skip: withoutEssay,
}, async () => {
  const problems: string[] = []
  for (const file of globSync('slides/data/*.ts', { cwd: root }).sort()) {
    const records: unknown = await import(pathToFileURL(`${root}/${file}`).href)
    problems.push(...dataQuoteProblems({ ...(records as object) }, file, texts, elsewhere))
  }
  assert.deepEqual(problems, [])
})

test('every 「…」 on a Japanese slide stands verbatim in one of its sources', { skip: withoutEssay }, (t) => {
  const slides = globSync('slides/ja/**/*.md', { cwd: root }).sort()
  if (slides.length === 0) return t.skip('there is no slide yet')
  const problems = slides.flatMap((file) =>
    slideQuoteProblems(readFileSync(`${root}/${file}`, 'utf8'), file, texts, elsewhere),
  )
  assert.deepEqual(problems, [])
})
