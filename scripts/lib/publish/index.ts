import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { replaceFolder } from '../cli/output-folder.ts'
import type { Deck } from '../deck/deck.ts'
import { twinOf } from '../deck/twin.ts'
import { exportDeck } from '../export/index.ts'
import { buildSite } from '../export/site.ts'
import { type Edition, editionsOf } from './editions.ts'
import { type Files, firstPage, notFoundPage } from './pages.ts'

/** What students get beside the slides. */
const formats = ['pdf', 'handout', 'html'] as const

/** Where a site goes. */
export interface SiteOptions {
  /** Folder of the site; absent, or an earlier site. */
  readonly out: string
  /** Path at which the site will be served, with a slash at both ends. */
  readonly base: string
  readonly progress?: (line: string) => void
}

/**
 * Writes a site with an edition for each deck: a page that lists them, the slides below a path of their own,
 * their files, and a page for addresses that are none. The old site stays whole until the new one is. Throws
 * CommandErrors of builds and exports.
 */
export async function writeSite(decks: readonly Deck[], options: SiteOptions): Promise<void> {
  const { out, base, progress = () => undefined } = options
  await replaceFolder(out, async (site) => {
    const editions = editionsOf(decks)
    const written: (Edition & { files: Files })[] = []
    for (const edition of editions) {
      progress(`${basename(edition.deck.entry)} → ${base}${edition.path}/`)
      const twin = twinOf(edition.deck, decks)
      const beside = editions.find(({ deck }) => deck === twin)
      const address = beside && `../${beside.path}/`
      const files = await writeEdition(edition, join(site, edition.path), address, options)
      written.push({ ...edition, files })
    }
    writeFileSync(join(site, 'index.html'), firstPage(written))
    writeFileSync(join(site, '404.html'), notFoundPage(editions, base))
    // GitHub would else leave out files whose names begin with an underscore.
    writeFileSync(join(site, '.nojekyll'), '')
  })
}

async function writeEdition(
  { deck, path }: Edition,
  folder: string,
  twin: string | undefined,
  { base, progress }: SiteOptions,
): Promise<Files> {
  mkdirSync(folder)
  await buildSite(deck.entry, { out: folder, base: `${base}${path}/`, twin })
  // Of hosts that read them, these know only the deck at the root.
  for (const name of ['404.html', '_redirects']) rmSync(join(folder, name), { force: true })
  // A file for each address, so that a link into the deck and a reload need no rule of the host's.
  const aliases = deck.slides.flatMap(({ frontmatter }) => frontmatter.routeAlias ?? [])
  for (const address of [...deck.slides.map((_, index) => index + 1), ...aliases, 'overview'])
    copyFileSync(join(folder, 'index.html'), join(folder, `${address}.html`))
  const { results } = await exportDeck(
    { deck, out: folder, formats, options: { withClicks: false, dark: false, notes: false } },
    progress ? { progress } : {},
  )
  const files = results.map(({ format, file }) => [format, basename(file)])
  return { slides: '', ...Object.fromEntries(files) }
}
