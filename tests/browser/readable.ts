import type { Browser } from 'playwright'
import { withPrintView } from '../../scripts/lib/export/pdf/print.ts'

/**
 * The text of each slide of a built deck as it is read aloud from the page that is printed: in the order of the
 * document, with the marks that style sheets and lists add, without pictures and what is hidden from readers.
 */
export async function readableTexts(browser: Browser, folder: string): Promise<string[]> {
  return withPrintView(browser, folder, {}, ({ page }) =>
    page.locator('.print-slide-container').evaluateAll((slides) => {
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
        // A slide's foot says what is cited.
        const unread = 'svg, [aria-hidden=true], .visually-hidden, .slidev-layout:has(.cite-mark) .cite'
        if (!(node instanceof Element) || node.matches(unread)) return ''
        const marker = node.matches('li') ? number(node) : ''
        const inner = [...node.childNodes].map(read).join('')
        return marker + mark(node, '::before') + inner + mark(node, '::after')
      }
      return slides.map(read)
    }),
  )
}
