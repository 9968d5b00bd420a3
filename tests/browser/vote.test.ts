import assert from 'node:assert/strict'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright'
import { launchBrowser } from '../../scripts/lib/browser/browser.ts'
import { type Problem, watchProblems } from '../../scripts/lib/browser/deck-page.ts'
import { ORIGIN, serveFolder } from '../../scripts/lib/browser/serve.ts'
import { slideSelector } from '../../scripts/lib/browser/visit.ts'
import { findEntry, projectRoot } from '../../scripts/lib/cli/project.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { vote } from '../../slides/data/vote.ts'
import { builtDeck } from './built-deck.ts'

const folder = await builtDeck()
const { slides } = await loadDeck(findEntry('slides.md', projectRoot))
const numberOf = (id: string) => slides.findIndex((slide) => slide.id === id) + 1
const [first, again] = [numberOf('vote'), numberOf('vote-again')]

let browser: Browser
before(async () => {
  browser = await launchBrowser()
})
after(() => browser.close())

/** When each file of a folder was last written. */
function stampsOf(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${name} ${statSync(join(root, name)).mtimeMs}`)
}

describe('the vote', () => {
  let context: BrowserContext
  let presenter: Page
  let audience: Page
  const problems: Problem[][] = []
  const stamps = stampsOf(folder)

  async function open(address: string): Promise<Page> {
    const page = await context.newPage()
    problems.push(watchProblems(page))
    await page.goto(`${ORIGIN}/${address}`)
    return page
  }

  /** The boxes of a vote, and the counts in them. */
  const boxes = (page: Page, no: number) => page.locator(`${slideSelector(no)} .vote input`)
  const counts = (page: Page, no: number) =>
    boxes(page, no).evaluateAll((all) => all.map((one) => (one instanceof HTMLInputElement ? one.value : '')))
  const earlier = (page: Page, no: number) =>
    page.locator(`${slideSelector(no)} .vote-before .vote-count`).allTextContents()
  /** Waits for the sign that a window has what another was told. */
  const has = (page: Page, no: number, hands: string) =>
    page.waitForFunction(
      ([selector, hands]) =>
        [...document.querySelectorAll<HTMLInputElement>(selector ?? '')].map(({ value }) => value).join() ===
        hands,
      [`${slideSelector(no)} .vote input`, hands] as const,
    )

  before(async () => {
    context = await browser.newContext({ viewport: { width: 980, height: 552 } })
    await serveFolder(context, folder)
    presenter = await open(String(first))
    audience = await open(String(first))
  })
  after(() => context.close())

  test('has a named box for each choice, empty at first', async () => {
    await boxes(presenter, first).first().waitFor()
    assert.deepEqual(await counts(presenter, first), ['', '', ''])
    for (const choice of vote.choices)
      assert.equal(await presenter.getByRole('textbox', { name: choice.ja }).count(), 1)
  })

  test('keeps the keys that lead through the deck out of a box, and gives them back', async () => {
    const [box] = await boxes(presenter, first).all()
    await box?.focus()
    await presenter.keyboard.type('1 2')
    assert.deepEqual(await counts(presenter, first), ['12', '', ''])
    await presenter.keyboard.press('Escape')
    await presenter.keyboard.press('ArrowRight')
    await presenter.waitForURL(`**/${first + 1}`)
    await presenter.keyboard.press('ArrowLeft')
    await presenter.waitForURL(new RegExp(`/${first}(?:\\?|$)`))
  })

  test('shows in another window what was typed in one, and in one that opens later', async () => {
    await boxes(presenter, first).nth(1).fill('3')
    await has(audience, first, '12,3,')
    const later = await open(String(first))
    await has(later, first, '12,3,')
    await later.close()
  })

  test('is kept by a reload, whichever window knows it', async () => {
    await presenter.reload()
    await has(presenter, first, '12,3,')
  })

  test('shows the first count beside the second at the end, with a bar for each', async () => {
    await audience.goto(`${ORIGIN}/${again}`)
    await boxes(audience, again).nth(2).fill('24')
    assert.deepEqual(await earlier(audience, again), ['12', '3', ''])
    assert.deepEqual(await counts(audience, again), ['', '', '24'])
    const bars = audience.locator(`${slideSelector(again)} .vote-bar`)
    const widths = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width))
    const longest = Math.max(...widths)
    assert.deepEqual(
      widths.map((width) => Math.round((width / longest) * 100) / 100),
      [0.5, 0, 0.13, 0, 0, 1],
    )
  })

  test('forgets a count that is deleted, in all windows', async () => {
    await boxes(presenter, first).nth(0).fill('')
    await has(presenter, first, ',3,')
    await audience.waitForFunction(
      (selector) => document.querySelector(selector)?.textContent === '',
      `${slideSelector(again)} .vote-before .vote-count`,
    )
  })

  test('writes nothing: no file, no cookie, nothing that outlives the class; and complains of nothing', async () => {
    assert.deepEqual(stampsOf(folder), stamps)
    assert.deepEqual(await context.cookies(), [])
    const lasting = await presenter.evaluate(() =>
      Object.entries(localStorage).filter(([key, value]) => /vote/.test(key + value)),
    )
    assert.deepEqual(lasting, [])
    assert.deepEqual(problems.flat(), [])
  })
})
