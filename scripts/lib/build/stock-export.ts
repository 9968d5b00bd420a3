import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { LaunchOptions } from 'playwright'
import type { Plugin } from 'vite'
import { browserCandidates } from '../browser/browser-candidates.ts'

/**
 * Lets Slidev's own exports (`slidev export`, `export-notes`, a build with `download`) use the browser that ours find:
 * they look for Playwright's alone, and `export-notes` can't be told of another.
 */
export function stockExportPlugin(options: ResolvedSlidevOptions): Plugin[] {
  return exportsByItself(options) ? [{ name: 'lecture:stock-export', config: lendBrowser }] : []
}

function exportsByItself({ mode, data }: ResolvedSlidevOptions): boolean {
  const { download, seoMeta } = data.config
  return mode === 'export' || Boolean(download) || Boolean(seoMeta?.ogImage)
}

function lendBrowser(): void {
  // Under the name by which Slidev imports it, and by Node itself: whoever loads this file has modules of its own.
  const require = createRequire(import.meta.url)
  const { chromium } = require('playwright-chromium') as typeof import('playwright')
  const machine = { platform: process.platform, env: process.env, bundled: chromium.executablePath() }
  const found = browserCandidates(machine).find(existsSync)
  if (!found) return
  const launch = chromium.launch.bind(chromium)
  chromium.launch = (options?: LaunchOptions) =>
    launch({ ...options, executablePath: options?.executablePath ?? found })
}
