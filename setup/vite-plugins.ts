import { defineVitePluginsSetup } from '@slidev/types'
import { livePlugins } from '../scripts/lib/live/plugin.ts'

export default defineVitePluginsSetup(livePlugins)
