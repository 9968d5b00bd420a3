import type { Page } from 'playwright'
import { openDeck, waitUntilDrawn } from '../../scripts/lib/deck-page.ts'
import { ORIGIN } from '../../scripts/lib/serve.ts'

/**
 * The text of each slide as it is read aloud from the page that is printed: in the order of the document, with
 * the marks that style sheets and lists add, without pictures and what is hidden from readers. The page's
 * context must serve the deck.
 */
export async function readableTexts(page: Page): Promise<string[]> {
  const deck = await openDeck(page, `${ORIGIN}/print?print=true`)
  await page.locator('#print-content').waitFor({ state: 'attached' })
  await deck.evaluate(({ nav }) => Promise.all(nav.slides.map((slide) => slide.load())).then(() => undefined))
  await waitUntilDrawn(page, '#print-content')
  return page.locator('.print-slide-container').evaluateAll((slides) => {
    const mark = (element: Element, pseudo: string) => {
      const { content } = getComputedStyle(element, pseudo)
      return content.startsWith('"') ? content.slice(1, -1) : ''
    }
    const number = (element: Element) =>
      element.parentElement?.matches('ol')
        ? `${[...element.parentElement.children].indexOf(element) + 1}. `
        : ''
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data
      if (!(node instanceof Element) || node.matches('svg, [aria-hidden=true], .visually-hidden')) return ''
      const marker = node.matches('li') ? number(node) : ''
      const inner = [...node.childNodes].map(read).join('')
      return marker + mark(node, '::before') + inner + mark(node, '::after')
    }
    return slides.map(read)
  })
}
