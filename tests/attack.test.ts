import assert from 'node:assert/strict'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type OutgoingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright'
import { launchBrowser } from '../scripts/lib/browser/browser.ts'
import { LONGEST_MESSAGE } from '../scripts/lib/present/messages.ts'
import { makeProject, type Presented, patience, present } from './presented.ts'
import { change } from './scripts/decks.ts'
import { mutations } from './scripts/mutations.ts'

const secret = 'NOBODY_MAY_READ_THIS'
const evil = 'https://evil.example'
const steps = '<v-clicks>\n\n- one\n- two\n- three\n\n</v-clicks>\n\n<Cite p="1.9" />'

let folder: string
let outside: string
let presented: Presented
let browser: Browser
/** A page of another site, which loads whatever its query names. */
let other: Server

before(async () => {
  folder = makeProject(change('slides/ja/second.md', '<Cite p="1.9" />', steps))
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'outside-')))
  for (const [name, text] of Object.entries({
    'plain.txt': secret,
    'style.css': `.${secret} { color: red }`,
    'code.ts': `export const text = '${secret}'`,
    'part.vue': `<template><p>${secret}</p></template>`,
    'package.json': `{"name":"outside","dependencies":{"${secret}":"1"}}`,
  }))
    writeFileSync(join(outside, name), text)
  symlinkSync(outside, join(folder, 'link'), 'junction')
  other = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end(hostilePage())
  }).listen(0, '127.0.0.1')
  presented = await present(folder)
})

after(async () => {
  await browser?.close()
  other?.close()
  await presented?.end()
  for (const path of [folder, outside])
    if (path) rmSync(path, { recursive: true, force: true, maxRetries: 3 })
})

test('another origin moves no slide, draws on none, and reads none', async () => {
  await moveTo(2)
  const own = presented.url.slice(0, -1)
  const origins = [evil, 'null', 'http://localhost:5173', `http://127.0.0.1:${presented.port}`]
  const callers: OutgoingHttpHeaders[] = [
    ...origins.map((origin) => ({ origin })),
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: own },
    { host: `evil.example:${presented.port}` },
    { host: `evil.example:${presented.port}`, origin: `http://evil.example:${presented.port}` },
    { host: 'localhost:1' },
  ]
  for (const headers of callers) {
    for (const key of ['nav', 'drawings', 'sync']) {
      const text = key === 'nav' ? place(3) : '{"data":{"1":"<path/>"}}'
      const plain = { 'content-type': 'text/plain', ...headers }
      assert.equal(
        (await ask(`@server-reactive/${key}`, 'POST', plain, text)).status,
        403,
        JSON.stringify(headers),
      )
    }
    for (const path of ['2', '@vite/client', '__slidev/slides/2.json', 'favicon.svg', '@server-reactive/nav'])
      assert.equal((await ask(path, 'GET', headers)).status, 403, `${path} ${JSON.stringify(headers)}`)
    assert.equal(await handshake(headers), 403, JSON.stringify(headers))
  }
  assert.equal(
    (await ask('2', 'OPTIONS', { origin: evil, 'access-control-request-method': 'POST' })).status,
    403,
  )
  assert.deepEqual(await shownPlace(), { page: 2, clicks: 0 })
  assert.deepEqual(await state('drawings'), {})
})

test('the own page and programs move slides and draw, and a link opens a slide', async () => {
  const own = { origin: presented.url.slice(0, -1), 'sec-fetch-site': 'same-origin' }
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  assert.equal((await ask('@server-reactive/nav', 'POST', own, place(3))).status, 200)
  assert.deepEqual(await shownPlace(), { page: 3, clicks: 0 })
  await moveTo(1)
  const drawing = '{"source":"a","timestamp":1,"patch":{"1":"<path d=\\"M 1 2\\"/>"}}'
  assert.equal((await ask('@server-reactive/drawings', 'POST', own, drawing)).status, 200)
  assert.deepEqual(await state('drawings'), { 1: '<path d="M 1 2"/>' })
  assert.match((await ask('2', 'GET', link)).text, /<div id="app">/)
  assert.equal((await ask('2', 'POST', link)).status, 403)
  assert.equal((await ask('2', 'GET', { ...link, 'sec-fetch-dest': 'iframe' })).status, 403)
})

