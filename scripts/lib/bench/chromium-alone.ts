import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PDFDocument } from 'pdf-lib'
import { withBrowser } from '../browser.ts'
import { withPrintView } from '../export/print.ts'
import { temporaryFolder } from '../temporary.ts'

/** A deck's print page as a file without scripts, and how many pages it is printed on. */
export interface StaticDeck {
  /** Path of the HTML file; its styles, fonts and pictures lie beside it. */
  readonly file: string
  readonly pages: number
}

/** Takes a static page of a built deck (`site`), with all slides on it as they are printed. */
export async function staticDeck(site: string): Promise<StaticDeck> {
  const { html, pages } = await withBrowser((browser) =>
    withPrintView(browser, site, {}, async ({ page, pages }) => {
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('script, link[rel="modulepreload"]')) element.remove()
      })
      return { html: await page.content(), pages: pages.length }
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
  return { file, pages }
}

/** Addresses that begin at the site's root, which a file has not, as whole ones. */
function relativeTo(folder: string, text: string): string {
  const root = pathToFileURL(folder).href
  return text.replace(/((?:href|src)="|url\(["']?)\/(?!\/)/g, `$1${root}/`)
}

/**
 * What the browser by itself takes to print a static page: start, load, print with tags, close; in seconds. Throws
 * where it prints another number of pages than the deck has.
 */
export async function timeChromiumAlone({ file, pages }: StaticDeck): Promise<number> {
  const start = performance.now()
  const pdf = await withBrowser(async (browser) => {
    const page = await browser.newPage()
    await page.emulateMedia({ media: 'screen' })
    await page.goto(pathToFileURL(file).href)
    return page.pdf({ tagged: true, printBackground: true, preferCSSPageSize: true })
  })
  const seconds = (performance.now() - start) / 1000
  const printed = (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount()
  if (printed !== pages) throw new Error(`Chromium alone printed ${printed} pages, the deck has ${pages}`)
  return seconds
}
