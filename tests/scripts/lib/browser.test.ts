import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Browser } from 'playwright'
import { type Launcher, launchBrowser } from '../../../scripts/lib/browser/browser.ts'
import { BROWSER_VARIABLE, browserCandidates } from '../../../scripts/lib/browser/browser-candidates.ts'
import { CommandError } from '../../../scripts/lib/cli/errors.ts'

const bundled = '/cache/chromium/chrome'
const linux = { platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' }, bundled } as const
const browser = {} as Browser

/** A machine on which only `files` exist and only `working` start. */
function machine(
  files: string[],
  working: string[] = files,
): Launcher & { launched: string[]; installs: number } {
  const fake = {
    machine: linux,
    launched: [] as string[],
    installs: 0,
    exists: (path: string) => files.includes(path),
    launch: async (path: string) => {
      fake.launched.push(path)
      if (!working.includes(path)) throw new Error('a library is missing\nat launch')
      return browser
    },
    install: async () => {
      fake.installs++
      return false
    },
  }
  return fake
}

test("Playwright's own browser comes before the system's", () => {
  assert.deepEqual(browserCandidates(linux).slice(0, 2), [bundled, '/opt/bin/google-chrome-stable'])
})

test('a browser named by the variable is the only candidate', () => {
  const env = { ...linux.env, [BROWSER_VARIABLE]: '/my/chrome' }
  assert.deepEqual(browserCandidates({ ...linux, env }), ['/my/chrome'])
})

test("Linux is searched along PATH and in the distributions' folders", () => {
  const candidates = browserCandidates(linux)
  for (const path of [
    '/opt/bin/chromium',
    '/usr/bin/chromium',
    '/usr/bin/microsoft-edge-stable',
    '/snap/bin/chromium',
  ]) {
    assert.ok(candidates.includes(path), path)
  }
})

test('macOS is searched in both Applications folders, Chrome first', () => {
  const candidates = browserCandidates({ platform: 'darwin', env: { HOME: '/Users/me' }, bundled })
  assert.equal(candidates[1], '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  assert.equal(candidates[2], '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  assert.ok(candidates.includes('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'))
})

test('Windows is searched in the program folders that it names', () => {
  const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' }
  const candidates = browserCandidates({ platform: 'win32', env, bundled })
  assert.equal(candidates[1], 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
  assert.ok(candidates.includes('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'))
  assert.ok(candidates.every((path) => !path.includes('undefined')))
})

test('the first browser that exists is started', async () => {
  const fake = machine(['/usr/bin/chromium', '/opt/bin/chromium'])
  assert.equal(await launchBrowser(fake), browser)
  assert.deepEqual(fake.launched, ['/opt/bin/chromium'])
})

test('a browser that does not start is passed over', async () => {
  const fake = machine([bundled, '/usr/bin/chromium'], ['/usr/bin/chromium'])
  assert.equal(await launchBrowser(fake), browser)
  assert.deepEqual(fake.launched, [bundled, '/usr/bin/chromium'])
  assert.equal(fake.installs, 0)
})

test('where no browser is, one is downloaded, once', async () => {
  const fake = machine([], [bundled])
  assert.equal(await launchBrowser({ ...fake, install: async () => true }), browser)
  const none = machine([])
  await assert.rejects(launchBrowser(none), /install Google Chrome, Microsoft Edge or Chromium/)
  assert.equal(none.installs, 1)
})

test('the error tells why the browsers that exist do not start', async () => {
  const error = await launchBrowser(machine(['/usr/bin/chromium'], [])).catch((error: unknown) => error)
  assert.ok(error instanceof CommandError)
  assert.equal(error.exitCode, 2)
  assert.match(error.message, /^\/usr\/bin\/chromium does not start: a library is missing\nNo browser/)
})

test('a named browser that is not there is an error, not a reason to search on', async () => {
  const fake = machine(['/usr/bin/chromium'])
  const named = { ...fake, machine: { ...linux, env: { [BROWSER_VARIABLE]: '/my/chrome' } } }
  await assert.rejects(
    launchBrowser(named),
    new CommandError(
      `${BROWSER_VARIABLE} names /my/chrome, where no file is: ` +
        `correct ${BROWSER_VARIABLE}, or unset it so that the system's browser is found.`,
    ),
  )
  assert.deepEqual([fake.launched, fake.installs], [[], 0])
})
