import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  faultOfSocketMessage,
  judgeEdit,
  judgeState,
  LONGEST_MESSAGE,
  stateKey,
} from '../../scripts/lib/present/messages.ts'
import { mutations } from './mutations.ts'

const timer = { status: 'running', slides: { '3': { start: 1, end: 2 } }, startedAt: 1, pausedAt: 0 }
const nav = { page: 3, clicks: 2, clicksTotal: 4, timer, lastUpdate: { id: 'a', type: 'viewer', time: 1 } }
const wrap = (data: unknown) => JSON.stringify({ source: 'a', timestamp: 1, data })
const patch = (data: unknown) => JSON.stringify({ source: 'a', timestamp: 1, patch: data })

/** What is wrong with a message for a deck of ten slides. */
function fault(key: string, text: string): string | undefined {
  const verdict = judgeState(key, text, 10)
  return 'fault' in verdict ? verdict.fault : undefined
}

test('what presenter and audience tell each other passes as it is', () => {
  const cursor = { x: 12.5, y: 80, style: 'laser' }
  const messages: [string, string][] = [
    ['nav', wrap(nav)],
    ['nav', wrap({ ...nav, page: 0, clicks: 999999, cursor })],
    ['nav', wrap({ ...nav, cursor: '__UNDEFINED___' })],
    ['nav', patch({ page: 10 })],
    ['drawings', patch({ '3': '<path d="M 1 2"/>', '4': '__UNDEFINED___' })],
    ['drawings', wrap({})],
    ['sync', wrap(true)],
    ['snapshots', patch({ '3': { revision: 'a', image: 'data:image/png;base64,AA' } })],
  ]
  for (const [key, text] of messages) assert.deepEqual(judgeState(key, text, 10), { text }, text)
})

test('a place without a timer keeps the timer that there is', () => {
  const verdict = judgeState('nav', wrap({ page: 7, clicks: 0 }), 10)
  assert.ok('text' in verdict)
  assert.deepEqual(JSON.parse(verdict.text), { source: 'a', timestamp: 1, patch: { page: 7, clicks: 0 } })
})

test('a place that no slide has is dropped', () => {
  for (const page of [1e9, 11, -1, 1.5, '7', null, [], {}, true])
    assert.match(fault('nav', wrap({ ...nav, page })) ?? '', /^page: /, String(page))
  assert.match(fault('nav', patch({ page: 11 })) ?? '', /^page: /)
  for (const clicks of [-1, '1', null])
    assert.match(fault('nav', wrap({ ...nav, clicks })) ?? '', /^clicks: /)
  assert.ok(fault('nav', '{"data":{"page":NaN,"clicks":0}}'))
  assert.ok(fault('nav', '{"data":{"page":1,"clicks":1e999}}'))
})

test('what is no message of its kind is dropped', () => {
  for (const text of [
    '',
    'x',
    '1',
    'null',
    '[]',
    '"a"',
    '{}',
    '{"data":',
    '{"patch":"__UNDEFINED___"}',
    '\0',
  ])
    for (const key of ['nav', 'drawings', 'sync', 'own']) assert.ok(fault(key, text), `${key} ${text}`)
  assert.ok(fault('nav', wrap('x')))
  assert.ok(fault('nav', wrap({ ...nav, timer: 'running' })))
  assert.ok(fault('drawings', patch({ '../../x': '<path/>' })))
  assert.ok(fault('drawings', patch({ '3': 3 })))
  assert.ok(fault('sync', wrap('yes')))
})

test('a key that would reach a prototype is dropped, wherever it stands', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    assert.ok(fault('own', `{"patch":{"a":{"${key}":{"x":1}}}}`), key)
    assert.equal(stateKey(`/@server-reactive/${key}`), '')
    assert.equal(stateKey(`/@server-ref/a.${key}.b`), '')
  }
  assert.ok(fault('own', '{"data":{"\\u005f_proto__":{"x":1}}}'))
  assert.equal(({} as Record<string, unknown>).x, undefined)
})

test('a state is named by its address, a part of one of ours is not', () => {
  assert.equal(stateKey('/@server-reactive/nav'), 'nav')
  assert.equal(stateKey('/@server-ref/drawings?diff'), 'drawings')
  assert.equal(stateKey('/@server-reactive/own/part'), 'own.part')
  for (const name of ['nav/page', 'nav.page', 'drawings.3', '', '.', 'a//b', 'a%2eb'])
    assert.equal(stateKey(`/@server-reactive/${name}`), '', name)
  assert.equal(stateKey('/3'), undefined)
})

test('a message nested beyond use is dropped, and no depth is too much to judge', () => {
  for (const depth of [40, 1000, 100_000]) {
    const deep = '['.repeat(depth) + ']'.repeat(depth)
    assert.ok(fault('own', `{"data":${deep}}`), String(depth))
    assert.ok('fault' in judgeEdit(`{"frontmatter":{"a":${deep}}}`), String(depth))
    assert.ok(faultOfSocketMessage(Buffer.from(deep), false), String(depth))
  }
})

test('an edit of a slide is text, note and frontmatter', () => {
  const good = JSON.stringify({ content: 'a', note: null, frontmatter: { a: 1 }, frontmatterRaw: 'a: 1' })
  assert.deepEqual(judgeEdit(good), { text: good })
  for (const text of ['', 'x', 'null', '[]', '{"content":1}', '{"frontmatterRaw":1}', '{"frontmatter":"a"}'])
    assert.ok('fault' in judgeEdit(text), text)
})

/** What is wrong with a message on the web socket. */
const socketFault = (message: unknown) =>
  faultOfSocketMessage(Buffer.from(typeof message === 'string' ? message : JSON.stringify(message)), false)

test("pings and events of Vite's client pass", () => {
  assert.equal(socketFault({ type: 'ping' }), undefined)
  assert.equal(socketFault({ type: 'custom', event: 'own:event' }), undefined)
  assert.equal(socketFault({ type: 'custom', event: 'unocss:hmr', data: ['all'] }), undefined)
  const invalidate = { path: '/a.ts', message: 'a', firstInvalidatedBy: '/a.ts' }
  assert.equal(socketFault({ type: 'custom', event: 'vite:invalidate', data: invalidate }), undefined)
})

test('what no listener of the web socket could bear is dropped', () => {
  for (const message of ['', 'x', 'null', '[]', '{}', { event: 'a' }, { type: 1 }, { type: 'full-reload' }])
    assert.ok(socketFault(message), JSON.stringify(message))
  for (const event of ['', null, 1, {}]) assert.ok(socketFault({ type: 'custom', event }))
  for (const data of [undefined, null, 1, [], {}]) {
    assert.ok(socketFault({ type: 'custom', event: 'unocss:hmr', data }))
    assert.ok(socketFault({ type: 'custom', event: 'vite:invalidate', data }))
    assert.ok(socketFault({ type: 'custom', event: 'slidev:monaco-write', data }))
  }
  const load = { id: 'send', name: 'fetchModule', data: ['/etc/passwd?raw'] }
  assert.ok(socketFault({ type: 'custom', event: 'vite:invoke', data: load }))
  assert.ok(faultOfSocketMessage(Buffer.from('{"type":"ping"}'), true))
  assert.ok(faultOfSocketMessage(Buffer.alloc(LONGEST_MESSAGE + 1, ' '), false))
})

test('no damaged message is more than a verdict', () => {
  for (const text of mutations(wrap(nav), 2000)) {
    for (const key of ['nav', 'drawings', 'own']) judgeState(key, text, 10)
    judgeEdit(text)
    faultOfSocketMessage(Buffer.from(text), false)
  }
})
