import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright'
import { BROWSER_VARIABLE, browserCandidates } from '../browser.ts'
import { CommandError } from '../errors.ts'
import { projectRoot } from '../project.ts'
import { temporaryFolder } from '../temporary.ts'
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
export async function stockWith(browser: string): Promise<Stock> {
  const browsers = await browsersFolder(browser)
  const exporting = ['--executable-path', browser]
  const commands: Record<StockCommand, { file: string; args: string[]; env?: Record<string, string> }> = {
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
    // It takes no path of a browser.
    notes: {
      file: 'stock/notes.pdf',
      args: ['export-notes', 'slides.md', '--output', 'stock/notes.pdf'],
      env: { PLAYWRIGHT_BROWSERS_PATH: browsers },
    },
  }
  return async (command, root) => {
    const { file, args, env } = commands[command]
    const path = join(root, file)
    rmSync(path, { force: true })
    mkdirSync(join(root, 'stock'), { recursive: true })
    const run = await runNode(['node_modules/@slidev/cli/bin/slidev.mjs', ...args], {
      cwd: root,
      ...(env ? { env } : {}),
    })
    if (run.problem || existsSync(path)) return run
    return { ...run, problem: `it wrote no ${file}` }
  }
}

/** A folder in which Playwright finds the browser under the name of its own. */
async function browsersFolder(browser: string): Promise<string> {
  const folder = temporaryFolder('browsers')
  const path = await ownBrowser(folder)
  if (path) {
    mkdirSync(dirname(path), { recursive: true })
    symlinkSync(browser, path)
  }
  return folder
}

/** Where Playwright would look for its own browser below `folder`; only its complaint tells. */
async function ownBrowser(folder: string): Promise<string | undefined> {
  const script =
    "import('playwright').then(({ chromium }) => chromium.launch()).catch(({ message }) => console.log(message))"
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], {
    cwd: projectRoot,
    env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: folder },
  })
  return /exist at (.+)/.exec(stdout)?.[1]
}
