import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { leanPlugin } from '../../../scripts/lib/build/site/lean.ts'

const userRoot = mkdtempSync(join(tmpdir(), 'lean-'))
after(() => rmSync(userRoot, { recursive: true }))

/** Which of these style sheets a build of one slide leaves out. */
function leftOut(slide: string, sheets: readonly string[]): string[] {
  const data = { headmatter: {}, markdownFiles: {}, slides: [{ source: { raw: slide } }] }
  const [plugin] = leanPlugin({ mode: 'build', data, userRoot } as unknown as ResolvedSlidevOptions)
  const resolve = plugin?.resolveId as unknown as { handler: (source: string) => string | undefined }
  return sheets.filter((sheet) => resolve.handler.call(undefined, sheet) !== undefined)
}

const sheets = ['./alerts.css', './footnotes.css', './code.css', './prism.css', './layouts.css']

test('a build leaves out the styles of what no slide has', () => {
  for (const layout of ['cover', 'default', '"section"', 'activity'])
    assert.deepEqual(leftOut(`---\nlayout: ${layout}\n---\n\n# One [1] > two\n`, sheets), sheets, layout)
})

for (const [sheet, slides] of Object.entries({
  './alerts.css': ['# One\n\n> [!NOTE]\n> Two'],
  './footnotes.css': ['One[^1]\n\n[^1]: Two', 'One^[Two]'],
  './prism.css': ['`one`', '~~~js\none\n~~~'],
  './code.css': ['`one`', '```ts\none\n```', '<<< @/snippets/one.ts', '<code>one</code>'],
  './layouts.css': [
    '---\nlayout: two-cols\n---\n',
    "---\nlayout: 'end'\n---\n",
    '---\nlayout: cover\nbackground: "#123"\n---\n',
    '---\ndefaults:\n  layout: center\n---\n',
    '---\nlayout: covers\n---\n',
  ],
})) {
  test(`a build keeps ${sheet} where a slide needs it`, () => {
    for (const slide of slides) assert.deepEqual(leftOut(slide, [sheet]), [], slide)
  })
}
