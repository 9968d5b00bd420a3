import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rangesIn, rangesOf } from '../../../scripts/lib/fonts/ranges.ts'

test('characters that follow on each other are named as one range', () => {
  assert.deepEqual(rangesOf('CAB抑'), ['U+41-43', 'U+6291'])
  assert.deepEqual(rangesOf('𠮷AB'), ['U+41-42', 'U+20bb7'])
})

test('ranges are read in every form that a style sheet may give them', () => {
  assert.equal(rangesIn('{unicode-range:U+41-43,U+6291,u+20BB7}').join(''), 'ABC抑𠮷')
  assert.equal(rangesIn('{ unicode-range: U+3?; src: url(x) }').join(''), '0123456789:;<=>?')
  assert.deepEqual(rangesIn('{src:url(U+41)}'), [])
})

test('what is named as ranges is read as the same characters', () => {
  const text = [...'「抑止」とは、deterrence のこと。𠮷'].sort()
  assert.deepEqual(rangesIn(`unicode-range:${rangesOf(text.join(''))}`), [...new Set(text)])
})
