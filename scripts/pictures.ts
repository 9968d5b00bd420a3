import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { launchBrowser } from './lib/browser/browser.ts'
import { serveFolder } from './lib/browser/serve.ts'
import { visitDeck } from './lib/browser/visit.ts'
import { runCommand } from './lib/cli/args.ts'
import { exitCodes } from './lib/cli/errors.ts'
import { projectRoot } from './lib/cli/project.ts'
import { replaceFile, temporaryFolder } from './lib/cli/temporary.ts'
import { loadDeck } from './lib/deck/load-deck.ts'
import { buildSite } from './lib/export/site.ts'

/** Slides in a row of the gallery's sheet, and how wide each is, in px. */
const [columns, width] = [6, 232]

/** The README's slides by edition, and the colours that each is shown in. */
const pictures: Readonly<Record<string, Readonly<Record<string, 'light' | 'dark'>>>> = {
  'slides.md': { 'twelve-days': 'light', 'two-purposes': 'light', comparison: 'dark', overlap: 'light' },
  'slides.en.md': { 'peaceful-claim': 'light' },
}

const usage = {
  text: `npm run pictures

Takes the README's pictures into docs/, each slide at its last step: some of the built lecture's in either language, and
a sheet of all of gallery.md's, light and dark in turn.`,
  options: {},
  positionals: 0,
} as const

await runCommand(usage, async () => {
  const folder = join(projectRoot, 'docs')
  mkdirSync(folder, { recursive: true })
  const keep = (name: string, picture: Buffer) => {
    replaceFile(join(folder, `${name}.png`), picture)
    console.log(`docs/${name}.png`)
  }
  const browser = await launchBrowser()
  try {
    for (const [entry, schemes] of Object.entries(pictures))
      for await (const { id, scheme, page } of lastSteps(browser, join(projectRoot, entry), 2))
        if (schemes[id] === scheme) keep(id, await page.screenshot())
    const shown: string[] = []
    for await (const { no, scheme, page } of lastSteps(browser, join(projectRoot, 'gallery.md'), 1))
      if ((no % 2 === 0) === (scheme === 'dark')) shown[no] = (await page.screenshot()).toString('base64')
    keep('gallery', await sheetOf(browser, shown.filter(Boolean)))
  } finally {
    await browser.close()
  }
  return exitCodes.ok
})

/** Builds a deck and shows each slide at its last step, in light and in dark. */
async function* lastSteps(browser: Browser, entry: string, sharpness: number) {
  const { slides } = await loadDeck(entry)
  const site = join(temporaryFolder('pictures'), 'site')
  await buildSite(entry, { out: site })
  for (const scheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: { width: 980, height: 552 },
      colorScheme: scheme,
      deviceScaleFactor: sharpness,
    })
    await serveFolder(context, site)
    const page = await context.newPage()
    let no = 0
    for await (const { id, step, steps } of visitDeck(page, { ids: slides.map((slide) => slide.id) }))
      if (step === steps - 1) yield { id, no: ++no, scheme, page }
    await context.close()
  }
}

/** Pictures of slides, as PNG in base64, beside and below each other. */
async function sheetOf(browser: Browser, slides: readonly string[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: columns * (width + 8) + 8, height: 100 } })
  const images = slides.map((png) => `<img width="${width}" src="data:image/png;base64,${png}">`)
  await page.setContent(
    `<body style="margin: 8px; display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: 8px;
      background: #8a8f94">${images.join('')}</body>`,
  )
  const sheet = await page.screenshot({ fullPage: true })
  await page.close()
  return sheet
}
