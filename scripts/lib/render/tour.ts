import type { BrowserContext, CDPSession, Page } from 'playwright'
import type { Served } from '../browser/serve.ts'
import { slideSelector, startVisit, type Visitor } from '../browser/visit.ts'
import { CommandError, exitCodes } from '../cli/errors.ts'
import { violationsOf } from './axe.ts'
import { complaintsOf, type Watch } from './complaints.ts'
import { type Bundled, foreignFonts } from './fonts.ts'
import { picturesOf } from './pictures.ts'
import {
  type Complaint,
  type ForeignFont,
  nothing,
  type RenderedSlide,
  type Scheme,
  type State,
  type Violation,
} from './problem.ts'
import type { Survey } from './survey.ts'

/** A page on its way through some slides of a deck. */
export interface Tour {
  readonly context: BrowserContext
  readonly served: Served
  /** The script that looks at slides from inside the page. */
  readonly script: string
  readonly bundled: Bundled
}

/**
 * Shows the slides whose numbers `take` gives (`undefined` at the end) at each of their steps, in both colour
 * schemes, forwards and back again, and yields what each slide showed; of one that can't be shown, why.
 */
export async function* tourSlides(take: () => number | undefined, tour: Tour): AsyncGenerator<RenderedSlide> {
  let show = await open(tour)
  for (let no = take(); no !== undefined; no = take()) {
    try {
      await show.visitor.go(no)
      yield await showSlide(show)
    } catch (error) {
      if (!(error instanceof CommandError) || error.exitCode !== exitCodes.findings) throw error
      yield stuck(no, error.message, show.watch)
      // What it has left behind is not the next slide's.
      await show.page.close()
      show = await open(tour)
    }
  }
  await show.page.close()
}

async function open({ context, script, served, bundled }: Tour): Promise<Show> {
  const page = await context.newPage()
  await page.addInitScript(script)
  const watch = complaintsOf(page, served)
  const session = await context.newCDPSession(page)
  const visitor = await startVisit(page, { alone: true })
  return { page, session, visitor, watch, bundled, scheme: 'light' }
}

/** A slide that could not be shown to its end. */
function stuck(no: number, message: string, watch: Watch): RenderedSlide {
  const complaint: Complaint = { kind: 'console', text: message, step: 0, scheme: 'light' }
  return { ...nothing, no, steps: 1, complaints: [...watch.take(), complaint] }
}

interface Show {
  readonly page: Page
  readonly session: CDPSession
  readonly visitor: Visitor
  readonly watch: Watch
  readonly bundled: Bundled
  /** What the page shows now. */
  scheme: Scheme
}

/** What a slide looked like at its steps, by scheme and step. */
type Looks = Readonly<Record<Scheme, string[][]>>

async function showSlide(show: Show): Promise<RenderedSlide> {
  const { page, session, visitor, watch, bundled } = show
  let here = await visitor.here()
  const { no } = here
  const selector = slideSelector(no)
  const states: State[] = []
  const looks: Looks = { light: [], dark: [] }
  for (;;) {
    watch.at(here)
    const last = here.step >= here.steps - 1
    // The scheme that is there comes first: one switch a step.
    for (const scheme of [show.scheme, show.scheme === 'light' ? 'dark' : 'light'] as const) {
      await switchTo(show, scheme)
      const survey = await surveyOf(page, selector)
      looks[scheme].push(survey.look)
      const pictures = last ? await picturesOf(session, page, selector, survey) : {}
      states.push({ step: here.step, scheme, survey, ...pictures })
    }
    if (last) break
    watch.at({ ...here, step: here.step + 1 })
    await visitor.next()
    here = await visitor.here()
  }
  const waiting = await page.evaluate((selector) => window.renderedPage.waiting(selector), selector)
  const fonts = await foreignFonts(page, session, selector, bundled)
  const violations = await violationsOf(page, selector, no === 1)
  const back = await goBack(show, selector, states, looks)
  const lang = await page.evaluate(() => {
    window.renderedPage.leave()
    return document.documentElement.lang
  })
  const { light } = looks
  return {
    no,
    steps: light.length,
    states: back.states,
    fonts: [...fonts, ...back.fonts],
    violations: [...violations, ...back.violations],
    complaints: watch.take(),
    idle: light.flatMap((look, step) => (step > 0 && same(look, light[step - 1]) ? [step] : [])),
    waiting,
    changed: back.changed,
    lang,
  }
}

/** As one string: the browser's protocol takes long over thousands of small values. */
async function surveyOf(page: Page, selector: string): Promise<Survey> {
  return JSON.parse(
    await page.evaluate((selector) => JSON.stringify(window.renderedPage.survey(selector)), selector),
  )
}

/** Goes back to the first step: the pictures should be those of the way there. */
async function goBack(show: Show, selector: string, states: readonly State[], looks: Looks) {
  const { page, session, visitor, bundled } = show
  const changed: { step: number; what: string }[] = []
  const seen = [...states]
  const fonts: ForeignFont[] = []
  const violations: Violation[] = []
  const measured = new Set(keysOf(states.at(-1)?.survey))
  for (let step = looks.light.length - 2; step >= 0; step--) {
    await visitor.prev()
    const before = looks[show.scheme][step] ?? []
    const after = await page.evaluate((selector) => window.renderedPage.look(selector), selector)
    if (!same(before, after)) changed.push({ step, what: difference(before, after) })
    const keys = keysOf(states.find((state) => state.step === step)?.survey)
    if (keys.every((key) => measured.has(key))) continue
    // Texts that the last step no longer shows.
    for (const key of keys) measured.add(key)
    fonts.push(...(await foreignFonts(page, session, selector, bundled)))
    violations.push(...(await violationsOf(page, selector, false)))
    for (const [index, state] of seen.entries()) {
      if (state.step !== step) continue
      await switchTo(show, state.scheme)
      const survey = await surveyOf(page, selector)
      seen[index] = { ...state, survey, ...(await picturesOf(session, page, selector, survey)) }
    }
  }
  return { changed, states: seen, fonts, violations }
}

function keysOf(survey: Survey | undefined): string[] {
  return (survey?.texts ?? []).map(({ text, boxes }) => `${text} ${boxes[0]?.left} ${boxes[0]?.top}`)
}

const same = (a: readonly string[], b: readonly string[] = []) =>
  a.length === b.length && a.every((line, index) => line === b[index])

function difference(before: readonly string[], after: readonly string[]): string {
  const gone = before.find((line) => !after.includes(line))
  const more = after.find((line) => !before.includes(line))
  return gone ? `without ${gone}` : `with ${more ?? 'another order'}`
}

/** Switches as the system's setting does, and waits until the deck has followed. */
async function switchTo(show: Show, colorScheme: Scheme): Promise<void> {
  const { page, watch } = show
  watch.in(colorScheme)
  if (show.scheme === colorScheme) return
  show.scheme = colorScheme
  const dark = colorScheme === 'dark'
  await page.emulateMedia({ colorScheme })
  await page.evaluate(async (dark) => {
    // Slidev draws Mermaid blocks anew, and tells nobody when.
    const drawings = () =>
      [...document.querySelectorAll('#slideshow .mermaid')].map(
        ({ shadowRoot }) => shadowRoot?.firstElementChild,
      )
    const before = drawings()
    while (document.documentElement.classList.contains('dark') !== dark)
      await new Promise(requestAnimationFrame)
    const deadline = performance.now() + 1000
    while (drawings().some((svg, index) => svg === before[index]) && performance.now() < deadline)
      await new Promise(requestAnimationFrame)
  }, dark)
}
