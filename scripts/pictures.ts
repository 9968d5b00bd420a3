import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './lib/args.ts'
import { launchBrowser } from './lib/browser.ts'
import { buildDeck } from './lib/build.ts'
import { exitCodes } from './lib/errors.ts'
import { loadDeck } from './lib/load-deck.ts'
import { findEntry, projectRoot } from './lib/project.ts'
import { serveFolder } from './lib/serve.ts'
import { replaceFile, temporaryFolder } from './lib/temporary.ts'
import { visitDeck } from './lib/visit.ts'

/** The README's slides, and the colours that each is shown in. */
const pictures = {
  'two-lanes': 'light',
  'two-purposes': 'light',
  'comparison-outcomes': 'dark',
  overlap: 'light',
} as const

const usage = {
  text: `npm run pictures

Takes the README's pictures from the built lecture, each slide at its last step, into docs/.`,
  options: {},
  positionals: 0,
} as const

await runCommand(usage, async () => {
  const entry = findEntry()
  const site = join(temporaryFolder('pictures'), 'site')
  const folder = join(projectRoot, 'docs')
  mkdirSync(folder, { recursive: true })
  const { slides } = await loadDeck(entry)
  const browser = await launchBrowser()
  try {
    await buildDeck(entry, { out: site })
    for (const colorScheme of new Set(Object.values(pictures))) {
      const context = await browser.newContext({
        viewport: { width: 980, height: 552 },
        colorScheme,
        deviceScaleFactor: 2,
      })
      await serveFolder(context, site)
      const page = await context.newPage()
      for await (const { id, step, steps } of visitDeck(page, { ids: slides.map((slide) => slide.id) })) {
        if (step !== steps - 1 || (pictures as Record<string, string>)[id] !== colorScheme) continue
        replaceFile(join(folder, `${id}.png`), await page.screenshot())
        console.log(`docs/${id}.png`)
      }
      await context.close()
    }
  } finally {
    await browser.close()
  }
  return exitCodes.ok
})
