import { relative, resolve } from 'node:path'
import { runCommand } from './lib/args.ts'
import { assertClean } from './lib/check-entries.ts'
import { CommandError, exitCodes } from './lib/errors.ts'
import { assertInProject, findEntry } from './lib/project.ts'

const FORMATS: readonly string[] = ['pdf']

const usage = {
  text: `npm run export [-- entry] [--format pdf] [--out folder] [--with-clicks] [--dark]

Writes a deck (slides.md, unless another is named) as one PDF, a page for each slide.
Exits with 1 when something in the deck can't be drawn.

  --format       pdf, the only one so far
  --out          folder for the file (exports)
  --with-clicks  a page for each click step
  --dark         the deck's dark colours`,
  options: {
    format: { type: 'string', default: 'pdf' },
    out: { type: 'string', default: 'exports' },
    'with-clicks': { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
  },
  positionals: 1,
} as const

await runCommand(usage, async ({ values, positionals }) => {
  const { format, out, 'with-clicks': withClicks, dark } = values
  if (!FORMATS.includes(format)) {
    throw new CommandError(`--format ${format}: no such format, choose one of: ${FORMATS.join(', ')}`)
  }
  const entry = findEntry(positionals[0])
  assertInProject(entry)
  const start = performance.now()
  await assertClean(entry)
  // Only now: the browser's library takes longer to load than a mistyped flag should take to be told.
  const { exportPdf } = await import('./lib/export-pdf.ts')
  const { file, pages, bytes } = await exportPdf(
    { entry, out: resolve(out), withClicks, dark },
    { progress: (line) => console.error(`${line} …`) },
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${relative('', file)}: ${pages} pages, ${Math.ceil(bytes / 1024)} KB, ${seconds} s`)
  return exitCodes.ok
})
