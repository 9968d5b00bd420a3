import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { withBrowser } from '../../scripts/lib/browser/browser.ts'

const procfs = process.platform === 'linux'

test('the browser keeps off what Playwright turns off', { skip: !procfs && 'needs /proc' }, async () => {
  await withBrowser(async () => {
    const lists = readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid) && commandLine(pid).includes('--user-data-dir'))
      .map((pid) => commandLine(pid).match(/--disable-features=[^\0]*/g) ?? [])
      .find(({ length }) => length === 2)
    const [playwrights, last] = (lists ?? []).map((list) => list.replace(/^.*=/, '').split(','))
    assert.ok(playwrights && playwrights.length > 5, 'Playwright gives its list before ours')
    assert.deepEqual(
      playwrights.filter((feature) => !last?.includes(feature)),
      [],
    )
  })
})

test('a window of the browser has no other pages than the one that was opened', async () => {
  await withBrowser(async (browser) => {
    const page = await browser.newPage()
    await page.setContent('<p>One</p>')
    const session = await browser.newBrowserCDPSession()
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] })
    const pages = targetInfos.filter(({ url, type }) => type !== 'browser' && type !== 'tab' && url !== '')
    assert.deepEqual(
      pages.map(({ url }) => url),
      ['about:blank'],
    )
  })
})

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
