import type { JSHandle, Page } from 'playwright'
import { CommandError } from '../cli/errors.ts'

/** The parts of Slidev's own context that the scripts use, as it lives in a page. */
export interface SlidevContext {
  configs: {
    title: string
    author?: string
    /** HTML, made from the headmatter's Markdown. */
    info?: string | boolean
    aspectRatio: number
    canvasWidth: number
  }
  nav: {
    total: number
    currentSlideNo: number
    clicks: number
    clicksStart: number
    clicksTotal: number
    slides: readonly {
      no: number
      load: () => Promise<unknown>
      meta: { slide?: { frontmatter: Readonly<Record<string, unknown>> } }
    }[]
    go: (no: number, clicks?: number, force?: boolean) => Promise<void>
    next: () => Promise<void>
    prev: () => Promise<void>
  }
}

/** Something that a page complained about; `at` is the path it showed then. */
export interface Problem {
  kind: 'console' | 'exception' | 'request'
  text: string
  at: string
  /** The address of the frame in the page that complained, where it was not the page itself. */
  frame?: string
}

/** Collects what goes wrong in a page from now on: errors and warnings, exceptions, requests that fail. */
export function watchProblems(page: Page): Problem[] {
  const problems: Problem[] = []
  const add = (kind: Problem['kind'], text: string, source = ''): void => {
    const { pathname, search } = new URL(page.url(), 'http://localhost')
    const frame = frameIn(page, source)
    problems.push({ kind, text, at: pathname + search, ...(frame ? { frame } : {}) })
  }
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type()))
      add('console', message.text(), message.location().url)
  })
  page.on('pageerror', (error) => add('exception', error.message, error.stack))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed'
    // What a page no longer needs when it is left or closed.
    if (reason !== 'net::ERR_ABORTED') add('request', `${request.url()}: ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) add('request', `${response.url()}: ${response.status()}`)
  })
  return problems
}

/** The frame of a page that a script's address, or its stack, names. */
function frameIn(page: Page, source: string): string | undefined {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame())
  return frames.map((frame) => frame.url()).find((url) => url !== '' && source.includes(url))
}

/**
 * Opens a page of a built deck and waits for its app to start. Throws a CommandError (exit 1) with what the
 * page said, where it doesn't within `timeout` milliseconds.
 */
export async function openDeck(page: Page, url: string, timeout = 120_000): Promise<JSHandle<SlidevContext>> {
  const problems = watchProblems(page)
  try {
    await page.goto(url, { waitUntil: 'load', timeout })
    // Vue leaves the app on its element, and Slidev provides its context to the app under this name.
    const handle = await page.waitForFunction(
      () => {
        type Started = Element & { __vue_app__?: { _context: { provides: Record<string, unknown> } } }
        return document.querySelector<Started>('#app')?.__vue_app__?._context.provides['$$slidev-context']
      },
      undefined,
      { timeout },
    )
    return handle as JSHandle<SlidevContext>
  } catch {
    const reasons = problems.map((problem) => `\n  ${problem.text}`)
    throw new CommandError(`The deck did not start in the browser.${reasons.join('')}`, 1)
  }
}

/** Lets everything on a print page load now: nobody will scroll to it. */
export async function loadAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const late of document.querySelectorAll('[loading="lazy"]')) late.setAttribute('loading', 'eager')
  })
}

/**
 * Waits until all that is in `scope` (a selector) is there: slides, fonts, pictures and diagrams. Gives the
 * names of what is still missing when nothing has arrived for `timeout` milliseconds; none in a deck in order.
 */
export async function waitUntilDrawn(page: Page, scope: string, timeout = 60_000): Promise<string[]> {
  return page.evaluate(
    async ([scope, timeout]) => {
      const missing = (): string[] => {
        const root = document.querySelector(scope)
        if (!root) return [scope]
        const pending = [...root.querySelectorAll('[data-state="pending"]')]
        // A slide that has just been asked for is an empty element, and shows only later that it loads.
        const slides = [root, ...root.querySelectorAll('*')].filter((one) => one.matches('[data-slidev-no]'))
        const blocks = [...root.querySelectorAll('.mermaid')].filter(
          (block) => !block.shadowRoot?.firstElementChild,
        )
        // In print, code that runs has run.
        const runners = document.documentElement.classList.contains('print')
          ? [...root.querySelectorAll<HTMLElement>('[data-waitfor]')].filter(
              (one) => !one.querySelector(one.dataset.waitfor ?? ''),
            )
          : []
        const editors = [...root.querySelectorAll('.slidev-monaco-container-inner')].filter(
          (one) => !one.querySelector('.view-line span'),
        )
        return [
          ...runners.map(() => 'code that runs'),
          ...editors.map(() => 'a code editor'),
          ...blocks.map(() => 'a Mermaid block'),
          ...slides.filter(({ childElementCount }) => childElementCount === 0).map(() => 'a slide'),
          ...pending.map((element) => `diagram "${element.getAttribute('data-diagram') ?? '?'}"`),
          ...[...root.querySelectorAll('.slidev-slide-loading')].map(() => 'a slide'),
          ...[...root.querySelectorAll('img')]
            .filter((img) => !img.complete)
            .map((img) => `picture ${img.src}`),
          ...(document.fonts.status === 'loaded' ? [] : ['a font']),
        ]
      }
      let left = missing()
      let deadline = performance.now() + timeout
      // What has just been drawn may ask for more, such as a font: three quiet frames in a row.
      for (let quiet = 0; quiet < 3; quiet = left.length === 0 ? quiet + 1 : 0) {
        await new Promise(requestAnimationFrame)
        const before = left.length
        left = missing()
        if (left.length !== before) deadline = performance.now() + timeout
        else if (performance.now() > deadline) return [...new Set(left)]
      }
      return []
    },
    [scope, timeout] as const,
  )
}

/** A diagram that could not be drawn, and why. */
export interface BrokenDiagram {
  name: string
  message: string
}

/** The diagrams in `scope` (a selector) that could not be drawn, each once. */
export async function brokenDiagrams(page: Page, scope: string): Promise<BrokenDiagram[]> {
  const found = await page.locator(`${scope} [data-diagram][data-state="error"]`).evaluateAll((elements) =>
    elements.map((element) => ({
      name: element.getAttribute('data-diagram') ?? '',
      message: element.getAttribute('data-error') ?? '',
    })),
  )
  return [...new Map(found.map((diagram) => [diagram.name, diagram])).values()]
}
