import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright'
import { withBrowser } from '../browser/browser.ts'
import { endWithUs } from '../cli/child.ts'
import { messageOf } from '../cli/errors.ts'
import { findFree } from '../cli/port.ts'
import type { Timed } from './rounds.ts'

/** A command that presents a deck: Node's arguments without the port, and the folder. */
export interface Presenter {
  readonly args: readonly string[]
  readonly root: string
}

/** What a page has to show: a slide, and for a diagram a word that is in it. */
export interface Shown {
  readonly no: number
  readonly diagram?: string | undefined
}

/** What is done with a page that shows what it has to. */
type Then = (page: Page) => Promise<number | undefined>

const patience = 120_000
const firstPort = 3240

/**
 * The time from a command's start to a slide in a browser that has a new profile and runs already. `then` may give
 * another time in its place; the server ends after it.
 */
export async function timePresenting(
  presenter: Presenter,
  shown: Shown,
  then: Then = async () => undefined,
): Promise<Timed> {
  const port = await findFree(firstPort)
  return withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 980, height: 552 } })
    const start = performance.now()
    const server = spawn(process.execPath, [...presenter.args, '--port', String(port)], {
      cwd: presenter.root,
      // No browser of its own.
      env: { ...process.env, CI: '1' },
      stdio: 'ignore',
    })
    endWithUs(server)
    const ended = once(server, 'exit')
    try {
      await open(page, `http://localhost:${port}/${shown.no}`, start + patience)
      await waitFor(page, shown)
      const seconds = (performance.now() - start) / 1000
      return { seconds: (await then(page)) ?? seconds }
    } catch (error) {
      return { seconds: Number.NaN, problem: messageOf(error).split('\n')[0] }
    } finally {
      server.kill('SIGTERM')
      await ended
    }
  })
}

/** Opens an address as soon as something answers there. */
async function open(page: Page, url: string, until: number): Promise<void> {
  for (;;) {
    try {
      await page.goto(url, { waitUntil: 'commit', timeout: patience })
      return
    } catch (error) {
      if (performance.now() > until) throw error
      await setTimeout(20)
    }
  }
}

/** Waits until a slide can be read: its headline is laid out, its fonts are there, and its diagram with all nodes. */
export async function waitFor(page: Page, shown: Shown): Promise<void> {
  await page.waitForFunction(isShown, shown, { polling: 'raf', timeout: patience })
}

/** Runs in the page. */
function isShown({ no, diagram }: Shown): boolean {
  const slide = document.querySelector(`[data-slidev-no="${no}"]`)
  const headline = slide?.querySelector('h1, h2')
  if (!headline?.textContent?.trim() || headline.getBoundingClientRect().height === 0) return false
  if (document.fonts.status !== 'loaded' || ![...document.fonts].some(({ status }) => status === 'loaded'))
    return false
  if (diagram === undefined) return true
  const svg = slide?.querySelector('.diagram[data-state="ready"] svg')
  const nodes = svg ? [...svg.querySelectorAll('[data-node]')] : []
  const drawn = nodes.every((node) => node.getBoundingClientRect().height > 0)
  return nodes.length > 0 && drawn && (svg?.textContent ?? '').includes(diagram)
}
