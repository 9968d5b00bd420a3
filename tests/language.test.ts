import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright'
import { launchBrowser } from '../scripts/lib/browser/browser.ts'
import { makeProject, type Presented, patience, present } from './presented.ts'
import { english, twins } from './twin-decks.ts'

let folder: string
let presented: Presented
let browser: Browser
let context: BrowserContext
let audience: Page
let presenter: Page

before(async () => {
  folder = makeProject(twins)
  presented = await present(folder)
  browser = await launchBrowser()
  context = await browser.newContext({ colorScheme: 'light' })
  context.setDefaultTimeout(patience)
  audience = await open(`${presented.url}2`)
  await shows(audience, '最初の文')
  // Before there is another window, whose echo could take it back.
  await audience.keyboard.press('ArrowRight')
  await audience.waitForURL(/\/2\?clicks=1$/)
  presenter = await open(`${presented.url}presenter/2?clicks=1`)
  await shows(presenter, '最初の文')
  // A server that has just started may load its pages anew: what is told to one then is lost.
  for (const page of [audience, presenter]) await page.waitForLoadState('networkidle')
})

after(async () => {
  await browser?.close()
  await presented?.end()
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

test('nothing of the other language runs before it is asked for, and no other site starts it', async () => {
  const cross = 'cross-site'
  for (const headers of [
    { 'sec-fetch-site': cross, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
    {
      'sec-fetch-site': cross,
      'sec-fetch-mode': 'cors',
      'sec-fetch-dest': 'empty',
      origin: 'https://evil.example',
    },
    { 'sec-fetch-site': cross, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    { host: `evil.example:${presented.port}` },
  ])
    assert.equal((await ask('/en/1', headers)).status, 403, JSON.stringify(headers))
  assert.equal(running().length, 0)
})

test('the key leads to the same slide and step of the other language, and the other window follows', async () => {
  await presenter.locator('.vote input').first().fill('12')
  await presenter.keyboard.press('Escape')
  await presenter.keyboard.press('d')
  // Shown only beneath a pointer.
  await presenter.locator('.i-carbon\\:play').dispatchEvent('click')
  let loads = 0
  audience.on('load', () => loads++)
  await leaves(presenter)
  // What is handed on is off the address at once.
  await presenter.waitForURL(/\/presenter\/3\?clicks=1$/)
  await audience.waitForURL(/\/3\?clicks=1$/, { timeout: 60_000 }).catch(async (error) => {
    // A window that its server loaded anew just then heard nothing, and is led by hand.
    assert.ok(loads > 0, error)
    await leaves(audience)
    await audience.waitForURL(/\/3\?clicks=1$/)
  })
  assert.notEqual(new URL(audience.url()).port, String(presented.port))
  assert.equal(new URL(audience.url()).port, new URL(presenter.url()).port)
  for (const page of [audience, presenter]) {
    await shows(page, 'The first sentence')
    assert.equal(await page.locator('.vote input').first().inputValue(), '12')
    await page.locator('html.dark').waitFor()
  }
  await presenter.locator('.i-carbon\\:pause').waitFor({ state: 'attached' })
  assert.equal(running().length, 1)
})

test('the control in the bar leads back, and is named in its own language', async () => {
  const back = audience.getByRole('link', { name: '日本語' })
  assert.equal(await back.getAttribute('lang'), 'ja')
  assert.equal(await back.getAttribute('href'), new URL('/ja/2?clicks=1', audience.url()).href)
  await back.focus()
  await audience.keyboard.press('Enter')
  await Promise.all([
    audience.waitForURL(`${presented.url}2?clicks=1`),
    presenter.waitForURL(`${presented.url}presenter/2?clicks=1`),
  ])
  await shows(audience, '最初の文')
  assert.equal(await presenter.locator('.vote input').first().inputValue(), '12')
})

test('an address names language and slide', async () => {
  const [pid] = running()
  const { status, location } = await ask('/en/presenter/3?clicks=1')
  assert.equal(status, 302)
  assert.match(location ?? '', /^http:\/\/localhost:\d+\/presenter\/3\?clicks=1$/)
  const twin = new URL(location ?? '')
  assert.equal((await ask('/ja/2', {}, twin.port)).location, `${presented.url}2`)
  assert.equal((await ask('/ja/2')).location, `${presented.url}2`)
  assert.equal((await ask('/en/2', {}, twin.port)).location, `${twin.origin}/2`)
  assert.equal((await ask('/fr/2')).location, undefined)
  assert.deepEqual(running(), [pid])
})

test('a twin that does not start says why; one that has died is started again, once for all who ask', async () => {
  const [pid = 0] = running()
  writeFileSync(join(folder, 'slides.en.md'), english.replace('minutes: 1', 'minutes: 1\nminutes: 2'))
  process.kill(pid, 'SIGKILL')
  await presented.until(async () => (await ask('/en/2')).status === 502)
  assert.match((await ask('/en/2')).text, /keys must be unique/)
  assert.equal(running().length, 0)
  writeFileSync(join(folder, 'slides.en.md'), english)
  const answers = await Promise.all([ask('/en/1'), ask('/en/2'), ask('/en/3')])
  assert.deepEqual(
    answers.map(({ status }) => status),
    [302, 302, 302],
  )
  assert.equal(running().length, 1)
  assert.ok((await fetch(answers[0]?.location ?? '')).ok)
})

test('a deck that can’t stand for the other leads nowhere: the class keeps its slide, and an address says why', async () => {
  writeFileSync(join(folder, 'slides.en.md'), english.slice(0, english.lastIndexOf('---\nsrc:')))
  await audience.keyboard.press('l')
  await audience.getByRole('status').getByText('English').waitFor()
  assert.equal(audience.url(), `${presented.url}2?clicks=1`)
  const { status, text } = await ask('/en/2')
  assert.equal(status, 502)
  assert.match(text, /slides\.en\.md lacks first[\s\S]*href="\/2"/)
  await presented.until(() => presented.log().includes('slides.en.md lacks first'))
  writeFileSync(join(folder, 'slides.en.md'), english)
})

test('ending the command ends both', async () => {
  const twin = new URL((await ask('/en/1')).location ?? '')
  await presented.end()
  assert.equal(presented.server.exitCode, 0)
  await assert.rejects(fetch(presented.url))
  await assert.rejects(fetch(twin))
})

test('who asks while the recorded page is shown gets the other language too', async () => {
  const recordings = join(folder, 'node_modules/.cache/live')
  presented = await present(folder)
  await presented.until(() => readdirSync(recordings).length > 0)
  await presented.end()
  presented = await present(folder)
  await presented.until(() => /as it was recorded/.test(presented.log()))
  assert.equal((await ask('/en/1')).status, 302)
})

async function open(url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** Presses the key; once more where the page was loaded anew at that moment, as a person would. */
async function leaves(page: Page): Promise<void> {
  const { origin } = new URL(page.url())
  await presented.until(async () => {
    await page.keyboard.press('l')
    return page
      .waitForURL((url) => url.origin !== origin, { timeout: 20_000 })
      .then(
        () => true,
        () => false,
      )
  })
}

async function shows(page: Page, text: string): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor()
}

interface Answer {
  readonly status: number | undefined
  readonly location: string | undefined
  readonly text: string
}

/** Asks as a browser would not let a page ask. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  port: string | number = presented.port,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port, path, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode, location: answer.headers.location, text }))
    })
      .on('error', reject)
      .end()
  })
}

/** The processes that present the English deck, by their command. */
function running(): number[] {
  const isTwin = (id: string) => {
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8')
      return command.includes(join(folder, 'scripts', 'start.ts')) && command.includes('slides.en.md')
    } catch {
      return false
    }
  }
  return readdirSync('/proc')
    .filter((id) => /^\d+$/.test(id) && isTwin(id))
    .map(Number)
}
