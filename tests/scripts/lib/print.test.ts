import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complaintsOf, strictly } from '../../../scripts/lib/export/complaints.ts'
import { oneLine, pageFindings } from '../../../scripts/lib/export/pdf/print-page.ts'

test('a line break in a heading is a space in Latin text and nothing in Japanese', () => {
  assert.equal(oneLine(' 合意できない相手と、\n なぜ交渉するのか '), '合意できない相手と、なぜ交渉するのか')
  assert.equal(oneLine('Why negotiate\nat all?'), 'Why negotiate at all?')
  assert.equal(oneLine('IAEA\nの査察'), 'IAEA の査察')
})

test('spaces within a line of a heading stay', () => {
  assert.equal(oneLine('存続の 確認'), '存続の 確認')
})

test('a slide that is not printed is a finding', () => {
  const pages = [{ slide: 1 }, { slide: 2 }, { slide: 2 }]
  assert.deepEqual(pageFindings(pages, 3), ['slide 3 is missing in print'])
  assert.deepEqual(pageFindings(pages, 2), [])
})

test('errors, missing files and other hosts are findings, once each', () => {
  const served = { outside: ['https://example.org/a.woff2'], missing: ['/b.png'] }
  const problems = [
    { kind: 'console', text: 'Failed to load resource: net::ERR_BLOCKED_BY_CLIENT', at: '/print' },
    { kind: 'request', text: 'https://example.org/a.woff2: net::ERR_BLOCKED_BY_CLIENT', at: '/print' },
    { kind: 'exception', text: 'x is not a function', at: '/print' },
    { kind: 'console', text: 'careful', at: '/print' },
    { kind: 'console', text: 'careful', at: '/print' },
  ] as const
  assert.deepEqual(strictly(complaintsOf(problems, served)), [
    'the deck asks another host: https://example.org/a.woff2',
    'the built deck has no /b.png',
    'exception: x is not a function',
    'console: careful',
  ])
})
