import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright'
import { measureBytes, sumUp } from '../../scripts/lib/bench/bytes.ts'
import { launchBrowser } from '../../scripts/lib/browser/browser.ts'
import { findEntry, projectRoot } from '../../scripts/lib/cli/project.ts'
import { temporaryFolder } from '../../scripts/lib/cli/temporary.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { buildSite } from '../../scripts/lib/export/site.ts'

const folder = join(temporaryFolder('bytes'), 'site')
const deck = await loadDeck(findEntry('slides.md', projectRoot))
let browser: Browser
before(async () => {
  browser = await launchBrowser()
  await buildSite(deck.entry, { out: folder, browser: async () => browser })
})
after(() => browser.close())

test('what compresses counts as compressed, fonts and pictures as they are', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'bytes-'))
  const write = (name: string) => {
    writeFileSync(join(temporary, name), 'a'.repeat(5_000))
    return join(temporary, name)
  }
  const { js, css, fonts, other, total } = sumUp(['a.js', 'a.css', 'a.woff2', 'a.png'].map(write))
  rmSync(temporary, { recursive: true })
  assert.ok(js > 0 && js < 100 && css > 0 && css < 100, `${js}, ${css}`)
  assert.deepEqual([fonts, other, total], [5_000, 5_000, js + css + 10_000])
})

test('the first slide stands complete after 250 KB', async () => {
  const { total, ...parts } = await measureBytes(browser, folder, 1)
  assert.ok(Object.values(parts).every((bytes) => bytes > 0))
  assert.ok(total <= 250_000, `${total} bytes`)
})

test('any slide with a diagram, opened directly, stands complete after 350 KB', async () => {
  const first = await measureBytes(browser, folder, 1)
  const slides = deck.slides.flatMap(({ content }, index) =>
    content.includes('<Diagram') ? [index + 1] : [],
  )
  assert.ok(slides.length > 15)
  for (const no of slides) {
    const { total, js } = await measureBytes(browser, folder, no)
    assert.ok(js > first.js, `slide ${no} needs a drawing`)
    assert.ok(total <= 350_000, `slide ${no}: ${total} bytes`)
  }
})
