import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meet, overlap, turnedBox } from '../../../scripts/lib/render/rules/geometry.ts'

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })

test('boxes that touch overlap by nothing, boxes apart by less', () => {
  assert.deepEqual(overlap(box(0, 0, 10, 10), box(10, 0, 20, 10)), [0, 10])
  assert.deepEqual(overlap(box(0, 0, 10, 10), box(13, 4, 20, 14)), [-3, 6])
})

test('a line of text turned by 30° has its own length and height again', () => {
  const turn = Math.PI / 6
  const [length, height] = [100, 20]
  const wide = length * Math.cos(turn) + height * Math.sin(turn)
  const high = length * Math.sin(turn) + height * Math.cos(turn)
  const [a, b, , d] = turnedBox(box(0, 0, wide, high), 30, height)
  assert.ok(Math.abs(Math.hypot(b[0] - a[0], b[1] - a[1]) - length) < 1e-9)
  assert.ok(Math.abs(Math.hypot(d[0] - a[0], d[1] - a[1]) - height) < 1e-9)
})

test('a line of text that stands upright has its own length and height, too', () => {
  const [a, b, , d] = turnedBox(box(0, 0, 20, 100), 90, 20)
  assert.ok(Math.abs(Math.hypot(b[0] - a[0], b[1] - a[1]) - 100) < 1e-9)
  assert.ok(Math.abs(Math.hypot(d[0] - a[0], d[1] - a[1]) - 20) < 1e-9)
})

test('a turned line does not meet what only lies in the corner of its upright box', () => {
  const turned = turnedBox(box(0, 0, 96.6, 67.3), 30, 20)
  assert.ok(!meet(turned, turnedBox(box(70, 0, 96, 18), 0, 18), 1.5))
  assert.ok(meet(turned, turnedBox(box(40, 24, 60, 40), 0, 16), 1.5))
})
