import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium } from 'playwright'
import { endWithUs } from '../cli/child.ts'
import { beforeEnd } from '../cli/ending.ts'
import { CommandError } from '../cli/errors.ts'
import { ownFolder, withSystemFolder } from '../cli/temporary.ts'
import { BROWSER_VARIABLE, browserCandidates, type Machine } from './browser-candidates.ts'

/** What `launchBrowser` does to the machine, so that a test can stand in for it. */
export interface Launcher {
  machine: Machine
  exists: (path: string) => boolean
  launch: (executablePath: string) => Promise<Browser>
  /** Downloads Playwright's own browser; true when it is there afterwards. */
  install: () => Promise<boolean>
}

/**
 * Starts a headless Chromium; the caller closes it. Where the machine has none, or none that starts,
 * Playwright's is downloaded once. Throws a CommandError that says what to install.
 */
export async function launchBrowser(launcher: Launcher = thisMachine()): Promise<Browser> {
  const { machine, exists, launch, install } = launcher
  const failures: string[] = []
  const attempt = async (path: string): Promise<Browser | undefined> => {
    try {
      return await launch(path)
    } catch (error) {
      failures.push(`${path} does not start: ${firstLine(error)}`)
      return undefined
    }
  }
  for (const path of browserCandidates(machine).filter(exists)) {
    const browser = await attempt(path)
    if (browser) return browser
  }
  const named = machine.env[BROWSER_VARIABLE]
  if (named) {
    const cause = failures[0] ?? `${BROWSER_VARIABLE} names ${named}, where no file is`
    throw new CommandError(
      `${cause}: correct ${BROWSER_VARIABLE}, or unset it so that the system's browser is found.`,
    )
  }
  const browser = (await install()) ? await attempt(machine.bundled) : undefined
  if (browser) return browser
  throw new CommandError(
    [
      ...failures,
      'No browser to draw the slides with: install Google Chrome, Microsoft Edge or Chromium, ' +
        `run "npx playwright install chromium", or set ${BROWSER_VARIABLE} to a browser's path.`,
    ].join('\n'),
  )
}

/** Starts a browser as `launchBrowser` does, and closes it when `use` is done or has failed. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser()
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

/** The last list of features counts, so that Playwright's own, which comes before, is repeated after ours. */
const UNWANTED_FEATURES = [
  // The address bar's list, which Chromium loads as a page of its own for every window, seen or not.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

// Playwright turns off updates, sync and reports by itself, and Chromium's sandbox too, which refuses to run
// as root; the browser sees nothing but the deck.
const FLAGS = [
  // Nothing beyond this machine has a name.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  // Text has the same widths on machines with different settings.
  '--font-render-hinting=none',
  `--disable-features=${UNWANTED_FEATURES}`,
]

function thisMachine(): Launcher {
  return {
    machine: { platform: process.platform, env: process.env, bundled: chromium.executablePath() },
    exists: existsSync,
    launch: (executablePath) => {
      // Chromium that a signal ends leaves its lock in the temporary folder: it gets the one that goes with us, if
      // it can use it. A snap does not see it, and the path of the lock may become too long.
      ownFolder()
      return start(executablePath, process.env).catch(() => start(executablePath, withSystemFolder()))
    },
    install: installBundled,
  }
}

async function start(executablePath: string, env: NodeJS.ProcessEnv): Promise<Browser> {
  // Closed before the process goes, by us: Playwright would end the process in its own way.
  const ours = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }
  const starting = chromium.launch({ executablePath, args: FLAGS, env, ...ours })
  const release = beforeEnd(async () => (await starting).close())
  starting.then(
    (browser) => browser.once('disconnected', release),
    () => release(),
  )
  return starting
}

async function installBundled(): Promise<boolean> {
  console.error('No Chrome, Edge or Chromium found: downloading one for Playwright.')
  const cli = createRequire(import.meta.url)
    .resolve('playwright/package.json')
    .replace('package.json', 'cli.js')
  const child = spawn(process.execPath, [cli, 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  endWithUs(child)
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