test('a message that comes in pieces arrives whole', async () => {
  const text = place(2, { note: 'あ'.repeat(100_000) })
  assert.equal((await ask('@server-reactive/nav', 'POST', {}, text, 7919)).status, 200)
  assert.equal((await state('nav')).note, 'あ'.repeat(100_000))
})

test('no malformed message moves a slide or ends Slidev', async () => {
  await moveTo(2)
  const id = slidev()
  const bad = [
    '',
    'x',
    'null',
    '[]',
    '1',
    '{',
    '{}',
    '{"data":{}}',
    '{"data":null}',
    '{"patch":"__UNDEFINED___"}',
  ]
  const worse = [place(1e9), place(4), place(-1), '{"data":{"page":"3","clicks":0}}', '{"data":{"page":NaN}}']
  const pollution = '{"patch":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}'
  const deep = `{"patch":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`
  for (const text of [...bad, ...worse, pollution, deep])
    assert.equal((await ask('@server-reactive/nav', 'POST', {}, text)).status, 400, text.slice(0, 80))
  for (const text of bad.filter((text) => text !== '{"data":{}}'))
    assert.equal((await ask('@server-reactive/drawings', 'POST', {}, text)).status, 400, text)
  for (const key of ['__proto__', 'nav/page', 'nav.page', 'a/__proto__/b', '']) {
    const { status } = await ask(`@server-reactive/${key}`, 'POST', {}, '{"data":1}')
    assert.ok([403, 404].includes(status), `${key}: ${status}`)
  }
  assert.deepEqual(await shownPlace(), { page: 2, clicks: 0 })
  const size = LONGEST_MESSAGE + 1
  // The answer may come while the rest is still being sent, which then fails.
  const long = await ask('@server-reactive/nav', 'POST', {}, ' '.repeat(size)).catch(() => undefined)
  assert.ok(long === undefined || long.status === 400)
  assert.deepEqual(await shownPlace(), { page: 2, clicks: 0 })
  for (const text of mutations(place(3), 300)) {
    const { status } = await ask('@server-reactive/nav', 'POST', {}, text)
    assert.ok([200, 400].includes(status), `${status} to ${text}`)
  }
  const place3 = await shownPlace()
  assert.ok([1, 2, 3].includes(place3.page) && place3.clicks >= 0, JSON.stringify(place3))
  assert.equal(slidev(), id)
})

test('no address that is malformed ends Slidev', async () => {
  const id = slidev()
  for (const path of [
    '*',
    'x:99999',
    'http://localhost:99999/',
    '/%',
    '/%00',
    '/@fs/%00',
    '//',
    '/@id/__x00__',
  ]) {
    const { status } = await ask(path, 'GET', {}, undefined, undefined, path)
    assert.ok(status < 500, `${path}: ${status}`)
    assert.equal(await handshake({}, path), path.startsWith('/') && !/%/.test(path) ? undefined : 400, path)
  }
  assert.equal(slidev(), id)
})

test('a web socket bears whatever a page sends, and goes on', async () => {
  await moveTo(2)
  const id = slidev()
  const { socket, next } = await connect()
  const messages: (string | Uint8Array<ArrayBuffer>)[] = [
    '',
    'x',
    'null',
    '[]',
    '1',
    '{}',
    '{"event":"a"}',
    '{"type":1}',
  ]
  messages.push(new Uint8Array([0, 255, 1]), ' '.repeat(LONGEST_MESSAGE + 1), '['.repeat(100_000))
  for (const event of [
    'unocss:hmr',
    'vite:invalidate',
    'vite:invoke',
    'slidev:monaco-write',
    'vite:forward-console',
  ])
    for (const data of [undefined, null, 1, 'x', [], {}, [null]])
      messages.push(JSON.stringify({ type: 'custom', event, data }))
  messages.push(...mutations('{"type":"custom","event":"unocss:hmr","data":["all"]}', 300))
  for (const message of messages) socket.send(message)
  const read = { id: 'send', name: 'fetchModule', data: [`${outside}/code.ts?raw`] }
  socket.send(JSON.stringify({ type: 'custom', event: 'vite:invoke', data: read }))
  socket.send(JSON.stringify({ type: 'ping' }))
  await moveTo(3)
  // What the server sends is in order: an answer to the above would come before the move.
  const text = await next((text) => text.includes('vue-server-ref'))
  assert.match(text, /"page":3/)
  assert.equal(slidev(), id)
  socket.close()
})

