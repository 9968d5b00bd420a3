import { defineVitePluginsSetup } from '@slidev/types'
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
import { deckPlugin } from '../scripts/lib/deck/deck-plugin.ts'
import { notesPlugin } from '../scripts/lib/deck/notes-plugin.ts'
import { EDIT_VARIABLE } from '../scripts/lib/present/guard.ts'
import { livePlugins } from '../scripts/lib/present/plugin.ts'

export default defineVitePluginsSetup((options) => [
  ...livePlugins(options),
  ...clientPlugin(options),
  ...downloadPlugin(options),
  ...leanPlugin(options),
  ...leftOutPlugin(),
  deckPlugin(() => toDeck(options.data).slides),
  // An editor shows, and saves, what the file has.
  ...(process.env[EDIT_VARIABLE] === '1' ? [] : [notesPlugin(options.data)]),
  picturesPlugin(options),
  drawingsPlugin(),
  fontsPlugin(),
  onePiecePlugin(),
  ...stockExportPlugin(options),
])
