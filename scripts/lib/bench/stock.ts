import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { BROWSER_VARIABLE, browserCandidates } from '../browser/browser-candidates.ts'
import { CommandError } from '../cli/errors.ts'
import { type Run, runNode } from './child.ts'

/** One of Slidev's own commands, by what it makes. */
export type StockCommand = 'build' | 'pdf' | 'png' | 'pptx' | 'notes'

/** Runs Slidev's own command in a copy of the project; a run that wrote nothing has a problem. */
export type Stock = (command: StockCommand, root: string) => Promise<Run>

/** The browser that all commands get; throws a CommandError where there is none. */
export function findBrowser(): string {
  const machine = { platform: process.platform, env: process.env, bundled: chromium.executablePath() }
  const found = browserCandidates(machine).find(existsSync)
  if (found) return found
  throw new CommandError(
    `No browser found: install Chromium, or set ${BROWSER_VARIABLE} to a browser's path.`,
  )
}

/** Slidev's own commands with all their options as they are. */
export function stockWith(browser: string): Stock {
  const exporting = ['--executable-path', browser]
  const commands: Record<StockCommand, { file: string; args: string[] }> = {
    build: { file: 'stock/site/index.html', args: ['build', 'slides.md', '--out', 'stock/site'] },
    pdf: {
      file: 'stock/slides.pdf',
      args: ['export', 'slides.md', '--output', 'stock/slides.pdf', ...exporting],
    },
    png: {
      file: 'stock/png/1.png',
      args: ['export', 'slides.md', '--format', 'png', '--output', 'stock/png', ...exporting],
    },
    pptx: {
      file: 'stock/slides.pptx',
      args: [
        'export',
        'slides.md',
        '--format',
        'pptx-editable',
        '--output',
        'stock/slides.pptx',
        ...exporting,
      ],
    },
    notes: { file: 'stock/notes.pdf', args: ['export-notes', 'slides.md', '--output', 'stock/notes.pdf'] },
  }
  return async (command, root) => {
    const { file, args } = commands[command]
    const path = join(root, file)
    rmSync(path, { force: true })
    mkdirSync(join(root, 'stock'), { recursive: true })
    const run = await runNode(['node_modules/@slidev/cli/bin/slidev.mjs', ...args], {
      cwd: root,
      // Those that take no path of a browser find it there.
      env: { [BROWSER_VARIABLE]: browser },
    })
    if (run.problem || existsSync(path)) return run
    return { ...run, problem: `it wrote no ${file}` }
  }
}
