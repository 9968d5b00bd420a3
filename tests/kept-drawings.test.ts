import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { appendFileSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright'
import { launchBrowser } from '../scripts/lib/browser/browser.ts'
import { projectRoot } from '../scripts/lib/cli/project.ts'
import { makeProject, type Presented, patience, present } from './presented.ts'
import { change } from './scripts/decks.ts'

const datum = 'slides/data/purposes.ts'
const text = '細部にこだわり'
/** Nobody has drawn it before. */
const own = `細部${randomUUID().slice(0, 8)}`

let folder: string
let presented: Presented
let browser: Browser
/** Where a page asked for the kept picture of what the datum said first. */
let kept: string

before(async () => {
  const first = 'slides/ja/first.md'
  folder = makeProject(change(first, '<Cite p="1.9" />', '<Diagram of="two-purposes" />'))
  allowPackages(folder, realpathSync(join(projectRoot, 'node_modules')))
  edit(text, own)
  presented = await present(folder)
  browser = await launchBrowser()
})

after(async () => {
  await browser?.close()
  await presented?.end()
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

test('a diagram of which no drawing is kept is drawn in the page, and once more to be kept', async () => {
  const { page, asked } = await open()
  await shows(page, own)
  assert.ok(asked.some(isMermaid))
  kept = asked.find((url) => url.includes('/@drawings/')) ?? ''
  await presented.until(async () => (await fetch(kept)).status === 200)
  await page.close()
})

test('a kept drawing is shown without Mermaid, which is there before its datum changes', async () => {
  const { page, asked } = await open()
  await shows(page, own)
  assert.deepEqual(asked.filter(isMermaid), [])
  // One is drawn unseen.
  await page.waitForFunction(() => document.documentElement.dataset.measured)
  const before = asked.length
  const marked = page.locator('.diagram svg [data-node]')
  assert.equal(await marked.count(), 8)

  edit(own, `${own}改`)
  await shows(page, `${own}改`)
  assert.deepEqual(asked.slice(before).filter(isMermaid), [])
  await page.close()
})

test('a drawing made with other styles is not shown', async () => {
  assert.equal((await fetch(kept)).status, 200)
  appendFileSync(join(folder, 'styles', 'own.css'), '.node { letter-spacing: 1px }\n')
  assert.equal((await fetch(kept)).status, 204)
})

/** A page with the slide of the diagram, and what it asks for. */
async function open(): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage()
  page.setDefaultTimeout(patience)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.addInitScript(tellMeasured)
  await page.goto(`${presented.url}2`)
  return { page, asked }
}

/** Runs in the page: tells on its root element when a diagram has been drawn unseen, which takes but a moment. */
function tellMeasured(): void {
  const told = (records: MutationRecord[]) =>
    records
      .flatMap(({ removedNodes }) => [...removedNodes])
      .some((node) => node instanceof Element && node.matches('.diagram-measure'))
  new MutationObserver((records) => {
    if (told(records)) document.documentElement.dataset.measured = 'yes'
  }).observe(document, { childList: true, subtree: true })
}

function isMermaid(url: string): boolean {
  return url.includes('/mermaid/dist/')
}

/** Waits for a picture that says a text; none that says another is ready meanwhile. */
async function shows(page: Page, text: string): Promise<void> {
  await page.locator('.diagram[data-state=ready] svg').filter({ hasText: text }).waitFor()
}

function edit(from: string, to: string): void {
  const path = join(folder, datum)
  const before = readFileSync(path, 'utf8')
  assert.ok(before.includes(from))
  writeFileSync(path, before.replace(from, to))
}

/** Lets a copy's development server serve its packages, which lie behind links, outside of it. */
function allowPackages(root: string, packages: string): void {
  renameSync(join(root, 'vite.config.ts'), join(root, 'vite.config.project.ts'))
  writeFileSync(
    join(root, 'vite.config.ts'),
    `import { mergeConfig } from 'vite'
import config from './vite.config.project.ts'
export default mergeConfig(config, { server: { fs: { allow: ${JSON.stringify([packages])} } } })
`,
  )
}
