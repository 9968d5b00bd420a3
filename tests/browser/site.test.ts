import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright'
import { launchBrowser } from '../../scripts/lib/browser/browser.ts'
import { openDeck, waitUntilDrawn, watchProblems } from '../../scripts/lib/browser/deck-page.ts'
import { slideSelector } from '../../scripts/lib/browser/visit.ts'
import { findEntry, projectRoot } from '../../scripts/lib/cli/project.ts'
import { temporaryFolder } from '../../scripts/lib/cli/temporary.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { writeSite } from '../../scripts/lib/publish/index.ts'
import { type Host, hostSite } from './pages-host.ts'

const base = '/a-fork/'

describe('the published site, below a path of its own', () => {
  let [browser, context, host]: [Browser?, BrowserContext?, Host?] = []
  let page: Page
  let url: string
  const requests: string[] = []
  before(async () => {
    const out = join(temporaryFolder('site'), 'site')
    await writeSite([await loadDeck(findEntry('slides.md', projectRoot))], { out, base })
    host = await hostSite(out, base)
    url = host.url
    browser = await launchBrowser()
    context = await browser.newContext({ viewport: { width: 980, height: 552 } })
    page = await context.newPage()
    page.on('request', (request) => requests.push(request.url()))
  })
  after(async () => {
    await browser?.close()
    host?.close()
  })

  const shown = async () => {
    const deck = await openDeck(page, page.url())
    const no = await deck.evaluate(({ nav }) => nav.currentSlideNo)
    assert.deepEqual(await waitUntilDrawn(page, slideSelector(no)), [])
    // A slide that is still loading has no clicks yet, and Slidev says that it is at none.
    const clicks = await deck.evaluate(({ nav }) => nav.clicks)
    const headline = await page.locator(`${slideSelector(no)} :is(h1, h2)`).innerText()
    return { no, clicks, headline }
  }

  test('opens with links to its slides and files, all of which are there', async () => {
    await page.goto(url)
    const links = await page.locator('a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    assert.deepEqual(
      links.map((link) => link.replace(url, '')),
      ['ja/', 'ja/slides.pdf', 'ja/slides-handout.pdf', 'ja/slides.html'],
    )
    for (const link of links) assert.equal((await page.request.get(link)).status(), 200, link)
  })

  test('is answered at the address of each slide and of the overview', async () => {
    const slides = Array.from({ length: 43 }, (_, index) => `ja/${index + 1}`)
    for (const path of ['ja', 'ja/', ...slides, 'ja/overview'])
      assert.equal((await page.request.get(url + path)).status(), 200, path)
  })

  test('shows what a link into it names, also after a reload', async () => {
    const problems = watchProblems(page)
    await page.goto(`${url}ja/18?clicks=2`)
    const first = await shown()
    assert.deepEqual([first.no, first.clicks], [18, 2])
    await page.reload()
    assert.deepEqual(await shown(), first)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(`${url}ja/18?clicks=3`)
    await page.reload()
    assert.equal((await shown()).clicks, 3)
    assert.deepEqual(problems, [])
  })

  test('says of an address that is none that it is none, and leads back', async () => {
    const answer = await page.goto(`${url}ja/no-such-slide`)
    assert.equal(answer?.status(), 404)
    await page.locator('a').first().click()
    assert.equal(page.url(), `${url}ja/`)
    assert.equal((await shown()).no, 1)
  })

  test('asks nothing outside of its path', () => {
    assert.ok(requests.length > 20)
    assert.deepEqual(
      requests.filter((request) => !request.startsWith(url) && !request.startsWith('data:')),
      [],
    )
  })
})
