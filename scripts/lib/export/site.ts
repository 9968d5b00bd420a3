import { type BuildOptions, buildDeck } from '../build/build.ts'
import { downloadName } from '../build/site/download.ts'
import { loadDeck } from '../deck/load-deck.ts'

/** Builds an entry (absolute path) into a site to be served, with the PDF that its headmatter wants to be downloaded. */
export function buildSite(
  entry: string,
  options: Omit<BuildOptions, 'complete' | 'onePiece'>,
): Promise<void> {
  const complete = async (folder: string) => {
    const deck = await loadDeck(entry)
    const name = downloadName(deck.headmatter)
    // Only now: what prints takes long to load.
    if (name !== undefined) await (await import('./pdf/download.ts')).addDownload(deck, folder, name)
  }
  return buildDeck(entry, { ...options, complete })
}
