import assert from 'node:assert/strict'
import type { IncomingHttpHeaders } from 'node:http'
import { test } from 'node:test'
import { type Address, type Caller, refusalOf } from '../../scripts/lib/present/origin.ts'

const local: Address = { port: 3030, remote: false, names: [] }
const remote: Address = { ...local, remote: true }
const host = 'localhost:3030'

const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }

/** The status of a refusal, or `undefined`. */
function asked(
  headers: IncomingHttpHeaders,
  more: Partial<Caller> = {},
  address = local,
): number | undefined {
  return refusalOf({ method: 'GET', url: '/3', headers: { host, ...headers }, ...more }, address)?.status
}

test("the server's own pages and programs without a browser are let in", () => {
  assert.equal(asked({}), undefined)
  assert.equal(asked({ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }), undefined)
  assert.equal(asked({ origin: 'http://localhost:3030', 'sec-fetch-site': 'same-origin' }), undefined)
  assert.equal(asked({ host: '127.0.0.1:3030', origin: 'http://127.0.0.1:3030' }), undefined)
  assert.equal(asked({ host: '[::1]:3030', origin: 'http://[::1]:3030' }), undefined)
  assert.equal(asked({ host: 'LOCALHOST:3030', origin: 'http://localhost:3030' }), undefined)
  assert.equal(
    asked({ host: 'localhost', origin: 'http://localhost' }, {}, { ...local, port: 80 }),
    undefined,
  )
})

test('another origin is refused, whatever it asks for', () => {
  const others = [
    'https://evil.example',
    'http://localhost:5173',
    'http://localhost',
    'http://127.0.0.1:3030',
  ]
  const forged = ['null', '', 'localhost:3030', 'file://', 'http://localhost:3030.evil.example', 'http://a@b']
  for (const origin of [...others, ...forged])
    for (const method of ['GET', 'POST', 'OPTIONS', 'DELETE'])
      assert.equal(asked({ origin }, { method }), 403, `${method} from ${origin}`)
  assert.equal(asked({ origin: 'http://localhost:3030.' }), 403)
  assert.equal(asked({ origin: 'vscode-webview://localhost:3030' }), 403)
})

test('what a page of another site loads is refused, with and without its origin', () => {
  for (const site of ['cross-site', 'same-site', 'anything'])
    for (const dest of ['image', 'script', 'iframe', 'empty', 'style', 'object'])
      assert.equal(asked({ 'sec-fetch-site': site, 'sec-fetch-dest': dest }), 403, `${site} ${dest}`)
})

test('a link from another page opens a slide', () => {
  assert.equal(asked(link), undefined)
  assert.equal(asked({ ...link, 'sec-fetch-site': 'same-site' }, { method: 'HEAD' }), undefined)
  assert.equal(asked({ ...link, 'sec-fetch-dest': undefined }), undefined)
})

test('a link from another page sends no form, frames no slide, and drives no editor', () => {
  assert.equal(asked(link, { method: 'POST' }), 403)
  assert.equal(asked({ ...link, 'sec-fetch-dest': 'iframe' }), 403)
  assert.equal(asked(link, { url: '/__open-in-editor?file=slides.md' }), 403)
  assert.equal(asked(link, { url: '/__OPEN-in-editor?file=slides.md' }), 403)
  assert.equal(asked(link, { upgrade: true }), 403)
})

test("VS Code's preview may frame the slides, a browser's page may not", () => {
  const frame = { ...link, 'sec-fetch-dest': 'iframe' }
  const code =
    'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 Code/1.109.0 Chrome/142.0 Electron/39.2 Safari/537.36'
  assert.equal(asked({ ...frame, 'user-agent': code }), undefined)
  assert.equal(asked({ ...frame, 'user-agent': 'Mozilla/5.0 Chrome/142.0 Safari/537.36' }), 403)
})

test("a stranger's name for this machine is refused", () => {
  const names = ['evil.example:3030', 'localhost:3031', 'localhost', '', '127.0.0.1', '192.168.1.5:3030']
  const forged = [
    'localhost.evil.example:3030',
    'a@localhost:3030',
    'localhost:3030:3030',
    '[::1:3030',
    '2130706433',
  ]
  for (const name of [...names, ...forged]) assert.equal(asked({ host: name }), 403, name)
  assert.equal(refusalOf({ method: 'GET', url: '/', headers: {} }, local)?.status, 403)
  // A rebound name is the same in both.
  assert.equal(asked({ host: 'evil.example:3030', origin: 'http://evil.example:3030' }), 403)
})

test('a server for other machines answers to addresses in numbers and to the names it was given, no others', () => {
  assert.equal(asked({ host: '192.168.1.5:3030', origin: 'http://192.168.1.5:3030' }, {}, remote), undefined)
  assert.equal(asked({ host: '[fe80::1]:3030' }, {}, remote), undefined)
  assert.equal(asked({ host, origin: 'http://localhost:3030' }, {}, remote), undefined)
  assert.equal(asked({ host: 'evil.example:3030' }, {}, remote), 403)
  assert.equal(asked({ host: '192.168.1.5:3030', origin: 'http://192.168.1.6:3030' }, {}, remote), 403)
  const tunnel = { ...remote, names: ['.trycloudflare.com', 'desk.local'] }
  assert.equal(
    asked({ host: 'a.trycloudflare.com', origin: 'https://a.trycloudflare.com' }, {}, tunnel),
    undefined,
  )
  assert.equal(asked({ host: 'desk.local:3030' }, {}, tunnel), undefined)
  assert.equal(asked({ host: 'eviltrycloudflare.com' }, {}, tunnel), 403)
  assert.equal(asked({ host: 'a.trycloudflare.com', origin: 'https://b.trycloudflare.com' }, {}, tunnel), 403)
})

test('an address that is no path, or cannot be decoded, is no request', () => {
  for (const url of ['*', 'http://localhost:3030/', 'x:99999', '/%', '/a%2', '/%E3%81', '/%00', ''])
    assert.equal(asked({}, { url }), 400, url)
  assert.equal(asked({}, { url: '/%E3%81%82?q=%' }), 400)
  assert.equal(asked({}, { url: '/%E3%81%82.png?t=1' }), undefined)
})
