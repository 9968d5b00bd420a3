import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { PREPARED_VARIABLE } from '../prepared.ts'
import { ONE_PIECE_VARIABLE } from './one-piece.ts'

/** What the site's PDF is called, where its headmatter wants one to be downloaded; `undefined` where it doesn't. */
export function downloadName(config: Readonly<Record<string, unknown>>): string | undefined {
  const wanted = [true, 'true', 'auto'].some((value) => value === config.download)
  const { exportFilename: name } = config
  if (!wanted) return undefined
  return typeof name === 'string' && /^[\w-]+$/.test(name) ? `${name}.pdf` : 'slidev-exported.pdf'
}

/** Leads the site's button to the PDF that the build writes, in the place of the one that Slidev would print itself. */
export function downloadPlugin({ mode, data: { config } }: ResolvedSlidevOptions): Plugin[] {
  const name = downloadName({ ...config })
  if (mode !== 'build' || name === undefined || !process.env[PREPARED_VARIABLE]) return []
  return [
    {
      name: 'lecture:download',
      configResolved({ base }) {
        // What is made of a deck here has no button.
        config.download = process.env[ONE_PIECE_VARIABLE] ? false : `${base}${name}`
      },
    },
  ]
}
