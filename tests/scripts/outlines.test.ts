import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { outlinesOf, type World } from '../../scripts/lib/build/outlines.ts'
import { languageTags } from '../../slides/data/languages.ts'
import { outlines } from '../../slides/data/outlines.ts'
import { mapView, onMap, places } from '../../slides/data/places.ts'
import { diagrams } from '../../slides/diagrams/index.ts'
import { tagOf } from '../../slides/diagrams/whose.ts'

const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
const world = JSON.parse(readFileSync(atlas, 'utf8')) as World

const ring = (numbers: string) => {
  const values = numbers.split(' ').map(Number)
  return Array.from(
    { length: values.length / 2 },
    (_, at) => [values[2 * at] ?? 0, values[2 * at + 1] ?? 0] as const,
  )
}

/** Whether a line from the point to the right crosses the ring an odd number of times. */
function isIn([x, y]: readonly [number, number], numbers: string): boolean {
  const points = ring(numbers)
  return (
    points.filter(([bx, by], index) => {
      const [ax, ay] = points.at(index - 1) ?? [bx, by]
      return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)
    }).length %
      2 ===
    1
  )
}

const place = (id: (typeof places)[number]['id']) => {
  const found = places.find((one) => one.id === id)
  assert.ok(found)
  return onMap(found.at)
}

test('the outlines are those that Natural Earth gives', () => {
  assert.deepEqual(outlinesOf(world), outlines)
})

test('nothing lies outside of the map', () => {
  for (const [id, rings] of Object.entries(outlines))
    for (const [x, y] of rings.flatMap(ring))
      assert.ok(x >= 0 && x <= mapView.width && y >= 0 && y <= mapView.height, `${id}: ${x} ${y}`)
})

test('Tehran and Fordow lie in Iran, Fordow to the south; Al-Udeid lies in no country that is named', () => {
  for (const id of ['tehran', 'fordow'] as const)
    assert.ok(
      outlines.iran.some((ring) => isIn(place(id), ring)),
      id,
    )
  assert.ok(place('fordow')[1] > place('tehran')[1])
  const { land, water, ...countries } = outlines
  for (const [id, rings] of Object.entries(countries))
    assert.ok(!rings.some((ring) => isIn(place('al-udeid'), ring)), id)
  assert.ok(land.some((ring) => isIn(place('al-udeid'), ring)))
  assert.ok(!water.some((ring) => isIn(place('al-udeid'), ring)))
})

test("the map says that it is the lecturer's, not strongly, and names no country that the essay doesn't", () => {
  for (const language of languageTags) {
    const { nodes } = diagrams.map(language)
    const tag = nodes.find(({ side }) => side === 'lecturer')
    assert.ok(tag && tagOf(tag, language))
    assert.ok(!tag?.strong)
    assert.doesNotMatch(nodes.map(({ text }) => text).join(' '), /カタール|Qatar/)
  }
})

test('a country that is gone from the atlas is named', () => {
  const { geometries } = world.objects.countries
  const without = geometries.filter(
    ({ properties }) => (properties as { name?: string } | undefined)?.name !== 'Oman',
  )
  const less = { ...world, objects: { countries: { ...world.objects.countries, geometries: without } } }
  assert.throws(() => outlinesOf(less), /no country "Oman"/)
})
