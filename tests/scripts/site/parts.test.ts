import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawingsPlugin } from '../../../scripts/lib/build/drawings/plugin.ts'
import { assetName } from '../../../scripts/lib/build/fonts/plugin.ts'

/** Two diagrams that were drawn before the build. */
const drawings = Object.fromEntries(
  ['one', 'two'].map((name) => [
    `${name}.en`,
    {
      file: `/kept/${name}.svg`,
      diagram: { kind: 'flowchart', title: `title of ${name}`, steps: [[`step-of-${name}`]] },
    },
  ]),
)

async function moduleOf(id: string): Promise<string> {
  const { resolveId, load } = drawingsPlugin(async () => ({ drawn: drawings, whole: true }) as never)
  const resolved = (resolveId as (id: string) => string)(id)
  return (load as (id: string) => Promise<string>)(resolved)
}

test('a slide loads the steps of all diagrams, and the words and the picture of its own', async () => {
  const all = await moduleOf('virtual:drawings')
  for (const name of ['one', 'two']) {
    assert.ok(all.includes(`step-of-${name}`))
    assert.ok(all.includes(`import("virtual:drawings/${name}.en")`))
  }
  assert.doesNotMatch(all, /title of|\.svg/)
  const one = await moduleOf('virtual:drawings/one.en')
  assert.ok(one.includes('/kept/one.svg?raw') && one.includes('title of one'))
  assert.doesNotMatch(one, /two/)
})

test('a cut font is named by its own hash, and all else gets one of its content', () => {
  assert.equal(assetName('0b5bb4c6.woff2'), 'assets/[name][extname]')
  for (const name of ['photo.jpg', '0b5bb4c6.jpg', 'own-font.woff2', 'a0b5bb4c6.woff2'])
    assert.equal(assetName(name), 'assets/[name]-[hash][extname]')
})
