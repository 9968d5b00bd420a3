import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { waitUntilDrawn } from '../../browser/deck-page.ts'
import { CommandError } from '../../cli/errors.ts'
import type { PageSize } from '../pdf/pdf-document.ts'
import { SLIDE_PLACE } from './html.ts'

/** What goes round the slides of a deck. */
export interface Surroundings {
  /** What comes before the first slide. */
  readonly front: string
  /** A sheet for each slide, with an empty place for it. */
  readonly sheets: readonly string[]
  /** What comes after the last slide. */
  readonly tables: readonly string[]
  /** Style sheets beside the handout's own. */
  readonly styles: string
}

/**
 * Puts the slides of a deck that is laid out for print into their places on sheets of A4, as live text. The
 * browser breaks the pages: a sheet begins a page and may go on over others. Throws a CommandError (exit 1)
 * where something isn't drawn.
 */
export async function layOut(page: Page, { front, sheets, tables, styles }: Surroundings, slide: PageSize) {
  const own = readFileSync(new URL('./handout.css', import.meta.url), 'utf8')
  const size = `:root { --slide-width: ${slide.width}px; --slide-ratio: ${slide.width / slide.height} }`
  await page.addStyleTag({ content: [own, size, styles].join('\n') })
  await page.evaluate(
    ({ html, place }) => {
      const content = document.querySelector('#print-content')
      const slides = [...document.querySelectorAll('.print-slide-container')]
      content?.insertAdjacentHTML('beforeend', html)
      const places = document.querySelectorAll<HTMLElement>(`.${place}`)
      slides.forEach((slide, index) => {
        places[index]?.append(slide)
      })
      // A sheet's language must not break a slide's lines anew.
      for (const place of places) place.lang = document.documentElement.lang
      // Its style sheet makes a sheet one page high: where it goes on, the lines fill the last page too, but
      // for what breaks between rows may leave empty.
      const rowHeight = 60
      for (const sheet of document.querySelectorAll<HTMLElement>('.handout-sheet:has(.handout-lines)')) {
        const page = Number.parseFloat(getComputedStyle(sheet).minHeight)
        const pages = Math.ceil((sheet.offsetHeight - 1) / page)
        if (pages > 1) sheet.style.minHeight = `${pages * page - rowHeight}px`
      }
    },
    { html: [front, ...sheets, ...tables].join('\n'), place: SLIDE_PLACE },
  )
  const missing = await waitUntilDrawn(page, '#print-content')
  if (missing.length > 0) throw new CommandError(`The handout waits for ${missing.join(', ')}.`, 1)
}
