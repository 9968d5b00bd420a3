import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright'
import { fileFor, ORIGIN, serveFolder } from '../browser/serve.ts'
import { startVisit } from '../browser/visit.ts'

/** Bytes on the wire: gzip for what servers compress, the file as it is for what is compressed already. */
export interface Bytes {
  readonly js: number
  readonly css: number
  readonly fonts: number
  /** The page, drawings that are files, pictures. */
  readonly other: number
  readonly total: number
}

/**
 * What a browser with an empty cache asks of a built site until slide `no` (from 1) stands complete, with its
 * diagrams and fonts. Not counted is what Slidev fetches ahead, the slides before and after; counted is the
 * little page on which the visit begins, so that they are not fetched (below 1 KB).
 */
export async function measureBytes(browser: Browser, siteFolder: string, no: number): Promise<Bytes> {
  const context = await browser.newContext({ viewport: { width: 980, height: 552 } })
  try {
    await serveFolder(context, siteFolder)
    const asked = new Set<string>()
    context.on('request', (request) => {
      const { origin, pathname } = new URL(request.url())
      const file = origin === ORIGIN ? fileFor(siteFolder, '/', pathname) : undefined
      if (file) asked.add(file)
    })
    const visitor = await startVisit(await context.newPage(), { alone: true })
    await visitor.go(no)
    return sumUp([...asked])
  } finally {
    await context.close()
  }
}

/** Sums up files by kind, each as it comes over the wire. */
export function sumUp(files: readonly string[]): Bytes {
  const sum = { js: 0, css: 0, fonts: 0, other: 0 }
  for (const file of files) sum[kindOf(file)] += onTheWire(file)
  return { ...sum, total: sum.js + sum.css + sum.fonts + sum.other }
}

function kindOf(file: string): 'js' | 'css' | 'fonts' | 'other' {
  const extension = extname(file)
  if (extension === '.js') return 'js'
  if (extension === '.css') return 'css'
  return extension === '.woff2' || extension === '.woff' ? 'fonts' : 'other'
}

function onTheWire(file: string): number {
  const bytes = readFileSync(file)
  return /\.(?:css|html|js|json|svg|txt)$/.test(file) ? gzipSync(bytes).length : bytes.length
}
