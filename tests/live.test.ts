import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright'
import { launchBrowser } from '../scripts/lib/browser/browser.ts'
import { makeProject, type Presented, patience, present } from './presented.ts'
import { change } from './scripts/decks.ts'

const first = 'slides/ja/first.md'
const second = 'slides/ja/second.md'
let folder: string
let presented: Presented
let browser: Browser
let page: Page
let url: string

before(async () => {
  folder = makeProject()
  presented = await present(folder)
  url = presented.url
  browser = await launchBrowser()
  page = await browser.newPage()
  page.setDefaultTimeout(patience)
  await page.goto(`${url}2`)
  await shows('The first sentence')
})

after(async () => {
  await browser?.close()
  await presented?.end()
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

test('an error of a slide shows and goes before the type check has ended; then a type error shows, and goes when mended', async () => {
  const mendType = plant('slides/data/voices.ts', (text) => `${text}\nexport const wrong: number = 'text'\n`)
  const mendSlide = plant(first, () => change(first, '[author]', '[nobody]')[first] ?? '')
  await overlay(/first\.md:5 /)
  mendSlide()
  await noOverlay()
  await overlay(/voices\.ts:\d+ — Type 'string'/)
  const follows = '; the types are still being checked'
  assert.deepEqual(reports(presented.log()).slice(-3), [
    `1 error${follows}`,
    `no findings${follows}`,
    '1 error',
  ])
  mendType()
  await noOverlay()
})

test('a datum that does not load shows its file and line, and goes when mended', () =>
  breaks('slides/data/voices.ts', (text) => `${text}\nexport const = 1\n`, /voices\.ts:\d+/))

test('broken frontmatter shows its file and line, and goes when mended', () =>
  breaks(
    first,
    () => change(first, "sources: ['0.1'", 'sources: [0.1')[first] ?? '',
    /first\.md:4 · slide first/,
  ))

test('frontmatter that the parser dies of shows its file, and the slide comes back when mended', async () => {
  await breaks(
    first,
    () => change(first, 'priority: 1', 'priority: *one')[first] ?? '',
    /first\.md|slides\.md/,
  )
  await shows('The first sentence')
})

test('a broken headmatter shows its file and line, and goes when mended', () =>
  breaks(
    'slides.md',
    () => change('slides.md', 'title: Deck', 'title: Deck: one')['slides.md'] ?? '',
    /slides\.md:2/,
  ))

test('a missing src shows the line of the entry, and goes when mended', () =>
  breaks(
    'slides.md',
    () => change('slides.md', 'ja/second.md', 'ja/gone.md')['slides.md'] ?? '',
    /slides\.md:23 /,
  ))

test('a slide file that vanishes shows the line of its src, and goes when it is back', async () => {
  const text = readFileSync(join(folder, second), 'utf8')
  rmSync(join(folder, second))
  await overlay(/slides\.md:23 /)
  writeFileSync(join(folder, second), text)
  await noOverlay()
  await page.goto(`${url}3`)
  await shows('The second sentence')
  await page.goto(`${url}2`)
})

test('an error shows on a page that is loaded while it stands', async () => {
  const mend = plant(first, () => change(first, '[author]', '[nobody]')[first] ?? '')
  await overlay(/first\.md:5 /)
  await page.reload()
  await overlay(/first\.md:5 /)
  mend()
  await noOverlay()
})

test('the deck follows an edit that breaks nothing', async () => {
  const mend = plant(first, () => change(first, 'The first sentence', 'Another sentence')[first] ?? '')
  await shows('Another sentence')
  mend()
  await shows('The first sentence')
})

test('requests that edit are refused', async () => {
  const post = (path: string) => fetch(url + path, { method: 'POST', body: '{"content":"gone"}' })
  assert.equal((await post('__slidev/slides/2.json')).status, 403)
  assert.equal((await post('__mcp')).status, 403)
  assert.equal((await post('@server-reactive/snapshots')).status, 403)
  assert.equal((await fetch(`${url}__open-in-editor?file=slides.md`)).status, 403)
  assert.equal((await fetch(`${url}__slidev/slides/2.json`)).status, 200)
})

test('a crash that a file causes is waited out until the next edit', async () => {
  // A page that is still loading would hold up the restart.
  await page.goto('about:blank')
  // Slidev restarts itself when this file changes, and dies of what it throws. Its watcher can miss a change
  // on a busy machine: the fault is written again, at longer intervals than Slidev waits before it restarts.
  const mend = plant('setup/vite-plugins.ts', () => 'throw new Error("planted")\n')
  let written = Date.now()
  await presented.until(() => {
    if (Date.now() - written > 5000) {
      plant('setup/vite-plugins.ts', (text) => `${text}// again\n`)
      written = Date.now()
    }
    return presented.log().includes('Slidev stopped at the error')
  })
  mend()
  await presented.until(async () => (await fetch(url).catch(() => undefined))?.ok)
  await page.goto(`${url}2`)
  await shows('The first sentence')
})

test('ending the command ends the server', async () => {
  presented.server.kill('SIGINT')
  const [code] = await once(presented.server, 'exit')
  assert.equal(code, 0)
  await assert.rejects(fetch(url))
})

/** Plants a fault in a file, waits for it to be shown, mends it, and waits for the slide to be back. */
async function breaks(file: string, fault: (text: string) => string, message: RegExp): Promise<void> {
  const before = presented.log().length
  const mend = plant(file, fault)
  await overlay(message)
  // Vite may show it before the check does: mended too early, the check would have nothing to report.
  await presented.until(() => reports(presented.log().slice(before)).some((report) => !isMended(report)))
  mend()
  await noOverlay()
}

/** Changes a file; the function returned changes it back. */
function plant(file: string, fault: (text: string) => string): () => void {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, fault(text))
  return () => writeFileSync(path, text)
}

async function overlay(message: RegExp): Promise<void> {
  await page.locator('vite-error-overlay .message-body').filter({ hasText: message }).waitFor()
}

/** Waits until the terminal reports that all is mended after what it reported last, and the slide is free. */
async function noOverlay(): Promise<void> {
  await presented.until(() => isMended(reports(presented.log()).at(-1)))
  await page.locator('vite-error-overlay').waitFor({ state: 'detached' })
}

/** What the check counted, run by run; Vite speaks of errors too, and may do so after the mend. */
function reports(text: string): string[] {
  return text.match(/^(?:\d+ errors?\b.*|no findings\b.*)$/gm) ?? []
}

/** Whether a report tells of nothing, as far as the checks have come. */
function isMended(report = ''): boolean {
  return report.startsWith('no findings')
}

async function shows(heading: string): Promise<void> {
  await page.locator('#slide-content').getByRole('heading', { name: heading }).first().waitFor()
}
