import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Finding } from '../scripts/lib/cli/findings.ts'
import { pageTexts } from './browser/pdf-text.ts'
import { copyProject } from './project-copy.ts'
import { addEdition, change, listStub, markFurniture, translateToStub } from './third-language/project.ts'
import { stub } from './third-language/stub.ts'

const [listed, typed, shown] = [project(), project(), project()]
for (const root of [listed, typed, shown]) listStub(root)
const translated = translateToStub(typed)
translateToStub(shown)
for (const root of [typed, shown]) addEdition(root)
after(() => {
  for (const root of [listed, typed, shown]) rmSync(root, { recursive: true })
})

function project(): string {
  return copyProject('slides.md', 'slides.en.md')
}

/** What a command of a project's prints. */
function run(root: string, script: string, ...args: string[]) {
  return new Promise<{ status: number; said: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(root, script), ...args],
      { cwd: root, maxBuffer: 1e8 },
      (error, stdout, stderr) =>
        resolve({ status: Number(error?.code ?? 0), said: stdout + (error ? stderr : '') }),
    )
  })
}

const compile = (root: string) => run(root, 'node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit')
const edition = `slides.${stub}.md`

describe('a third language', { concurrency: true }, () => {
  describe('for the compiler', { concurrency: 1 }, () => {
    test('lacks something in each file that has texts or rules of both others', async () => {
      const { said } = await compile(listed)
      const named = new Set([...said.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map(([, file]) => file))
      assert.ok(translated.length > 40, String(translated.length))
      assert.deepEqual(
        translated.filter((file) => !named.has(file)),
        [],
      )
    })

    test('lacks nothing when these have its own', async () =>
      assert.deepEqual(await compile(typed), { status: 0, said: '' }))
  })

  describe('for the commands', { concurrency: 1 }, () => {
    test('is read by the check as the others are', async () => {
      const { status, said } = await run(shown, 'scripts/check.ts', edition)
      assert.equal(status, 0, said)
      assert.doesNotMatch(said, /hint/)
    })

    test('is held to the original, and what no check reads is told once', async () => {
      const leftOut = /\n---\nsrc: .*\/overlap\.md[^\n]*\n---\n/
      const slide = `slides/${stub}/6-root/comparison.md`
      const headlines = 'scripts/lib/checks/headlines.ts'
      const files = [edition, slide, headlines]
      const before = files.map((file) => readFileSync(join(shown, file), 'utf8'))
      assert.ok(change(shown, edition, (text) => text.replace(leftOut, '\n')))
      assert.ok(change(shown, slide, (text) => text.replace(/^minutes: .*$/m, 'minutes: 9')))
      assert.ok(change(shown, headlines, (text) => text.replace(/xx: \{[^}]*\}/, 'xx: null')))
      const { status, said } = await run(shown, 'scripts/check.ts', edition, '--json')
      for (const [index, file] of files.entries()) change(shown, file, () => before[index] ?? '')
      assert.equal(status, 1)
      const findings: Finding[] = JSON.parse(said).findings
      const told = findings.map(({ what }) => what)
      assert.ok(told.includes('slides.md shows "overlap", this edition does not'), said)
      assert.ok(
        told.some((what) => /^"minutes" is 9, in slides\/ja\/.*comparison\.md \d$/.test(what)),
        said,
      )
      const unread = findings.filter(({ rule }) => rule === 'language')
      assert.deepEqual(
        unread.map(({ what, severity }) => [what, severity]),
        [['in Stub the check does not read headlines (scripts/lib/checks/headlines.ts)', 'hint']],
      )
    })

    test('is the only one that a cut of it speaks', async () => {
      const remix = await run(shown, 'scripts/remix.ts', 'cut.md', '--lang', stub, '--minutes', '10')
      assert.equal(remix.status, 0, remix.said)
      markFurniture(shown)
      const exported = await run(shown, 'scripts/export.ts', 'cut.md', '--format', 'pdf,handout,html')
      assert.equal(exported.status, 0, exported.said)
      const folder = join(shown, 'exports')
      const html = readFileSync(join(folder, 'cut.html'), 'utf8')
      assert.match(html.slice(0, 2000), new RegExp(`<html[^>]* lang="${stub}"`))
      const pdfs = readdirSync(folder).filter((file) => file.endsWith('.pdf'))
      assert.equal(pdfs.length, 2)
      for (const file of pdfs) {
        const document = await PDFDocument.load(readFileSync(join(folder, file)))
        assert.equal(document.getLanguage(), stub)
        const text = pageTexts(document).join('\n')
        assert.ok(text.split(`${stub}:`).length > 10, file)
        assert.doesNotMatch(text, /.{20}\b(?:ja|en):.{20}/, file)
      }
    })
  })
})
