import type { Browser } from 'playwright'
import { createServer, type ViteDevServer } from 'vite'
import type { Diagram } from '../../../slides/diagrams/diagram.ts'
import { messageOf } from '../errors.ts'
import { projectRoot } from '../project.ts'
import { temporaryFolder } from '../temporary.ts'

/** A diagram's SVG, or why it can't be drawn. */
export type Drawn = { readonly svg: string } | { readonly problem: string }

/**
 * Draws diagrams with the deck's own code, styles and fonts, in one page: the build that waits for them has use for the
 * rest of the machine.
 */
export async function drawAll(browser: Browser, diagrams: readonly Diagram[]): Promise<Drawn[]> {
  const server = await createServer({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'error',
    appType: 'mpa',
    // Not the presenting server's, which may run meanwhile. The page imports nothing that needs bundling.
    cacheDir: temporaryFolder('vite'),
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { strict: false } },
  })
  try {
    await server.listen()
    const page = await openPage(browser, server)
    const drawn: Drawn[] = []
    for (const diagram of diagrams) {
      drawn.push(
        await page
          .evaluate((diagram) => window.svgOf(diagram), diagram)
          .then((svg) => ({ svg }))
          .catch((error) => ({ problem: messageOf(error) })),
      )
    }
    await page.close()
    return drawn
  } finally {
    await server.close()
  }
}

async function openPage(browser: Browser, server: ViteDevServer) {
  const page = await browser.newPage({ viewport: { width: 980, height: 552 } })
  await page.goto(new URL('scripts/lib/drawings/page.html', server.resolvedUrls?.local[0]).href)
  await page.waitForFunction('window.svgOf')
  return page
}
