import { basename } from 'node:path'
import type { ExportOptions } from './job.ts'

/**
 * The name of an export without its ending. Variants have names of their own: `slides.md` with clicks in dark is
 * `slides-clicks-dark`.
 */
export function exportName(
  entry: string,
  { withClicks = false, dark = false, notes = false }: Partial<ExportOptions> = {},
): string {
  const variants = [withClicks && 'clicks', dark && 'dark', notes && 'notes'].filter(Boolean)
  return [basename(entry, '.md'), ...variants].join('-')
}
