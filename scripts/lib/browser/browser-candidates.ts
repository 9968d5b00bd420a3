import { posix, win32 } from 'node:path'

/** Names a browser to use before all others: the path of a Chrome, Edge or Chromium executable. */
export const BROWSER_VARIABLE = 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'

/** What a search for a browser depends on. */
export interface Machine {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  /** Where Playwright keeps its own browser, whether it is installed or not. */
  bundled: string
}

/**
 * The paths where a browser may be, best first: the variable's, Playwright's own, then the system's Chrome,
 * Edge and Chromium. A variable that is set is the only candidate: who names a browser wants no other.
 */
export function browserCandidates({ platform, env, bundled }: Machine): string[] {
  const named = env[BROWSER_VARIABLE]
  return named ? [named] : [bundled, ...systemBrowsers(platform, env)]
}

function systemBrowsers(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    )
    const apps = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
    return [...apps, 'Chromium\\Application\\chrome.exe'].flatMap((app) =>
      roots.map((root) => win32.join(root, app)),
    )
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])]
    const apps = ['Google Chrome', 'Microsoft Edge', 'Chromium']
    return apps.flatMap((app) =>
      roots.map((root) => posix.join(root, `${app}.app`, 'Contents', 'MacOS', app)),
    )
  }
  const folders = (env.PATH ?? '').split(posix.delimiter).filter((folder) => posix.isAbsolute(folder))
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'chromium',
    'chromium-browser',
  ]
  const places = [...new Set([...folders, '/usr/bin', '/snap/bin'])]
  return names.flatMap((name) => places.map((folder) => posix.join(folder, name)))
}
