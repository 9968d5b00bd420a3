import type { Page } from 'playwright'
import type { Complaint } from './complaints.ts'

/** Something that a document shows in part, and what it shows of it. */
interface Kind {
  readonly selector: string
  readonly what: string
}

const kinds: readonly Kind[] = [
  { selector: 'iframe', what: 'a page in a frame, which a document shows as it opens' },
  {
    selector: '.slidev-monaco-container',
    what: 'a code editor, of which a document shows the code at first',
  },
  { selector: '.slidev-code-group', what: 'code behind tabs, of which a document shows the first' },
  { selector: 'details:not([open])', what: 'closed details, of which a document shows the summary' },
]

/** What one of several clicks shows and the last does not. */
const earlier: Kind = {
  selector: '.slidev-vclick-hidden, .slidev-vclick-display-none, .slidev-code-magic-move',
  what: 'what an earlier click shows, of which a document has what the last one leaves (but with --with-clicks)',
}

/** What a presentation holds in a plainer form. */
const inPresentations: readonly Kind[] = [
  {
    selector: '.katex:not(.katex-display .katex)',
    what: 'a formula in a text, which a presentation has as text',
  },
  {
    selector: '.slidev-code-line-numbers .line',
    what: 'numbered lines of code, which a presentation has without numbers',
  },
]

/** How much a format shows. */
export interface Shown {
  /** Each click has a page of its own. */
  readonly withClicks?: boolean
  /** Texts and shapes in the place of what the browser draws. */
  readonly presentation?: boolean
}

/** What a single file has in part: each kind once a slide. */
export function leftOutOfFile(page: Page): Promise<Complaint[]> {
  const what = 'a code editor, which in a file neither checks nor completes code'
  return complaints(page, [{ selector: '.slidev-monaco-container', what }])
}

/** What a document leaves out of a laid out print page: each kind once a slide. */
export async function leftOut(
  page: Page,
  { withClicks = false, presentation = false }: Shown,
): Promise<Complaint[]> {
  return complaints(page, [
    ...kinds,
    ...(withClicks ? [] : [earlier]),
    ...(presentation ? inPresentations : []),
  ])
}

async function complaints(page: Page, wanted: readonly Kind[]): Promise<Complaint[]> {
  const slides = await page.evaluate(
    (selectors) => {
      const containers = [...document.querySelectorAll('.print-slide-container')]
      const isSeen = (one: Element) =>
        one.textContent.trim() !== '' || one.matches('iframe, :has(img, svg, video)')
      return selectors.map((selector) => {
        const holders = containers.filter((container) =>
          [...container.querySelectorAll(selector)].some(isSeen),
        )
        return [...new Set(holders.map(({ id }) => Number.parseInt(id, 10)))]
      })
    },
    wanted.map(({ selector }) => selector),
  )
  return wanted.flatMap(({ what }, index) =>
    (slides[index] ?? []).map((slide): Complaint => ({ kind: 'still', slide, what })),
  )
}
