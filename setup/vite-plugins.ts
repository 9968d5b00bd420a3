import { defineVitePluginsSetup } from '@slidev/types'
import { drawingsPlugin, givenDrawings } from '../scripts/lib/drawings/plugin.ts'
import { fontsPlugin } from '../scripts/lib/fonts/plugin.ts'
import { livePlugins } from '../scripts/lib/live/plugin.ts'

export default defineVitePluginsSetup((options) => [
  ...livePlugins(options),
  drawingsPlugin(givenDrawings()),
  fontsPlugin(),
])
