import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { waitUntilDrawn } from '../../deck-page.ts'
import { CommandError } from '../../errors.ts'
import type { PageSize } from '../pdf-document.ts'
import { SLIDE_PLACE } from './html.ts'

/** What goes round the slides of a deck. */
export interface Surroundings {
  /** What comes before the first slide. */
  readonly front: string
  /** A sheet for each slide, with an empty place for it. */
  readonly sheets: readonly string[]
  /** Style sheets beside the handout's own. */
  readonly styles: string
}

/**
 * Puts the slides of a deck that is laid out for print into their places on sheets of A4, as live text. The
 * browser breaks the pages: a sheet begins a page and may go on over others. Throws a CommandError (exit 1)
 * where something isn't drawn.
 */
export async function layOut(page: Page, { front, sheets, styles }: Surroundings, slide: PageSize) {
  const own = readFileSync(new URL('./handout.css', import.meta.url), 'utf8')
  const size = `:root { --slide-width: ${slide.width}px; --slide-ratio: ${slide.width / slide.height} }`
  await page.addStyleTag({ content: [own, size, styles].join('\n') })
  await page.evaluate(
    ({ front, sheets, place }) => {
      const content = document.querySelector('#print-content')
      const slides = [...document.querySelectorAll('.print-slide-container')]
      content?.insertAdjacentHTML('beforeend', [front, ...sheets].join('\n'))
      const places = document.querySelectorAll(`.${place}`)
      slides.forEach((slide, index) => {
        places[index]?.append(slide)
      })
    },
    { front, sheets, place: SLIDE_PLACE },
  )
  const missing = await waitUntilDrawn(page, '#print-content')
  if (missing.length > 0) throw new CommandError(`The handout waits for ${missing.join(', ')}.`, 1)
}
