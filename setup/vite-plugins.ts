import { defineVitePluginsSetup } from '@slidev/types'
import { toDeck } from '../scripts/lib/deck.ts'
import { deckPlugin } from '../scripts/lib/deck-plugin.ts'
import { drawingsPlugin } from '../scripts/lib/drawings/plugin.ts'
import { fontsPlugin } from '../scripts/lib/fonts/plugin.ts'
import { leftOutPlugin } from '../scripts/lib/left-out.ts'
import { livePlugins } from '../scripts/lib/live/plugin.ts'
import { picturesPlugin } from '../scripts/lib/pictures/plugin.ts'
import { clientPlugin } from '../scripts/lib/site/client.ts'
import { downloadPlugin } from '../scripts/lib/site/download.ts'
import { leanPlugin } from '../scripts/lib/site/lean.ts'
import { onePiecePlugin } from '../scripts/lib/site/one-piece.ts'
import { stockExportPlugin } from '../scripts/lib/stock-export.ts'

export default defineVitePluginsSetup((options) => [
  ...livePlugins(options),
  ...clientPlugin(options),
  ...downloadPlugin(options),
  ...leanPlugin(options),
  ...leftOutPlugin(),
  deckPlugin(() => toDeck(options.data).slides),
  picturesPlugin(options),
  drawingsPlugin(),
  fontsPlugin(),
  onePiecePlugin(),
  ...stockExportPlugin(options),
])
