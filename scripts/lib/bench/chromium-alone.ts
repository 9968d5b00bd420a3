import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PDFDocument } from '@cantoo/pdf-lib'
import { withBrowser } from '../browser/browser.ts'
import { ORIGIN } from '../browser/serve.ts'
import { temporaryFolder } from '../cli/temporary.ts'
import { fontsOf } from '../export/pdf/pdf-document.ts'
import { asDocument, withPrintView } from '../export/pdf/print.ts'

/** A deck's print page as a file without scripts, and what it comes to. */
export interface StaticDeck {
  /** Path of the HTML file; its styles, fonts and pictures lie beside it. */
  readonly file: string
  readonly pages: number
  /** In the document. */
  readonly fonts: number
}

/** Takes a static page of a built deck (`site`), with all slides on it as they are printed. */
export async function staticDeck(site: string): Promise<StaticDeck> {
  const { html, pages, fonts } = await withBrowser((browser) =>
    withPrintView(browser, site, {}, async ({ page, pages }) => {
      const { fonts } = await contentsOf(await page.pdf(asDocument))
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('script, link[rel="modulepreload"]')) element.remove()
        // From a file, a browser gives nothing that is asked for in this way.
        for (const element of document.querySelectorAll('[crossorigin]'))
          element.removeAttribute('crossorigin')
      })
      return { html: await page.content(), pages: pages.length, fonts }
    }),
  )
  const folder = join(temporaryFolder('static'), 'deck')
  cpSync(site, folder, { recursive: true })
  for (const name of globSync('**/*.css', { cwd: folder })) {
    const path = join(folder, name)
    writeFileSync(path, relativeTo(folder, readFileSync(path, 'utf8')))
  }
  const file = join(folder, 'static.html')
  writeFileSync(file, relativeTo(folder, html))
  return { file, pages, fonts }
}

/** Addresses that begin at the site's root, which a file has not, as whole ones. */
function relativeTo(folder: string, text: string): string {
  const root = pathToFileURL(folder).href
  return text.replaceAll(`="${ORIGIN}/`, '="/').replace(/((?:href|src)="|url\(["']?)\/(?!\/)/g, `$1${root}/`)
}

/** How many pages a document has, and how many fonts. */
async function contentsOf(pdf: Uint8Array): Promise<{ pages: number; fonts: number }> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  return { pages: document.getPageCount(), fonts: fontsOf(document).length }
}

/**
 * What the browser by itself takes to print a static page: start, load, print with tags, close; in seconds. Throws
 * where that is not the same document: another number of pages than the deck has, or fewer fonts.
 */
export async function timeChromiumAlone(deck: StaticDeck): Promise<number> {
  const start = performance.now()
  const pdf = await withBrowser(async (browser) => {
    const page = await browser.newPage()
    await page.emulateMedia({ media: 'screen' })
    await page.goto(pathToFileURL(deck.file).href)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    return page.pdf(asDocument)
  })
  const seconds = (performance.now() - start) / 1000
  const { pages, fonts } = await contentsOf(pdf)
  if (pages === deck.pages && fonts === deck.fonts) return seconds
  throw new Error(
    `Chromium alone printed ${pages} pages with ${fonts} fonts, the deck has ${deck.pages} with ${deck.fonts}`,
  )
}
