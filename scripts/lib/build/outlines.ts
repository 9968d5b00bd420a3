import { feature, merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { mapView, onMap } from '../../../slides/data/places.ts'

type Country = (Polygon | MultiPolygon) & { readonly properties?: { readonly name?: string } }

/** Natural Earth's countries, as `world-atlas` has them. */
export type World = Topology<{ countries: GeometryCollection }>

interface Feature {
  readonly geometry: { readonly type: string; readonly coordinates: unknown }
}

type Ring = readonly (readonly [number, number])[]

/** Countries that the map fills, by the names that their places have. */
const countries = {
  iran: 'Iran',
  iraq: 'Iraq',
  lebanon: 'Lebanon',
  israel: 'Israel',
  uae: 'United Arab Emirates',
  oman: 'Oman',
} as const

/** The outlines of the countries, of all land around them and of the water in it, simplified to what can be seen; islets are left out. */
export function outlinesOf(world: World): Record<keyof typeof countries | 'land' | 'water', string[]> {
  const all = world.objects.countries.geometries as Country[]
  const named = Object.entries(countries).map(([id, name]) => {
    const one = all.find(({ properties }) => properties?.name === name)
    if (!one) throw new Error(`Natural Earth has no country "${name}"`)
    const { geometry } = feature(world, one) as Feature
    const { coordinates } = geometry
    const polygons = geometry.type === 'Polygon' ? [coordinates] : coordinates
    return [id, written(polygons as Ring[][])]
  })
  const land = merge(world, all).coordinates
  const rings = land as unknown as Ring[][]
  const lakes = rings.flatMap(([, ...holes]) => holes.map((hole) => [hole]))
  return { ...Object.fromEntries(named), land: written(rings), water: written(lakes) }
}

/** Outer rings in the map's units, clipped to it. */
function written(polygons: readonly Ring[][]): string[] {
  return polygons.flatMap(([outer = []]) => {
    const ring = clipped(outer.map(onMap))
    const simple = simplified(ring, 0.9).map(([x, y]) => [Math.round(x), Math.round(y)] as const)
    return simple.length > 3 && Math.abs(area(simple)) > 30 ? [simple.flat().join(' ')] : []
  })
}

/** Sutherland and Hodgman's way to cut a ring along the four edges of the map. */
function clipped(ring: Ring): Ring {
  const { width, height } = mapView
  const cut = (points: Ring, inside: (point: Ring[number]) => number): Ring =>
    points.flatMap((point, index) => {
      const before = points.at(index - 1) ?? point
      const [a, b] = [inside(before), inside(point)]
      const crossing: Ring =
        a < 0 === b < 0
          ? []
          : [
              [
                before[0] + ((point[0] - before[0]) * a) / (a - b),
                before[1] + ((point[1] - before[1]) * a) / (a - b),
              ],
            ]
      return b < 0 ? crossing : [...crossing, point]
    })
  return [
    ([x]: Ring[number]) => x,
    ([x]: Ring[number]) => width - x,
    ([, y]: Ring[number]) => y,
    ([, y]: Ring[number]) => height - y,
  ].reduce(cut, ring)
}

/** Douglas and Peucker's way to leave out the points that lie on a line between others. */
function simplified(points: Ring, tolerance: number): Ring {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 3) return points
  const distances = points.map((point) => distance(point, first, last))
  const furthest = distances.indexOf(Math.max(...distances))
  if ((distances[furthest] ?? 0) <= tolerance) return [first, last]
  return [
    ...simplified(points.slice(0, furthest + 1), tolerance).slice(0, -1),
    ...simplified(points.slice(furthest), tolerance),
  ]
}

function distance([x, y]: Ring[number], [ax, ay]: Ring[number], [bx, by]: Ring[number]): number {
  const length = Math.hypot(bx - ax, by - ay)
  if (length === 0) return Math.hypot(x - ax, y - ay)
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
}

function area(ring: Ring): number {
  return (
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
      return sum + x * nextY - nextX * y
    }, 0) / 2
  )
}
