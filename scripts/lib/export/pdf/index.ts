import { join } from 'node:path'
import { replaceFile } from '../../cli/temporary.ts'
import { judgeFor } from '../complaints.ts'
import type { Exporter } from '../job.ts'
import { exportName } from '../name.ts'
import { printDeck } from './print.ts'

/** The slides as a tagged PDF, a page each. */
export const exportPdf: Exporter = async ({ deck, out, options, browser, site, remark }) => {
  const { withClicks, dark } = options
  const folder = await site()
  const { bytes, pages } = await printDeck(await browser(), folder, {
    withClicks,
    dark,
    judge: judgeFor(deck, remark),
  })
  const file = join(out, `${exportName(deck.entry, { withClicks, dark })}.pdf`)
  replaceFile(file, bytes)
  return { file, pages: pages.length, bytes: bytes.length }
}
