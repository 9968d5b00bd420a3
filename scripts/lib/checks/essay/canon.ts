import { squeeze } from '../../deck/text/quotes.ts'
import type { Essay } from './parse.ts'

/** What quotations are held against: the essay's text, or the lock that was made from it. */
export interface Canon {
  /** Ids of the paragraphs, and `title`, `heading-1` …, `colophon`. */
  readonly ids: ReadonlySet<string>
  /** The ids of all places where words stand verbatim; none for words that the canon lacks. */
  readonly placesOf: (words: string) => readonly string[]
  /** What to say of words, and of an id, that it lacks. */
  readonly lacksWords: string
  readonly lacksId: string
  /** How to mend either, beside correcting it; empty where nothing else helps. */
  readonly orElse: string
}

/** The lock's name in the project's folder, and the command that makes it. */
export const lockFileName = 'citations.lock.json'
export const lockCommand = 'npm run check -- --essay <path>'

/** The essay's text as a canon, by places as `placesIn` gives them. */
export function essayCanon(texts: ReadonlyMap<string, string>): Canon {
  const places = [...texts].map(([id, text]) => [id, squeeze(text)] as const)
  return {
    ids: new Set(places.map(([id]) => id)),
    placesOf: (words) => {
      const plain = squeeze(words)
      return plain === '' ? [] : places.filter(([, text]) => text.includes(plain)).map(([id]) => id)
    },
    lacksWords: 'stands nowhere in the essay',
    lacksId: 'is not in the essay',
    orElse: '',
  }
}

/** Everything in the essay by a name, in reading order: `title`, paragraphs and headings, footnotes, `colophon`. */
export function placesIn(essay: Essay): Map<string, string> {
  const places = new Map([['title', essay.title]])
  for (const [id, text] of essay.paragraphs) {
    const heading = id.endsWith('.1') ? essay.headings[Number(id.slice(0, -2)) - 1] : undefined
    if (heading !== undefined) places.set(`heading-${id.slice(0, -2)}`, heading)
    places.set(id, text)
  }
  return places.set('colophon', essay.colophon)
}