test('nothing outside the project is read or listed, however it is named', async () => {
  const monaco = 'node_modules/monaco-editor/esm/vs/base'
  const up = `${realpathSync(join(folder, 'node_modules'))}/monaco-editor/esm/vs/base/${'../'.repeat(20)}`
  const paths = ['plain.txt', 'style.css', 'code.ts', 'part.vue', 'package.json'].flatMap((name) => {
    const file = `${outside}/${name}`
    const queries = [
      'raw',
      'raw??',
      'import&raw',
      'url',
      'url&inline',
      'inline',
      'direct',
      'worker_file&type=module',
    ]
    queries.push('vue&type=template', 'vue&src&type=style&lang.css', 'vue&src&type=script&lang.ts', monaco)
    queries.push(`direct&${monaco}`, 'monaco-types&raw', 'html-proxy&index=0.css', '.svg?.wasm?init')
    const climbs = [
      `..${file}`,
      `%2e%2e/%2e%2e${file}`,
      `..%2f..%2f${file}`,
      `..%5c..${file}`,
      `theme/../..${file}`,
    ]
    return [
      ...queries.flatMap((query) => [`@fs${file}?${query}`, `${file.slice(1)}?${query}`]),
      ...climbs,
      ...[`@fs${file}`, `/@fs${file}`, `@fs/${file}`, `@FS${file}`, `@id/${file}`, `@id/__x00__${file}`],
      ...[`@fs${up}${file}`, `@fs${up.replaceAll('../', '..%2f')}${file}`, `@fs${folder}/../..${file}`],
      `@fs${folder}/node_modules/../../..${file}?${monaco}`,
    ]
  })
  const started = Date.now()
  for (const path of paths) assert.ok(!(await ask(path)).text.includes(secret), path)
  const roots = [outside, '/', '/usr/lib', folder, `${folder}/link`, `${folder}/node_modules`, '.', '..', '']
  for (const root of roots.map(encodeURIComponent))
    for (const path of [
      '@slidev-monaco-types/load',
      '@id//@slidev-monaco-types/load',
      '@slidev-monaco-types/%6coad',
    ])
      assert.equal((await ask(`${path}?root=${root}&name=x`)).status, 403, `${path} ${root}`)
  for (const query of [
    `pkg=x&importer=${outside}`,
    `pkg=..%2F..%2F..${outside}`,
    `pkg=vue&importer=${folder}/link`,
  ])
    assert.equal((await ask(`@slidev-monaco-types/resolve?${query}`)).status, 403, query)
  // Walking a disk would take minutes.
  assert.ok(Date.now() - started < patience)
})

test("the deck's own files and the types of its packages are read", async () => {
  assert.match((await ask('components/Cite.vue')).text, /export default/)
  assert.match((await ask(`@fs${folder}/slides/data/voices.ts`)).text, /lecturer/)
  assert.match((await ask('favicon.svg')).text, /<svg/)
  const { text } = await ask('@slidev-monaco-types/resolve?pkg=vue')
  const [, load = ''] = /import "\/(@slidev-monaco-types\/load[^"]*)"/.exec(text) ?? []
  assert.match((await ask(load)).text, /addFile\(.*vue.*package\.json/)
})

test('what was dropped and refused are a few lines', () => {
  const lines = presented.log().match(/^(?:refused|message dropped|a handler failed): .*$/gm) ?? []
  assert.ok(lines.length > 1 && lines.length < 60, presented.log())
  assert.match(
    presented.log(),
    /^refused: POST \/@server-reactive\/nav: it comes from https:\/\/evil\.example$/m,
  )
  assert.match(presented.log(), /^message dropped: /m)
  assert.doesNotMatch(presented.log(), /Slidev stopped/)
})

