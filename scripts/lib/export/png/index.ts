import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright'
import { replaceFolder } from '../../cli/output-folder.ts'
import { judgeFor } from '../complaints.ts'
import type { Exporter } from '../job.ts'
import { exportName } from '../name.ts'
import type { PageSize } from '../pdf/pdf-document.ts'
import { withPrintView } from '../pdf/print.ts'
import type { PrintedPage } from '../pdf/printed-page.ts'
import { showContactSheet } from './contact-sheet.ts'

/** Pixels of a picture for each of the slide's. */
const scale = 2

/** A folder of pictures, a file each, named by slide and step (`007-03.png`), and a sheet of them all. */
export const exportPng: Exporter = async ({ deck, out, options, browser, site, remark }) => {
  const { withClicks, dark } = options
  const folder = join(out, `${exportName(deck.entry, { withClicks, dark })}-png`)
  let [pages, bytes] = [0, 0]
  await replaceFolder(folder, async (temporary) => {
    const write = (name: string, picture: Buffer) => {
      writeFileSync(join(temporary, name), picture)
      bytes += picture.length
    }
    const built = await site()
    const judge = judgeFor(deck, remark)
    await withPrintView(await browser(), built, { withClicks, dark, judge }, async (view) => {
      for await (const { name, picture } of photograph(view.page, view.pages, view.size)) write(name, picture)
      pages = view.pages.length
      write('contact-sheet.png', await showContactSheet(view.page, view.pages, view.size))
    })
  })
  return { file: folder, pages, bytes }
}

/** Pictures of a laid out deck's slides, in order. */
async function* photograph(
  page: Page,
  pages: readonly PrintedPage[],
  { width, height }: PageSize,
): AsyncGenerator<{ name: string; picture: Buffer }> {
  // Enlarged by a transform, which moves no line break; a denser screen takes Chromium three times as long.
  await page.setViewportSize({ width: width * scale, height: Math.floor(height * scale) })
  const style = await page.addStyleTag({
    content: `html, body { overflow: hidden !important }
      #print-content { position: fixed; inset: 0 auto auto 0; transform: scale(${scale}); transform-origin: 0 0 }
      .print-slide-container:not([data-shown]) { display: none }`,
  })
  const session = await page.context().newCDPSession(page)
  for (const [index, { slide, step }] of pages.entries()) {
    await page.locator('#print-content').evaluate(
      (content, index) =>
        [...content.querySelectorAll('.print-slide-container')].forEach((container, at) => {
          container.toggleAttribute('data-shown', at === index)
        }),
      index,
    )
    yield { name: `${number(slide, 3)}-${number(step, 2)}.png`, picture: await capture(session) }
  }
  await style.evaluate((element) => (element as Element).remove())
}

/** What the page shows; Playwright's own way takes half as long again. */
async function capture(session: CDPSession): Promise<Buffer> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' })
  return Buffer.from(data, 'base64')
}

function number(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}
