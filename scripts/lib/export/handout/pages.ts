import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import type { PrintedPage } from '../pdf/printed-page.ts'
import { sheetId } from './html.ts'
import type { Sheet } from './sheets.ts'

/**
 * What stands on each page of a printed handout: the slide whose sheet goes over it, or slide 0 before the
 * first, called `front`; in the parts that `slides` are in. Chromium leaves in the PDF where each sheet begins, for the links of the contents.
 */
export async function pagesOf(
  printed: Uint8Array,
  sheets: readonly Sheet[],
  front: string,
  slides: readonly PrintedPage[],
): Promise<PrintedPage[]> {
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  const pages = document.getPages().map(({ ref }) => ref)
  const places = document.catalog.lookup(PDFName.of('Dests'), PDFDict)
  const starts = sheets.map((sheet) => {
    const target = places.lookup(PDFName.of(sheetId(sheet)), PDFArray).get(0)
    const page = target instanceof PDFRef ? pages.indexOf(target) : -1
    if (page < 0) throw new RangeError(`The sheet of slide ${sheet.slide} is on no page`)
    return page
  })
  return pages.map((_, page) => {
    const sheet = sheets[starts.findLastIndex((start) => start <= page)]
    const part = slides.find(({ slide }) => slide === sheet?.slide)?.part
    return {
      ...{ slide: sheet?.slide ?? 0, step: 0, title: sheet?.title ?? front, level: sheet?.level ?? 2 },
      ...(part === undefined ? {} : { part }),
    }
  })
}
