import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { appendixText } from '../../../../slides/data/interface.ts'
import type { PrintedPage } from '../pdf/printed-page.ts'
import { appendixId } from './appendix.ts'
import { frontTitle } from './front.ts'
import { sheetId } from './html.ts'
import type { Handout } from './sheets.ts'

/**
 * What stands on each page of a printed handout: the slide whose sheet goes over it, slide 0 before the first, and
 * numbers beyond the last for the tables that follow; in the parts that `slides` are in. Chromium leaves in the PDF where
 * each of them begins, for the links of the contents.
 */
export async function pagesOf(
  printed: Uint8Array,
  handout: Handout,
  slides: readonly PrintedPage[],
): Promise<PrintedPage[]> {
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  const pages = document.getPages().map(({ ref }) => ref)
  const places = document.catalog.lookup(PDFName.of('Dests'), PDFDict)
  const stretches = stretchesOf(handout, slides).map((stretch) => {
    const target = places.lookup(PDFName.of(stretch.id), PDFArray).get(0)
    const start = target instanceof PDFRef ? pages.indexOf(target) : -1
    if (start < 0) throw new RangeError(`${stretch.id} is on no page`)
    return { ...stretch, start }
  })
  const front: PrintedPage = { slide: 0, step: 0, title: frontTitle(handout), level: 2 }
  return pages.map((_, page) => stretches.findLast(({ start }) => start <= page)?.page ?? front)
}

/** What begins on a page of its own, by the id of its element. */
function stretchesOf(
  { sheets, appendix, language }: Handout,
  slides: readonly PrintedPage[],
): { id: string; page: PrintedPage }[] {
  const ofSlides = sheets.map((sheet) => {
    const { slide, title, level } = sheet
    const part = slides.find((one) => one.slide === slide)?.part
    return {
      id: sheetId(sheet),
      page: { slide, step: 0, title, level, ...(part === undefined ? {} : { part }) },
    }
  })
  const ofTables = appendix.map((table, index) => ({
    id: appendixId(table),
    page: {
      slide: sheets.length + 1 + index,
      step: 0,
      title: table.title,
      level: 2 as const,
      part: appendixText.appendix[language],
    },
  }))
  return [...ofSlides, ...ofTables]
}
