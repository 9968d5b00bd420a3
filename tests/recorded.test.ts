import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright'
import { launchBrowser } from '../scripts/lib/browser/browser.ts'
import { HANDOVER } from '../scripts/lib/present/recording/front.ts'
import { makeProject, type Presented, patience, present } from './presented.ts'

const first = 'slides/ja/first.md'
const recorded = /as it was recorded/
const up = /presenter mode/
/** What is no bundle: sources of Slidev's pages, styles and fonts, and what Vite's plugins add by path. */
const single =
  /\/node_modules\/(?:\.vite|\.slidev|@slidev|@fontsource|vite|vite-plugin-vue-server-ref|klona|markdown-it-github-alerts)\/|\.css(?:\?|$)/

let folder: string
let presented: Presented
let browser: Browser

before(async () => {
  folder = makeProject()
  presented = await present(folder)
  browser = await launchBrowser()
  const page = await open('2')
  await shows(page, 'The first sentence')
  const recordings = join(folder, 'node_modules/.cache/live')
  await presented.until(() => existsSync(recordings) && readdirSync(recordings).length > 0)
  await page.close()
  await presented.end()
})

after(async () => {
  await browser?.close()
  await presented?.end()
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

test('Ctrl-C ends what shows the recorded page', async () => {
  presented = await present(folder)
  await presented.until(() => recorded.test(presented.log()))
  await presented.end()
  assert.equal(presented.server.exitCode, 0)
  await assert.rejects(fetch(presented.url))
})

test('the recorded page is shown before Slidev is up, refuses strangers, and becomes the live one', async () => {
  presented = await present(folder)
  await presented.until(() => recorded.test(presented.log()))
  assert.doesNotMatch(presented.log(), up)
  const { port } = presented
  const evil = 'https://evil.example'
  const nav = '/@server-reactive/nav'
  // All at once: the front waits but a moment for a first page.
  const refused = await Promise.all([
    statusOf(port, 'POST', nav, { origin: evil }),
    statusOf(port, 'GET', '/', { host: `evil.example:${port}` }),
    statusOf(port, 'GET', nav, { 'sec-fetch-site': 'cross-site' }),
    statusOf(port, 'GET', '/', { origin: evil, connection: 'Upgrade', upgrade: 'websocket' }),
    statusOf(port, 'POST', HANDOVER, { authorization: 'guessed' }),
  ])
  assert.deepEqual(refused, [403, 403, 403, 403, 403])

  const asked: string[] = []
  const page = await open('2', asked)
  let loads = 0
  page.on('load', () => loads++)
  await shows(page, 'The first sentence')
  assert.ok(asked.length < 350, `${asked.length} requests`)
  assert.deepEqual(
    asked.filter((url) => url.includes('/node_modules/') && !single.test(url)),
    [],
  )
  const presenter = await open('presenter/2')
  await shows(presenter, 'The first sentence')
  assert.equal(await statusOf(port, 'POST', nav, {}), 400)

  // Windows hear of each other once Slidev has taken over, and then of the last move alone.
  await presenter.keyboard.press('ArrowLeft')
  await Promise.all([page.waitForResponse(presented.url.slice(0, -1) + nav), page.waitForURL(/\/1(?:\?|$)/)])
  assert.match(presented.log(), up)
  assert.match(presenter.url(), /\/presenter\/1(?:\?|$)/)
  await presenter.keyboard.press('ArrowRight')
  await page.waitForURL(/\/2(?:\?|$)/)
  assert.match(presenter.url(), /\/presenter\/2(?:\?|$)/)
  assert.ok(loads <= 1, 'the page was loaded again')

  edit('The first sentence', 'Another sentence')
  await shows(page, 'Another sentence')
  await presented.end()
})

test('a page that was edited since is not shown as it was recorded', async () => {
  edit('Another sentence', 'The last sentence')
  presented = await present(folder)
  assert.doesNotMatch(presented.log(), recorded)
  assert.match(await (await fetch(`${presented.url}@slidev/slides/1/md`)).text(), /slidev/)
  await shows(await open('2'), 'The last sentence')
})

async function open(path: string, asked: string[] = []): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(patience)
  page.on('request', (one) => asked.push(one.url()))
  await page.goto(presented.url + path, { waitUntil: 'commit' })
  return page
}

async function shows(page: Page, text: string): Promise<void> {
  try {
    await page.getByText(text).filter({ visible: true }).first().waitFor()
  } catch (error) {
    const seen = await page.locator('html').innerText()
    throw new Error(`${page.url()} shows ${JSON.stringify(seen)}; the server said:\n${presented.log()}`, {
      cause: error,
    })
  }
}

function edit(from: string, to: string): void {
  const file = join(folder, first)
  const text = readFileSync(file, 'utf8')
  assert.ok(text.includes(from))
  writeFileSync(file, text.replace(from, to))
}

/** The status of an answer to a request that a browser would not let a page make. */
function statusOf(
  port: number,
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port, method, path, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
