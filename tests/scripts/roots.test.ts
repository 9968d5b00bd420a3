import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkRoots, checkTheme } from '../../scripts/lib/checks/roots.ts'
import { temporaryFolder } from '../../scripts/lib/cli/temporary.ts'
import { sourcesOf } from '../../scripts/lib/deck/deck-sources.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'

const root = temporaryFolder('roots')
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
  return join(root, path)
}
write('own/theme/layouts/cover.vue', '<template><slot /></template>\n')
write('own/theme/layouts/poster.vue', '<template><slot /></template>\n')
write('own/addon/components/Box.vue', '<template>box</template>\n')
write('layouts/cover.vue', '<template><slot /></template>\n')
write('examples/part.py', 'print("snippet")\n')

const deck = (head: string, slide = '') =>
  loadDeck(write('deck.md', `---\n${head}\n---\n\n# Deck\n\n${slide}\n`))

test('a theme or an addon that is not there is an error at its line, and one that is there is none', async () => {
  const wrong = checkRoots(
    await deck('title: Deck\ntheme: no-such\naddons:\n  - "@/own/addon"\n  - ./own/addon\n  - none-such'),
  )
  assert.deepEqual(
    wrong.map(({ line, what, mend }) => [line, what, mend]),
    [
      [
        3,
        'the theme "no-such" is not installed',
        'run "npm install --save-dev slidev-theme-no-such", or write "theme: default"',
      ],
      [
        6,
        'the addon "./own/addon" leads to no folder',
        'write its folder from the project\'s: "@/own/addon"',
      ],
      [
        7,
        'the addon "none-such" is not installed',
        'run "npm install --save-dev slidev-addon-none-such", or take it out',
      ],
    ],
  )
  assert.deepEqual(checkRoots(await deck('theme: "@/own/theme"\naddons: ["@/own/addon"]')), [])
  assert.deepEqual(checkRoots(await deck('theme: none')), [])
})

test('a theme is told to give way to the layouts that the project has too', async () => {
  const [hint] = checkTheme(await deck('theme: "@/own/theme"'))
  assert.match(hint?.what ?? '', /layouts \(cover\)/)
  assert.equal(hint?.severity, 'hint')
  assert.deepEqual(checkTheme(await deck('theme: none')), [])
})

test('what a deck shows is in its theme, its addons and its snippets, too', async () => {
  const sources = sourcesOf(
    await deck('theme: "@/own/theme"\naddons: ["@/own/addon"]', '<<< @/examples/part.py#main {1}'),
  )
  for (const path of ['own/theme/layouts/poster.vue', 'own/addon/components/Box.vue', 'examples/part.py'])
    assert.ok(sources.includes(join(root, path)), path)
})

test('a byte order mark before a deck changes nothing', async () => {
  const text = '---\ntitle: Deck\n---\n\n# Deck\n\n---\n\n## Second\n'
  const [plain, marked] = await Promise.all(
    [text, `\ufeff${text}`].map((one, index) => loadDeck(write(`marked-${index}.md`, one))),
  )
  assert.equal(marked?.headmatter.title, 'Deck')
  assert.equal(marked?.slides.length, plain?.slides.length)
})
