import { join } from 'node:path'
import type { Browser } from 'playwright'
import { replaceFile } from '../../cli/temporary.ts'
import type { Deck } from '../../deck/deck.ts'
import { type Judge, judgeFor, strictly } from '../complaints.ts'
import type { Exporter } from '../job.ts'
import { exportName } from '../name.ts'
import { finishPdf, type PageSize } from '../pdf/pdf-document.ts'
import { asDocument, type PrintView, withPrintView } from '../pdf/print.ts'
import type { PrintedPage } from '../pdf/printed-page.ts'
import { appendixHtml } from './appendix.ts'
import { addFonts } from './fonts.ts'
import { frontHtml } from './front.ts'
import { handoutKind, pageStyles, sheetHtml } from './html.ts'
import { layOut } from './lay-out.ts'
import { pagesOf } from './pages.ts'
import { type Handout, handoutOf } from './sheets.ts'

const A4: PageSize = { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 }

/** The deck on A4: each slide with what belongs to it and space for notes, or with what to say to it. */
export const exportHandout: Exporter = async ({ deck, out, options, browser, site, remark }) => {
  const { notes, both } = options
  const folder = await site()
  const { bytes, pages, missing } = await printHandout(await browser(), folder, deck, {
    notes,
    both,
    judge: judgeFor(deck, remark),
  })
  if (missing.length > 0) remark(`no font of the deck has: ${missing.join(' ')}`)
  const file = join(
    out,
    `${exportName(deck.entry)}-handout${notes ? '-notes' : ''}${both ? '-both' : ''}.pdf`,
  )
  replaceFile(file, bytes)
  return { file, pages: pages.length, bytes: bytes.length }
}

/** A printed handout. */
export interface PrintedHandout {
  bytes: Uint8Array
  /** What is on the pages: slide 0 is what comes before the first. */
  pages: PrintedPage[]
  /** Characters that the deck's fonts don't have. */
  missing: string[]
}

/** Prints the handout of a built deck (`folder`, without notes). Throws the CommandErrors of `printDeck`. */
export async function printHandout(
  browser: Browser,
  folder: string,
  deck: Pick<Deck, 'headmatter' | 'slides'>,
  { notes, both = false, judge = strictly }: { notes: boolean; both?: boolean | undefined; judge?: Judge },
): Promise<PrintedHandout> {
  return withPrintView(browser, folder, { judge }, async (view) => {
    const handout = handoutOf(deck, view.pages, { notes, both })
    const missing = await setHandout(view, handout)
    const printed = await view.page.pdf(asDocument)
    const pages = await pagesOf(printed, handout, view.pages)
    const facts = { ...view.facts, title: `${view.facts.title} — ${handoutKind(handout)}` }
    return { bytes: await finishPdf(printed, pages, facts, A4), pages, missing }
  })
}

/** Sets a handout in the page that shows its slides; gives the characters that the deck's fonts don't have. */
export async function setHandout({ page, facts, size }: PrintView, handout: Handout): Promise<string[]> {
  const front = frontHtml(handout, facts)
  const sheets = handout.sheets.map(sheetHtml)
  const tables = handout.appendix.map((table) => appendixHtml(table, handout.language))
  const styles = pageStyles(handout, facts.title)
  const missing = await addFonts(page, [front, ...sheets, ...tables, styles].join('\n'))
  await layOut(page, { front, sheets, tables, styles }, size)
  return missing
}
