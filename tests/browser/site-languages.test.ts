import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright'
import { launchBrowser } from '../../scripts/lib/browser/browser.ts'
import { makeProject } from '../presented.ts'
import { twins } from '../twin-decks.ts'
import { type Host, hostSite } from './pages-host.ts'

const base = '/a-fork/'
let folder: string
let out: string
let browser: Browser
let context: BrowserContext
let host: Host

before(async () => {
  folder = makeProject(twins)
  const own = <Module>(path: string): Promise<Module> => import(pathToFileURL(join(folder, path)).href)
  const { writeSite } = await own<typeof import('../../scripts/lib/publish/index.ts')>(
    'scripts/lib/publish/index.ts',
  )
  const { loadDeck } = await own<typeof import('../../scripts/lib/deck/load-deck.ts')>(
    'scripts/lib/deck/load-deck.ts',
  )
  const decks = await Promise.all(['slides.en.md', 'slides.md'].map((name) => loadDeck(join(folder, name))))
  out = join(folder, 'site')
  await writeSite(decks, { out, base })
  host = await hostSite(out, base)
  browser = await launchBrowser()
  context = await browser.newContext()
})

after(async () => {
  await browser?.close()
  host?.close()
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

test('the key and the control lead to the same slide and step of the other edition, with the vote', async () => {
  const page = await open('ja/2?clicks=1', '最初の文か')
  const other = await open('ja/2', '最初の文か')
  await page.locator('.vote input').first().fill('12')
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  await page.waitForURL(`${host.url}en/3?clicks=1`)
  assert.equal(await page.locator('.vote input').first().inputValue(), '12')
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(`${host.url}en/3?clicks=2`)
  const back = page.getByRole('link', { name: '日本語' })
  assert.equal(await back.getAttribute('href'), `${host.url}ja/2?clicks=2`)
  await back.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`${host.url}ja/2?clicks=2`)
  // Readers of a site are on their own.
  assert.equal(other.url(), `${host.url}ja/2`)
})

test('the single file has no other language to lead to', async () => {
  const page = await open(`${pathToFileURL(join(out, 'ja/slides.html')).href}#/2`, '最初の文か')
  assert.equal(await page.getByRole('link', { name: 'English' }).count(), 0)
  await page.keyboard.press('l')
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/slides\.html#\/2\?clicks=1$/)
})

async function open(path: string, text: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(new URL(path, host.url).href)
  await page.getByText(text).filter({ visible: true }).first().waitFor()
  return page
}