test('a hostile page in another tab moves nothing, and after a crash both windows come back by themselves', async () => {
  browser = await launchBrowser()
  const context = await browser.newContext()
  context.setDefaultTimeout(patience)
  const [audience, presenter, hostile] = [
    await context.newPage(),
    await context.newPage(),
    await context.newPage(),
  ]
  const { port } = other.address() as AddressInfo
  // The audience's window is opened by a link of another site.
  await audience.goto(`http://127.0.0.1:${port}/`)
  await audience.getByRole('link').click()
  await presenter.goto(`${presented.url}presenter/2`)
  // A window tells the others of its place when it has loaded.
  for (const page of [audience, presenter]) await page.waitForLoadState('networkidle')
  await forwardTo('/3', presenter, audience)
  await echoed(3, 0)
  await forwardTo('/3?clicks=1', presenter, audience)
  await echoed(3, 1)
  await ask(
    '@server-reactive/nav',
    'POST',
    {},
    '{"patch":{"timer":{"status":"running","startedAt":5,"pausedAt":0,"slides":{}}}}',
  )

  await hostile.goto(`http://127.0.0.1:${port}/attack`)
  await hostile.getByText('tried all').waitFor()
  assert.equal(await hostile.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth), 0)
  await hostile.close()
  await at(audience, '/3?clicks=1')
  assert.deepEqual(await shownPlace(), { page: 3, clicks: 1 })

  const windows = [audience, presenter]
  const reloads = windows.map((page) => page.waitForEvent('load', { timeout: patience }))
  process.kill(slidev(), 'SIGKILL')
  await Promise.all(reloads)
  await at(audience, '/3?clicks=1')
  await at(presenter, '/presenter/3?clicks=1')
  for (const page of windows) await page.locator('#slide-content').first().waitFor()
  for (const page of windows) await page.waitForLoadState('networkidle')
  assert.match(presented.log(), /Slidev stopped \(SIGKILL\): starting it again/)
  assert.equal((await state('nav')).timer.startedAt, 5)
  assert.deepEqual(await shownPlace(), { page: 3, clicks: 1 })
  assert.deepEqual(await state('drawings'), { 1: '<path d="M 1 2"/>' })
  await presenter.keyboard.press('ArrowRight')
  await at(audience, '/3?clicks=2')
  await browser.close()
})

test('`--edit` opens writing for the own page alone, and no malformed edit ends Slidev', async () => {
  await presented.end()
  presented = await present(folder, '--edit')
  const id = slidev()
  const slide = '__slidev/slides/2.json'
  const first = () => readFileSync(join(folder, 'slides/ja/first.md'), 'utf8')
  const text = first()
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  assert.equal((await ask(slide, 'POST', { origin: evil }, '{"note":"gone"}')).status, 403)
  assert.equal((await ask('__mcp', 'POST', { origin: evil }, '{}')).status, 403)
  assert.equal((await ask('__open-in-editor?file=slides.md', 'GET', link)).status, 403)
  assert.equal((await ask('@server-reactive/nav', 'POST', { origin: evil }, place(3))).status, 403)
  assert.equal(await handshake({ origin: evil }), 403)
  for (const bad of ['', 'x', 'null', '[]', '{"content":1}', '{"frontmatterRaw":1}', '{"note":{}}'])
    assert.equal((await ask(slide, 'POST', {}, bad)).status, 400, bad)
  assert.equal(first(), text)
  const own = { origin: presented.url.slice(0, -1), 'sec-fetch-site': 'same-origin' }
  assert.equal((await ask(slide, 'POST', own, '{"note":"A new note"}')).status, 200)
  assert.match(first(), /A new note/)
  assert.equal(slidev(), id)
})

/** A place in the deck as a message of the client's. */
function place(page: number, more: object = {}): string {
  const timer = { status: 'stopped', slides: {}, startedAt: 0, pausedAt: 0 }
  return JSON.stringify({ source: 'x', timestamp: 1, data: { page, clicks: 0, timer, ...more } })
}

async function moveTo(page: number): Promise<void> {
  assert.equal((await ask('@server-reactive/nav', 'POST', {}, place(page))).status, 200)
}

/** A part of the shared state as the server has it. */
async function state(key: string) {
  const { text } = await ask(`@server-reactive/${key}`)
  return JSON.parse(/^const data = reactive\((.*)\)$/m.exec(text)?.[1] ?? '{}')
}

/** The slide and step that the windows share. */
async function shownPlace(): Promise<{ page: number; clicks: number }> {
  const { page, clicks } = await state('nav')
  return { page, clicks }
}

interface Answer {
  readonly status: number
  readonly text: string
}

/** Sends a request just as it is given, which `fetch` would not; a body may be sent in pieces of so many bytes. */
function ask(
  path: string,
  method = 'GET',
  headers: OutgoingHttpHeaders = {},
  body?: string,
  piece?: number,
  target = `/${path}`,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: 'localhost', port: presented.port, path: target, method, headers })
    sent.setTimeout(patience, () => sent.destroy(new Error(`no answer to ${method} ${target}`)))
    sent.on('error', reject).on('response', (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      response.on('error', reject).on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    if (piece === undefined) return sent.end(body)
    const bytes = Buffer.from(body ?? '')
    for (let from = 0; from < bytes.length; from += piece) sent.write(bytes.subarray(from, from + piece))
    return sent.end()
  })
}

