import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright'
import { bundlePage } from '../browser/bundle-page.ts'
import { serveFolder } from '../browser/serve.ts'
import type { Finding } from '../cli/findings.ts'
import type { Deck } from '../deck/deck.ts'
import type { Diagrams } from '../deck/facts/load-facts.ts'
import { buildForgiving } from './build-forgiving.ts'
import { bundledCharacters } from './bundled-fonts.ts'
import { judge } from './judge.ts'
import { type Limits, limitsFor } from './limits.ts'
import { ownerOf } from './owner.ts'
import { nothing, type RenderedSlide } from './problem.ts'
import type { Progress } from './progress.ts'
import { addressIn } from './rules/page.ts'
import { tourSlides } from './tour.ts'

/** How to render decks. */
export interface RenderOptions {
  readonly diagrams: Diagrams
  readonly limits?: Limits
  /** Told what is being done, and after each slide how many of all are. */
  readonly progress?: Progress
}

/** Looks at slides from inside the page; defines `window.renderedPage`. */
const pageScript = fileURLToPath(new URL('page/index.ts', import.meta.url))

/**
 * Renders built decks in one browser, every slide at every click step in light and dark, and gives what a
 * class could not read, and the slides that can't be built or shown. Throws CommandErrors where the machine is at fault.
 */
export async function renderDecks(
  browser: Browser,
  decks: readonly Deck[],
  { diagrams, limits = limitsFor(), progress = () => undefined }: RenderOptions,
): Promise<Finding[]> {
  const script = await bundlePage(pageScript)
  const total = decks.reduce((sum, deck) => sum + deck.slides.length, 0)
  let done = 0
  const findings: Finding[] = []
  for (const deck of decks) {
    const { folder, without, broken } = await buildForgiving(deck, browser, progress)
    done += without.length
    findings.push(...broken)
    if (folder === undefined) continue
    const complained: RenderedSlide[] = []
    const judged = (slide: RenderedSlide) => findings.push(...judge(slide, { deck, limits, diagrams }))
    // Judged at once, while the pages go on: only complaints may belong to another slide.
    const take = (slide: RenderedSlide) => {
      judged({ ...slide, complaints: [] })
      complained.push({ ...nothing, no: slide.no, steps: slide.steps, complaints: slide.complaints })
      done++
      progress(`Looked at ${done} of ${total} slides`)
    }
    const numbers = deck.slides.map((_, index) => index + 1).filter((no) => !without.includes(no))
    await renderDeck(browser, { folder, script, numbers, take })
    for (const slide of tellOwners(complained, deck)) judged(slide)
  }
  return findings
}

interface Rendering {
  readonly folder: string
  readonly script: string
  /** Of the slides to look at. */
  readonly numbers: readonly number[]
  /** Gets each slide when it was looked at. */
  readonly take: (slide: RenderedSlide) => void
}

/** Several pages share the slides: while one waits for a frame, another draws. */
async function renderDeck(browser: Browser, { folder, script, numbers, take }: Rendering): Promise<void> {
  const bundled = bundledCharacters(folder)
  const pages = Math.min(numbers.length, availableParallelism() + 1)
  const waiting = [...numbers]
  const number = () => waiting.shift()
  await Promise.all(
    Array.from({ length: pages }, async () => {
      const context = await browser.newContext({ viewport: { width: 980, height: 552 } })
      const served = await serveFolder(context, folder)
      for await (const slide of tourSlides(number, { context, served, script, bundled })) take(slide)
      await context.close()
    }),
  )
}

/** Slidev loads pictures before their slide is shown: a failure belongs to the slide that names the file. */
function tellOwners(rendered: readonly RenderedSlide[], deck: Deck): RenderedSlide[] {
  const all = rendered.flatMap(({ no, complaints }) => complaints.map((complaint) => ({ no, complaint })))
  const owned = all.map(({ no, complaint }) => {
    const owner = ownerOf(addressIn(complaint), no, deck.slides)
    return owner === no ? { no, complaint } : { no: owner, complaint: { ...complaint, step: 0 } }
  })
  return rendered.map((slide) => ({
    ...slide,
    complaints: owned.filter(({ no }) => no === slide.no).map(({ complaint }) => complaint),
  }))
}
