import type { JSHandle, Page } from 'playwright'
import { CommandError } from '../cli/errors.ts'
import { openDeck, type SlidevContext, waitUntilDrawn } from './deck-page.ts'
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

/** A page that shows a deck; every move ends when all on the slide is drawn. */
export interface Visitor {
  /** Where it is now. */
  here: () => Promise<Step>
  /** Shows slide `no` before its first click. */
  go: (no: number) => Promise<void>
  /** Shows the last step of the last slide. */
  goToEnd: () => Promise<void>
  next: () => Promise<void>
  prev: () => Promise<void>
  /** How many slides there are. */
  total: () => Promise<number>
}

/**
 * Opens a built deck at its first slide or, with `alone`, on no slide yet and so that no slide is there but
 * the one that is shown: Slidev else mounts its neighbours, and all others after some seconds. The page's
 * context must serve the deck (`serveFolder`). Animations are off. Every move throws a CommandError (exit 1)
 * where a step can't be reached or isn't drawn in `timeout` ms.
 */
export async function startVisit(
  page: Page,
  { ids = [], alone = false, timeout = 20_000 }: Pick<Visit, 'ids' | 'timeout'> & { alone?: boolean } = {},
): Promise<Visitor> {
  const deck = await openDeck(page, alone ? `${ORIGIN}/no/slide` : `${ORIGIN}/1`)
  if (alone) {
    await deck.evaluate(({ nav }) => {
      // A getter of the slide's frontmatter.
      for (const { meta } of nav.slides) Object.defineProperty(meta, 'preload', { value: false })
    })
  }
  await page.addStyleTag({
    content: '*, ::before, ::after { transition: none !important; animation: none !important }',
  })
  const drawn = async () => {
    const { no } = await whereAmI(deck)
    const missing = await waitUntilDrawn(page, slideSelector(no), timeout)
    if (missing.length > 0) throw new CommandError(`Slide ${no} waits for ${missing.join(', ')}.`, 1)
  }
  const move = async (back: boolean) => {
    const { no, clicks } = await whereAmI(deck)
    await deck.evaluate(({ nav }, back) => (back ? nav.prev() : nav.next()), back)
    await moved(page, deck, no, clicks, timeout)
    await drawn()
  }
  if (!alone) await drawn()
  return {
    here: async () => {
      // Only a slide that is there knows how many steps it has.
      const { no, clicks, clicksStart, clicksTotal } = await whereAmI(deck)
      return {
        no,
        id: ids[no - 1] ?? String(no),
        step: clicks - clicksStart,
        steps: clicksTotal - clicksStart + 1,
      }
    },
    go: async (no) => {
      await deck.evaluate(({ nav }, no) => nav.go(no, 0, true), no)
      await drawn()
    },
    goToEnd: async () => {
      await deck.evaluate(({ nav }) => nav.go(nav.total))
      await drawn()
      await deck.evaluate(({ nav }) => nav.go(nav.total, nav.clicksTotal))
      await drawn()
    },
    next: () => move(false),
    prev: () => move(true),
    total: async () => (await whereAmI(deck)).total,
  }
}

/**
 * Shows each slide at each of its click steps, by the deck's own "next" (or "previous"), and yields each
 * when all in it is drawn; see `startVisit`.
 */
export async function* visitDeck(page: Page, visit: Visit = {}): AsyncGenerator<Step> {
  const { back = false } = visit
  const visitor = await startVisit(page, visit)
  if (back) await visitor.goToEnd()
  const total = await visitor.total()
  for (;;) {
    const here = await visitor.here()
    yield here
    if (back ? here.no === 1 && here.step <= 0 : here.no === total && here.step >= here.steps - 1) return
    await (back ? visitor.prev() : visitor.next())
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
