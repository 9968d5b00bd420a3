import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { checkEntries } from '../../scripts/lib/checks/check-entries.ts'
import { formatFinding } from '../../scripts/lib/cli/findings.ts'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { renderChecked } from '../../scripts/lib/render/check.ts'

const entry = join(projectRoot, 'gallery.md')

/** What Slidev shows where there is no slide to show. */
const messages = ['404', 'error']

function layoutsIn(folder: string): string[] {
  return globSync('layouts/*.vue', { cwd: folder }).map((file) => basename(file, '.vue'))
}

function packageFolder(name: string): string {
  return dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))
}

const stock = [
  ...new Set(['@slidev/client', '@slidev/theme-default'].map(packageFolder).flatMap(layoutsIn)),
].filter((name) => !messages.includes(name))

test('every layout of Slidev and its default theme has one of ours in its place', () => {
  const ours = layoutsIn(projectRoot)
  assert.ok(stock.length > 15, String(stock.length))
  assert.deepEqual(
    stock.filter((name) => !ours.includes(name)),
    [],
  )
})

test('the gallery shows every layout of Slidev and its default theme', async () => {
  const { slides } = await loadDeck(entry)
  const shown = slides.map(({ frontmatter }) => frontmatter.layout ?? 'default')
  assert.deepEqual(
    stock.filter((name) => !shown.includes(name)),
    [],
  )
})

test('nothing is wrong with slides written for stock Slidev, in any layout, at any step, light or dark', async () => {
  const checked = await checkEntries([entry])
  const findings = [...checked.findings, ...(await renderChecked(checked))]
  assert.deepEqual(
    findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => formatFinding(finding, projectRoot)),
    [],
  )
})
