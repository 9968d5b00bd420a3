import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright'
import type { Diagram } from '../../../../slides/diagrams/diagram.ts'
import { bundlePage } from '../../browser/bundle-page.ts'
import { ORIGIN, serveFolder } from '../../browser/serve.ts'
import { messageOf } from '../../cli/errors.ts'
import { projectRoot } from '../../cli/project.ts'

/** A diagram's SVG, or why it can't be drawn. */
export type Drawn = { readonly svg: string } | { readonly problem: string }

const pageScript = fileURLToPath(new URL('page.ts', import.meta.url))

/**
 * Draws diagrams with the deck's own code, styles and fonts, in one page: the build that waits for them has use for the
 * rest of the machine.
 */
export async function drawAll(browser: Browser, diagrams: readonly Diagram[]): Promise<Drawn[]> {
  const context = await browser.newContext({ viewport: { width: 980, height: 552 } })
  try {
    await serveFolder(context, projectRoot)
    const page = await context.newPage()
    await preparePage(page)
    const drawn: Drawn[] = []
    for (const diagram of diagrams) {
      drawn.push(
        await page
          .evaluate((diagram) => window.svgOf(diagram), diagram)
          .then((svg) => ({ svg }))
          .catch((error) => ({ problem: messageOf(error) })),
      )
    }
    return drawn
  } finally {
    await context.close()
  }
}

/** The page has Mermaid as one script: quicker to load than the modules that a deck imports. */
async function preparePage(page: Page): Promise<void> {
  const [script] = await Promise.all([
    bundlePage(pageScript, { 'mermaid/dist/mermaid.esm.mjs': 'mermaid' }),
    page.goto(`${ORIGIN}/scripts/lib/build/drawings/page.html`),
  ])
  await Promise.all(styleSheets().map((url) => page.addStyleTag({ url })))
  await page.evaluate(script)
}

/** Addresses of the style sheets that the deck imports, in order. */
function styleSheets(): string[] {
  const imports = readFileSync(join(projectRoot, 'styles', 'index.ts'), 'utf8').matchAll(/^import '(.+)'/gm)
  return [...imports].map(([, path = '']) =>
    path.startsWith('.') ? new URL(path, `${ORIGIN}/styles/`).href : `${ORIGIN}/node_modules/${path}`,
  )
}
