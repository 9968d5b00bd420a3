import { defineVitePluginsSetup, type ResolvedSlidevOptions } from '@slidev/types'
import { drawingsPlugin } from '../scripts/lib/build/drawings/plugin.ts'
import { fontsPlugin } from '../scripts/lib/build/fonts/plugin.ts'
import { leftOutPlugin } from '../scripts/lib/build/left-out.ts'
import { picturesPlugin } from '../scripts/lib/build/pictures/plugin.ts'
import { clientPlugin } from '../scripts/lib/build/site/client.ts'
import { downloadPlugin } from '../scripts/lib/build/site/download.ts'
import { leanPlugin } from '../scripts/lib/build/site/lean.ts'
import { onePiecePlugin } from '../scripts/lib/build/site/one-piece.ts'
import { stockExportPlugin } from '../scripts/lib/build/stock-export.ts'
import { toDeck } from '../scripts/lib/deck/deck.ts'
import { deckPlugin, type ShownTwin } from '../scripts/lib/deck/deck-plugin.ts'
import { notesPlugin } from '../scripts/lib/deck/notes-plugin.ts'
import { findTwin, languageTag, numbersIn, TWIN_VARIABLE } from '../scripts/lib/deck/twin.ts'
import { EDIT_VARIABLE } from '../scripts/lib/present/guard.ts'
import { livePlugins } from '../scripts/lib/present/plugin.ts'

export default defineVitePluginsSetup((options) => [
  ...livePlugins(options),
  ...clientPlugin(options),
  ...downloadPlugin(options),
  ...leanPlugin(options),
  ...leftOutPlugin(),
  deckPlugin(
    () => toDeck(options.data).slides,
    () => shownTwin(options),
  ),
  // An editor shows, and saves, what the file has.
  ...(process.env[EDIT_VARIABLE] === '1' ? [] : [notesPlugin(options.data)]),
  picturesPlugin(options),
  drawingsPlugin(),
  fontsPlugin(),
  onePiecePlugin(),
  ...stockExportPlugin(options),
])

/** The deck's twin, where somebody answers for it: the command that presents the deck, or a site that has both. */
async function shownTwin({ mode, data }: ResolvedSlidevOptions): Promise<ShownTwin | undefined> {
  const presents = mode === 'dev' && process.env[EDIT_VARIABLE] !== undefined
  const beside = mode === 'build' ? process.env[TWIN_VARIABLE] : undefined
  const deck = toDeck(data)
  const twin = presents || beside ? await findTwin(deck) : undefined
  if (!twin) return undefined
  const language = languageTag(twin)
  return { language, address: beside ?? `${language}/`, numbers: numbersIn(deck, twin) }
}
