import type { JSHandle, Page } from 'playwright'
import { openDeck, type SlidevContext, waitUntilDrawn } from './deck-page.ts'
import { CommandError } from './errors.ts'
import { ORIGIN } from './serve.ts'

/** What a page shows: slide `no` (from 1) after `step` clicks, of `steps` states (0 ≤ step < steps). */
export interface Step {
  no: number
  /** The slide's name, where the visitor was given names, else its number. */
  id: string
  step: number
  steps: number
}

/** How to go through a deck. */
export interface Visit {
  /** The slides' names, in order. */
  ids?: readonly string[]
  /** From the last step to the first, as a lecturer goes back. */
  back?: boolean
  /** Milliseconds for one step to be drawn. */
  timeout?: number
}

/**
 * Shows each slide at each of its click steps, by the deck's own "next" (or "previous"), and yields each
 * when all in it is drawn. The page's context must serve a built deck (`serveFolder`). Animations are off.
 * Throws a CommandError (exit 1) where a step can't be reached or isn't drawn in time.
 */
export async function* visitDeck(page: Page, visit: Visit = {}): AsyncGenerator<Step> {
  const { ids = [], back = false, timeout = 20_000 } = visit
  const deck = await openDeck(page, `${ORIGIN}/1`)
  await page.addStyleTag({
    content: '*, ::before, ::after { transition: none !important; animation: none !important }',
  })
  if (back) await goToEnd(page, deck, timeout)
  for (;;) {
    const here = await whereAmI(deck)
    const missing = await waitUntilDrawn(page, slideSelector(here.no), timeout)
    if (missing.length > 0) throw new CommandError(`Slide ${here.no} waits for ${missing.join(', ')}.`, 1)
    // Only a slide that is there knows how many steps it has.
    const { no, clicks, clicksStart, clicksTotal, total } = await whereAmI(deck)
    yield {
      no,
      id: ids[no - 1] ?? String(no),
      step: clicks - clicksStart,
      steps: clicksTotal - clicksStart + 1,
    }
    if (back ? no === 1 && clicks <= clicksStart : no === total && clicks >= clicksTotal) return
    await deck.evaluate(({ nav }, back) => (back ? nav.prev() : nav.next()), back)
    await moved(page, deck, no, clicks, timeout)
  }
}

/** The selector of slide `no` in the deck (not in print). */
export function slideSelector(no: number): string {
  return `#slideshow [data-slidev-no="${no}"]`
}

/**
 * Which elements of slide `no` can't be seen, each as its place among the slide's elements and its tag: the
 * same list means the same picture.
 */
export async function hiddenElements(page: Page, no: number): Promise<string[]> {
  return page
    .locator(slideSelector(no))
    .evaluate((slide) =>
      [...slide.querySelectorAll('*')].flatMap((element, index) =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
          ? []
          : [`${index} ${element.tagName}`],
      ),
    )
}

type Place = Pick<SlidevContext['nav'], 'clicks' | 'clicksStart' | 'clicksTotal' | 'total'> & { no: number }

async function whereAmI(deck: JSHandle<SlidevContext>): Promise<Place> {
  return deck.evaluate(({ nav }) => ({
    no: nav.currentSlideNo,
    clicks: nav.clicks,
    clicksStart: nav.clicksStart,
    clicksTotal: nav.clicksTotal,
    total: nav.total,
  }))
}

async function goToEnd(page: Page, deck: JSHandle<SlidevContext>, timeout: number): Promise<void> {
  await deck.evaluate(({ nav }) => nav.go(nav.total))
  const { no } = await whereAmI(deck)
  await waitUntilDrawn(page, slideSelector(no), timeout)
  await deck.evaluate(({ nav }) => nav.go(nav.total, nav.clicksTotal))
}

/** Waits until the deck has left a step; its address follows its state a moment later. */
async function moved(page: Page, deck: JSHandle<SlidevContext>, no: number, clicks: number, timeout: number) {
  try {
    await page.waitForFunction(
      ({ deck, no, clicks }) => deck.nav.currentSlideNo !== no || deck.nav.clicks !== clicks,
      { deck, no, clicks },
      { timeout, polling: 'raf' },
    )
  } catch {
    throw new CommandError(`Slide ${no} does not go on from step ${clicks}.`, 1)
  }
}
