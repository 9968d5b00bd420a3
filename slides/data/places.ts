import type { Localized, Paragraphs } from './model.ts'
import type { Side } from './voices.ts'

/** Somewhere that the essay names; where it lies on a map is the lecturer's addition. */
export interface Place {
  readonly id: string
  readonly side: Side
  readonly name: Localized
  /** Degrees east and north: of a point, its own; of a country, where its name is written. */
  readonly at: readonly [longitude: number, latitude: number]
  readonly kind: 'country' | 'point'
  readonly paragraphs: Paragraphs
}

/** The places of the essay that can be drawn; the country that Al-Udeid lies in is not named there, nor here. */
export const places = [
  {
    id: 'iran',
    side: 'iran',
    name: { ja: 'イラン', en: 'Iran' },
    at: [55, 31.6],
    kind: 'country',
    paragraphs: ['0.1'],
  },
  {
    id: 'iraq',
    side: 'neutral',
    name: { ja: 'イラク', en: 'Iraq' },
    at: [43.4, 32.9],
    kind: 'country',
    paragraphs: ['2.7'],
  },
  {
    id: 'lebanon',
    side: 'neutral',
    name: { ja: 'レバノン', en: 'Lebanon' },
    at: [32.2, 34.3],
    kind: 'country',
    paragraphs: ['2.7'],
  },
  {
    id: 'israel',
    side: 'israel',
    name: { ja: 'イスラエル', en: 'Israel' },
    at: [30.6, 31.9],
    kind: 'country',
    paragraphs: ['0.1'],
  },
  {
    id: 'oman',
    side: 'neutral',
    name: { ja: 'オマーン', en: 'Oman' },
    at: [58.4, 21],
    kind: 'country',
    paragraphs: ['0.3'],
  },
  {
    id: 'uae',
    side: 'neutral',
    name: { ja: 'アラブ首長国連邦', en: 'UAE' },
    at: [55.2, 22.9],
    kind: 'country',
    paragraphs: ['0.3'],
  },
  {
    id: 'tehran',
    side: 'iran',
    name: { ja: 'テヘラン', en: 'Tehran' },
    at: [51.4, 35.7],
    kind: 'point',
    paragraphs: ['0.3'],
  },
  {
    id: 'fordow',
    side: 'iran',
    name: { ja: 'フォルドゥ（テヘランの南）', en: 'Fordow (south of Tehran)' },
    at: [51, 34.9],
    kind: 'point',
    paragraphs: ['0.5'],
  },
  {
    id: 'al-udeid',
    side: 'us',
    name: {
      ja: 'アル・ウデイド空軍基地\n（ペルシア湾、米軍が使用）',
      en: 'Al-Udeid Air Base\n(Persian Gulf, used by US forces)',
    },
    at: [51.3, 25.1],
    kind: 'point',
    paragraphs: ['0.6'],
  },
] as const satisfies readonly Place[]

/** What the map says of itself: the essay has none. */
export const mapTag = {
  ja: '地図は講義者による',
  en: "the lecturer's map",
} as const satisfies Localized

/** What the map shows, in degrees, and how large it is in a picture's units. */
export const mapView = { west: 22.4, north: 39.9, south: 20.2, width: 900, height: 376 } as const

/** Units a degree of latitude; one of longitude is shorter, as it is at 30° north, the middle of the map. */
const scale = mapView.height / (mapView.north - mapView.south)
const shortening = Math.cos((30 * Math.PI) / 180)

/** Where something lies on the map, by degrees east and north. */
export function onMap([longitude, latitude]: readonly [number, number]): [number, number] {
  return [(longitude - mapView.west) * scale * shortening, (mapView.north - latitude) * scale]
}
