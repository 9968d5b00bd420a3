import { join } from 'node:path'
import { CommandError, exitCodes } from '../../cli/errors.ts'
import { replaceFile } from '../../cli/temporary.ts'
import { judgeFor } from '../complaints.ts'
import type { Exporter } from '../job.ts'
import { exportName } from '../name.ts'
import { bundleSite } from './single-file.ts'
import { tryFile } from './trial.ts'

/** The deck as one page that needs no server; with the presenter's view where notes were asked for. */
export const exportHtml: Exporter = async ({ deck, out, options, browser, site, siteWithNotes, remark }) => {
  const { notes } = options
  const html = await bundleSite(await (notes ? siteWithNotes() : site()))
  const findings = await tryFile(await browser(), html, { judge: judgeFor(deck, remark) })
  if (findings.length > 0) throw new CommandError(findings.join('\n'), exitCodes.findings)
  const file = join(out, `${exportName(deck.entry, { notes })}.html`)
  const bytes = Buffer.from(html)
  replaceFile(file, bytes)
  return { file, pages: deck.slides.length, bytes: bytes.length }
}
