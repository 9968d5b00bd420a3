import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright'
import { launchBrowser } from '../../scripts/lib/browser/browser.ts'
import { serveFolder } from '../../scripts/lib/browser/serve.ts'
import { slideSelector, visitDeck } from '../../scripts/lib/browser/visit.ts'
import { builtDeck } from './built-deck.ts'

const folder = await builtDeck()
let browser: Browser
before(async () => {
  browser = await launchBrowser()
})
after(() => browser.close())

/** What a slide says of its paragraphs and hedges. */
interface Signs {
  /** At its statements, in their order, each once. */
  cited: string[]
  atFoot: string[]
  /** Citations amid the text that can be seen, and those that no screen reader would read. */
  seen: number
  unheard: number
  hedges: number
  underlined: number
  focused: number
}

function signsOf(page: Page, no: number): Promise<Signs> {
  return page.locator(`${slideSelector(no)} .slidev-layout`).evaluate((slide) => {
    const all = (selector: string) => [...slide.querySelectorAll<HTMLElement>(selector)]
    const cites = all('.cite')
    const underlined = (element: Element) => getComputedStyle(element).textDecorationLine === 'underline'
    return {
      cited: [...new Set(cites.flatMap(({ dataset }) => (dataset.paragraphs ?? '').split(' ')))],
      atFoot: all('.cite-mark').map(({ textContent }) => textContent.trim()),
      seen: cites.filter(({ offsetWidth }) => offsetWidth > 1).length,
      unheard: cites.filter((cite) => !cite.checkVisibility()).length,
      hedges: all('.hedge').length,
      underlined: all('.hedge').filter(underlined).length,
      focused: all('.hedge.is-focus').length,
    }
  })
}

describe("a slide's foot", () => {
  let page: Page
  const slides: { no: number; signs: Signs; hasFoot: boolean }[] = []
  before(async () => {
    const context = await browser.newContext({ viewport: { width: 980, height: 552 } })
    await serveFolder(context, folder)
    page = await context.newPage()
    for await (const { no, step } of visitDeck(page)) {
      if (step > 0) continue
      const hasFoot = (await page.locator(`${slideSelector(no)} .footer`).count()) > 0
      slides.push({ no, signs: await signsOf(page, no), hasFoot })
    }
  })
  after(() => page.context().close())

  test('gathers the paragraphs of all statements, in their order', () => {
    const gathering = slides.filter(({ hasFoot, signs }) => hasFoot && signs.cited.length > 0)
    assert.ok(gathering.length > 20)
    for (const { no, signs } of gathering) assert.deepEqual(signs.atFoot, signs.cited, `slide ${no}`)
  })

  test('leaves no citation amid the text, but for a screen reader', () => {
    for (const { no, signs, hasFoot } of slides)
      if (hasFoot) assert.deepEqual([signs.seen, signs.unheard], [0, 0], `slide ${no}`)
  })

  test('goes with one underlined hedge at most: the focus, or the only one', () => {
    for (const { no, signs, hasFoot } of slides) {
      if (!hasFoot) continue
      const expected = signs.focused > 0 || signs.hedges === 1 ? 1 : 0
      assert.equal(signs.underlined, expected, `slide ${no}`)
    }
    assert.ok(slides.some(({ signs }) => signs.underlined === 1))
  })

  test('shows the statements of the paragraph that one points at, as long as one does', async () => {
    const { no } = slides.find(({ signs }) => signs.atFoot.length > 1) ?? assert.fail()
    await page.goto(page.url().replace(/\/\d+(?:\?.*)?$/, `/${no}`))
    const mark = page.locator(`${slideSelector(no)} .cite-mark`).first()
    const pointed = page.locator(`${slideSelector(no)} .is-pointed-at`)
    await mark.hover()
    await pointed.first().waitFor()
    await page.mouse.move(5, 5)
    await page.waitForFunction(() => !document.querySelector('.is-pointed-at'))
    assert.match((await mark.getAttribute('title')) ?? '', /^¶\d/)
  })
})
