import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confusedIn, contrastOn, hex, over } from '../../../scripts/lib/render/colours.ts'
import type { Rgba } from '../../../scripts/lib/render/survey.ts'

const white: Rgba = [255, 255, 255, 1]
const black: Rgba = [0, 0, 0, 1]

test('black on white has a contrast of 21, a colour on itself of 1', () => {
  assert.equal(contrastOn(black, white), 21)
  assert.equal(contrastOn(white, white), 1)
})

test('#767676 is the lightest grey that text on white may have', () => {
  assert.ok(contrastOn([0x76, 0x76, 0x76, 1], white) >= 4.5)
  assert.ok(contrastOn([0x77, 0x77, 0x77, 1], white) < 4.5)
})

test('a transparent colour is judged as it is mixed with its ground', () => {
  assert.equal(hex(over([0, 0, 0, 0.5], white)), '#808080')
  assert.ok(contrastOn([0, 0, 0, 0.5], white) < 4)
})

test('red and green of one lightness are confused without red or green cones, blue and orange are not', () => {
  const red: Rgba = [196, 60, 30, 1]
  const green: Rgba = [110, 120, 10, 1]
  assert.ok(confusedIn([red], [green]).some((way) => /red|green/.test(way)))
  assert.deepEqual(confusedIn([[29, 79, 145, 1]], [[233, 160, 60, 1]]), [])
})

test('colours that nobody is meant to tell apart are not confused', () => {
  assert.deepEqual(confusedIn([[100, 100, 100, 1]], [[104, 104, 104, 1]]), [])
})

test('one paint that differs for everyone is enough', () => {
  const [a, b]: [Rgba, Rgba] = [
    [196, 60, 30, 1],
    [110, 120, 10, 1],
  ]
  assert.deepEqual(confusedIn([a, white], [b, black]), [])
})