/** The status that refuses a web socket; `undefined` when it isn't refused. */
function handshake(headers: OutgoingHttpHeaders, path = '/'): Promise<number | undefined> {
  return new Promise((resolve) => {
    const asked = request({
      host: 'localhost',
      port: presented.port,
      path,
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
        // It is answered by anyone's leave, and closed at once.
        'sec-websocket-protocol': 'vite-ping',
        ...headers,
      },
    })
    // Where nothing listens for web sockets, nothing answers.
    asked.setTimeout(500, () => asked.destroy())
    asked.on('close', () => resolve(undefined))
    asked.on('error', () => resolve(undefined))
    asked.on('upgrade', (_response, socket) => {
      socket.destroy()
      resolve(undefined)
    })
    asked.on('response', (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    asked.end()
  })
}

/** A web socket as Vite's client opens it, and what comes on it. */
async function connect() {
  const [, token] = /wsToken = "([^"]*)"/.exec((await ask('@vite/client')).text) ?? []
  const socket = new WebSocket(`ws://localhost:${presented.port}/?token=${token}`, 'vite-hmr')
  const received: string[] = []
  let look = () => {}
  socket.addEventListener('message', ({ data }) => {
    received.push(String(data))
    look()
  })
  const next = (wanted: (text: string) => boolean) =>
    new Promise<string>((resolve, reject) => {
      socket.addEventListener('close', () => reject(new Error('the socket was closed')))
      look = () => {
        assert.ok(!received.some((text) => text.includes(secret)))
        const found = received.find(wanted)
        if (found) resolve(found)
      }
      look()
    })
  await next((text) => text.includes('connected'))
  return { socket, next }
}

/** The process that Slidev runs in. */
function slidev(): number {
  const command = presented.server.pid
  const found = readdirSync('/proc').find((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/status`, 'utf8').includes(`\nPPid:\t${command}\n`)
    } catch {
      return false
    }
  })
  assert.ok(found, `Slidev does not run:\n${presented.log()}`)
  return Number(found)
}

/** Waits until a window shows a slide and step. */
async function at(page: Page, path: string): Promise<void> {
  await page.waitForURL((url) => placeOf(url.href) === path)
}

function placeOf(url: string): string {
  const { pathname, search } = new URL(url)
  return `${pathname}${search}`.replace('?clicks=0', '')
}

/** One step; taken once more where the other window's echo of the step before came late and took it back. */
async function forwardTo(path: string, presenter: Page, audience: Page): Promise<void> {
  await presenter.keyboard.press('ArrowRight')
  await presented.until(async () => {
    if (placeOf(audience.url()) === path) return true
    await presenter.waitForTimeout(1000)
    if (placeOf(presenter.url()) !== `/presenter${path}`) await presenter.keyboard.press('ArrowRight')
    return placeOf(audience.url()) === path
  })
}

/** Waits until the audience's window has told that it followed: a step taken before would cross with that. */
function echoed(page: number, clicks: number): Promise<void> {
  return presented.until(async () => {
    const place = await state('nav')
    return place.page === page && place.clicks === clicks && place.lastUpdate?.type === 'viewer'
  })
}

/** All that a page may try by itself, and a link. */
function hostilePage(): string {
  const { port } = presented
  const from = `localhost:${port}`
  return `<!doctype html><a href="http://${from}/2">A slide</a>
<img src="http://${from}/favicon.svg"><iframe src="http://${from}/2"></iframe>
<script type="module">
if (location.pathname === '/attack') {
  const body = ${JSON.stringify(place(1))}
  const post = (key) => fetch('http://${from}/@server-reactive/' + key, { method: 'POST', mode: 'no-cors', body })
  const socket = new WebSocket('ws://${from}/', 'vite-hmr')
  const opened = new Promise((resolve) => { socket.onopen = () => resolve('opened'); socket.onerror = () => resolve('refused') })
  await Promise.allSettled([post('nav'), post('drawings'), post('sync'), import('http://${from}/@vite/client')])
  document.body.append('tried all, socket ' + await opened)
}
</script>`
}
