import type { Page } from 'playwright'
import type { PageSize } from '../pdf/pdf-document.ts'
import type { PrintedPage } from '../pdf/printed-page.ts'

/** Slides in a row of the sheet, and how large each is. */
const [columns, scale] = [5, 0.42]

/** Lays out a page of printed slides as a sheet to see them all, each with its number and title; its picture. */
export async function showContactSheet(
  page: Page,
  pages: readonly PrintedPage[],
  { width, height }: PageSize,
): Promise<Buffer> {
  const [cell, picture] = [width * scale, height * scale]
  await page.addStyleTag({
    content: `html, body { overflow: visible !important; height: auto !important }
      #contact-sheet { display: grid; grid-template-columns: repeat(${columns}, ${cell}px); gap: 18px; padding: 24px;
        width: max-content; background: var(--paper, white); color: var(--ink, black) }
      #contact-sheet figure { margin: 0 }
      #contact-sheet figcaption { font: 14px/1.5 var(--font-sans, sans-serif); padding-top: 4px; height: 46px;
        word-break: auto-phrase; text-wrap: balance }
      #contact-sheet .frame-of-slide { width: ${cell}px; height: ${picture}px; outline: 1px solid #8888 }
      #contact-sheet .print-slide-container { transform: scale(${scale}) !important; transform-origin: 0 0 }`,
  })
  const captions = pages.map(({ slide, step, title }, index) => {
    const several = pages[index - 1]?.slide === slide || pages[index + 1]?.slide === slide
    return `${slide}${several ? `-${step}` : ''}  ${title}`
  })
  await page.evaluate((captions) => {
    const sheet = document.createElement('div')
    sheet.id = 'contact-sheet'
    document.querySelectorAll('.print-slide-container').forEach((container, index) => {
      const [figure, frame, caption] = ['figure', 'div', 'figcaption'].map((tag) =>
        document.createElement(tag),
      )
      if (!figure || !frame || !caption) return
      frame.className = 'frame-of-slide'
      frame.append(container)
      caption.textContent = captions[index] ?? ''
      figure.append(frame, caption)
      sheet.append(figure)
    })
    document.body.append(sheet)
  }, captions)
  return page.locator('#contact-sheet').screenshot()
}
