import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright'
import { bundlePage } from '../../browser/bundle-page.ts'
import { replaceFile } from '../../cli/temporary.ts'
import { type Judge, judgeFor } from '../complaints.ts'
import type { Exporter } from '../job.ts'
import { exportName } from '../name.ts'
import { openPrint, readFacts } from '../pdf/print-page.ts'
import { picturesIn, takePictures } from './pictures.ts'
import { type Presentation, presentationBytes } from './presentation.ts'

const pageScript = fileURLToPath(new URL('page/index.ts', import.meta.url))

/** The slides as a presentation to edit; with the speaker's notes where they were asked for. */
export const exportPptx: Exporter = async ({ deck, out, options, browser, site, remark }) => {
  const { dark, notes: withNotes } = options
  const folder = await site()
  const judge = judgeFor(deck, remark)
  const { reading, titles, pictures, properties } = await readDeck(await browser(), folder, { dark, judge })
  const kept = reading.slides.flatMap(({ no, items }) =>
    picturesIn(items).map((picture) => ({ no, picture })),
  )
  for (const { no, picture } of kept) {
    if (!picture.reason) continue
    const what = `pptx, slide ${no}: a picture, not shapes: ${picture.reason}`
    judge([{ kind: 'still', slide: no, what }])
  }
  const notes = reading.slides.map(({ no }) => (withNotes ? deck.slides[no - 1]?.notes : undefined))
  const bytes = await presentationBytes({ reading, notes, titles, pictures, properties })
  const file = join(out, `${exportName(deck.entry, { dark, notes: withNotes })}.pptx`)
  replaceFile(file, bytes)
  return { file, pages: reading.slides.length, bytes: bytes.length }
}

/** What the browser shows of a built deck, and pictures of what can't be shapes. */
async function readDeck(
  browser: Browser,
  folder: string,
  options: { dark: boolean; judge: Judge },
): Promise<Omit<Presentation, 'notes'>> {
  const { dark } = options
  const context = await browser.newContext({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  try {
    const [script, { page, deck, pages }] = await Promise.all([
      bundlePage(pageScript),
      openPrint(context, folder, { ...options, presentation: true }),
    ])
    const { facts, size } = await readFacts(deck)
    await page.evaluate(script)
    const reading = await page.evaluate((width) => window.readDeck(width), size.width)
    const pictures = await takePictures(
      page,
      reading.slides.flatMap(({ items }) => picturesIn(items)),
    )
    return { reading, titles: pages.map(({ title }) => title), pictures, properties: facts }
  } finally {
    await context.close()
  }
}
