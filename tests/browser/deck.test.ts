import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright'
import { launchBrowser } from '../../scripts/lib/browser/browser.ts'
import { brokenDiagrams, type Problem, watchProblems } from '../../scripts/lib/browser/deck-page.ts'
import { type Served, serveFolder } from '../../scripts/lib/browser/serve.ts'
import { hiddenElements, slideSelector, visitDeck } from '../../scripts/lib/browser/visit.ts'
import { builtDeck } from './built-deck.ts'

const folder = await builtDeck()
let browser: Browser
before(async () => {
  browser = await launchBrowser()
})
after(() => browser.close())

interface Watched {
  context: BrowserContext
  page: Page
  served: Served
  problems: Problem[]
}

async function openWatched(): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 980, height: 552 } })
  const served = await serveFolder(context, folder)
  const page = await context.newPage()
  return { context, page, served, problems: watchProblems(page) }
}

/** What can be seen at each step: `slide.step` → the elements that can't. */
async function pictures(page: Page, back: boolean): Promise<Map<string, string[]>> {
  const seen = new Map<string, string[]>()
  for await (const { no, step } of visitDeck(page, { back }))
    seen.set(`${no}.${step}`, await hiddenElements(page, no))
  return seen
}

describe('the built lecture', () => {
  let watched: Watched
  let forwards: Map<string, string[]>
  let backwards: Map<string, string[]>
  const unready: string[] = []
  before(async () => {
    watched = await openWatched()
    const { page } = watched
    forwards = new Map()
    for await (const { no, step } of visitDeck(page)) {
      forwards.set(`${no}.${step}`, await hiddenElements(page, no))
      const left = page.locator(`${slideSelector(no)} [data-diagram]:not([data-state=ready])`)
      unready.push(
        ...(await left.evaluateAll((all) =>
          all.map((element) => element.getAttribute('data-diagram') ?? ''),
        )),
      )
    }
    backwards = await pictures(page, true)
  })
  after(() => watched.context.close())

  test('says nothing on the console', () => {
    assert.deepEqual(watched.problems, [])
  })

  test('finds every file that it asks for', () => {
    assert.deepEqual(watched.served.missing, [])
  })

  test('asks nothing of another machine', () => {
    assert.deepEqual(watched.served.outside, [])
  })

  test('draws every diagram', () => {
    assert.deepEqual(unready, [])
  })

  test('shows the same picture at a step, whether reached forwards or backwards', () => {
    assert.deepEqual([...backwards.keys()].reverse(), [...forwards.keys()])
    for (const [step, hidden] of forwards) assert.deepEqual(backwards.get(step), hidden, `step ${step}`)
  })
})

describe('a fault planted in the lecture is seen', () => {
  let watched: Watched
  before(async () => {
    watched = await openWatched()
    for await (const _ of visitDeck(watched.page)) break
  })
  after(() => watched.context.close())

  test('an error on the console', async () => {
    await watched.page.evaluate(() => console.error('planted error'))
    assert.ok(
      watched.problems.some(
        ({ kind, text, at }) => kind === 'console' && text === 'planted error' && at === '/1',
      ),
    )
  })

  test('a warning on the console', async () => {
    await watched.page.evaluate(() => console.warn('planted warning'))
    assert.ok(watched.problems.some(({ text }) => text === 'planted warning'))
  })

  test('an exception', async () => {
    const error = watched.page.waitForEvent('pageerror')
    await watched.page.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted exception')
      })
    })
    await error
    assert.ok(watched.problems.some(({ kind, text }) => kind === 'exception' && text === 'planted exception'))
  })

  test('a missing file', async () => {
    await watched.page.evaluate(() => fetch('/planted.png'))
    assert.deepEqual(watched.served.missing, ['/planted.png'])
    assert.ok(
      watched.problems.some(({ kind, text }) => kind === 'request' && text.includes('planted.png: 404')),
    )
  })

  test('a request to another machine, which is refused', async () => {
    const refused = await watched.page.evaluate(() =>
      fetch('https://example.org/planted').then(Boolean, () => 'refused'),
    )
    assert.equal(refused, 'refused')
    assert.deepEqual(watched.served.outside, ['https://example.org/planted'])
  })

  test('a socket to another machine', async () => {
    await watched.page.evaluate(
      () =>
        new Promise((resolve) =>
          new WebSocket('wss://example.org/planted').addEventListener('close', resolve),
        ),
    )
    assert.ok(watched.served.outside.includes('wss://example.org/planted'))
  })

  test('an element that went missing', async () => {
    const before = await hiddenElements(watched.page, 1)
    await watched.page
      .locator(`${slideSelector(1)} h1`)
      .evaluate((heading) => heading.setAttribute('hidden', ''))
    assert.notDeepEqual(await hiddenElements(watched.page, 1), before)
  })

  test('a diagram that cannot be drawn', async () => {
    await watched.page.locator(slideSelector(1)).evaluate((slide) => {
      slide.insertAdjacentHTML(
        'beforeend',
        '<i data-diagram="planted" data-state="error" data-error="no arrow"></i>',
      )
    })
    assert.deepEqual(await brokenDiagrams(watched.page, slideSelector(1)), [
      { name: 'planted', message: 'no arrow' },
    ])
  })
})

test('a diagram that is never done stops the visit and is named', async () => {
  const { context, page } = await openWatched()
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const slide = document.querySelector('#slideshow [data-slidev-no="1"]')
      if (!slide) return
      observer.disconnect()
      slide.insertAdjacentHTML('beforeend', '<i data-diagram="planted" data-state="pending"></i>')
    })
    observer.observe(document, { childList: true, subtree: true })
  })
  const visit = visitDeck(page, { timeout: 300 }).next()
  await assert.rejects(visit, { message: 'Slide 1 waits for diagram "planted".', exitCode: 1 })
  await context.close()
})

test('a visitor that knows the slides by name hears their names', async () => {
  const { context, page } = await openWatched()
  const { value } = await visitDeck(page, { ids: ['cover'] }).next()
  assert.deepEqual(value, { no: 1, id: 'cover', step: 0, steps: 1 })
  await context.close()
})
