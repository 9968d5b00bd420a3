import type { Browser } from 'playwright'
import { brokenDiagrams, openDeck, waitUntilDrawn, watchProblems } from '../../browser/deck-page.ts'
import { type Complaint, complaintsOf, type Judge, strictly } from '../complaints.ts'
import { leftOutOfFile } from '../left-out.ts'

const address = 'file:///deck.html'

/**
 * Opens a page as from a file, shows all slides with all clicks at once, and gives what is wrong as `judge` sees it, a
 * line each: requests for anything but the page itself, what the console says, and what is not drawn. `timeout` is in
 * milliseconds, for the next thing to be drawn.
 */
export async function tryFile(
  browser: Browser,
  html: string,
  { timeout = 60_000, judge = strictly }: { timeout?: number; judge?: Judge } = {},
): Promise<string[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const asked = new Set<string>()
  try {
    await context.route('**/*', (route) => {
      const url = route.request().url()
      if (url.startsWith(`${address}?`)) return route.fulfill({ body: html, contentType: 'text/html' })
      asked.add(url)
      return route.abort()
    })
    await context.routeWebSocket(/.*/, (socket) => {
      asked.add(socket.url())
    })
    const page = await context.newPage()
    const problems = watchProblems(page)
    const deck = await openDeck(page, `${address}?print=clicks#/print`, timeout)
    await page.locator('#print-content').waitFor({ state: 'attached', timeout })
    await deck.evaluate(({ nav }) =>
      Promise.all(nav.slides.map((slide) => slide.load())).then(() => undefined),
    )
    const missing = await waitUntilDrawn(page, '#print-content', timeout)
    const broken = await brokenDiagrams(page, '#print-content')
    const unheld = [...asked].map((address): Complaint => {
      const what = `the file asks for ${address.replace(/^file:\/\//, '')}, which it can't hold`
      return { kind: 'outside', what, address }
    })
    const said = complaintsOf(problems, { outside: [], missing: [] })
    return [
      ...judge([...unheld, ...said, ...(await leftOutOfFile(page))]),
      ...missing.map((what) => `not drawn after ${timeout / 1000} s: ${what}`),
      ...broken.map(({ name, message }) => `diagram "${name}" can't be drawn: ${message}`),
    ]
  } finally {
    await context.close()
  }
}
