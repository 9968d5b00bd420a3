import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Deck, nameOf } from './deck.ts'
import { loadDeck } from './load-deck.ts'

/** Set for the build of a site that has the deck's twin beside it: the twin's address, relative to the deck's. */
export const TWIN_VARIABLE = 'SLIDES_TWIN'

type Named = Pick<Deck, 'entry' | 'headmatter' | 'slides' | 'errors'>

/** The entries that are an entry's twin by name, in order: `x.en.md` of `x.md`, and `x.md` of `x.en.md`. */
export function entriesBeside(entry: string): string[] {
  const folder = dirname(entry)
  return twinNames(basename(entry), readdirSync(folder).sort()).map((name) => join(folder, name))
}

/** The deck that shows the same slides in another language; `undefined` where none of these does. */
export function twinOf<Other extends Named>(deck: Named, others: readonly Other[]): Other | undefined {
  const names = twinNames(
    basename(deck.entry),
    others.map(({ entry }) => basename(entry)),
  )
  return others.find(
    (other) => names.includes(basename(other.entry)) && faultOfTwin(deck, other) === undefined,
  )
}

/** The twin of a deck that lies beside it. */
export async function findTwin(deck: Named): Promise<Deck | undefined> {
  return twinOf(deck, await Promise.all(entriesBeside(deck.entry).map(loadDeck)))
}

/** Why a deck that is named as another's twin can't stand for it, in a few words; `undefined` where it can. */
export function faultOfTwin(deck: Named, other: Named): string | undefined {
  const name = basename(other.entry)
  const [error] = other.errors
  if (error) return `${name} can't be read: ${error.message}`
  if (languageTag(deck) === languageTag(other)) return `${name} is in the same language`
  // Their slides have no addresses of their own.
  if ([deck, other].some(({ headmatter }) => headmatter.routerMode === 'hash'))
    return 'one of the two has "routerMode: hash"'
  const [own, its] = [idsOf(deck), idsOf(other)]
  const lacks = own.filter((id) => !its.includes(id))
  const extra = its.filter((id) => !own.includes(id))
  if (lacks.length > 0) return `${name} lacks ${lacks.join(', ')}`
  return extra.length > 0 ? `${basename(deck.entry)} lacks ${extra.join(', ')}` : undefined
}

/** The number, in the twin, of each slide of a deck. */
export function numbersIn(deck: Named, twin: Named): number[] {
  const its = idsOf(twin)
  return idsOf(deck).map((id) => its.indexOf(id) + 1)
}

/** The two letters of a deck's language. */
export function languageTag({ headmatter }: Pick<Deck, 'headmatter'>): string {
  return String(headmatter.lang).slice(0, 2).toLowerCase()
}

function twinNames(name: string, all: readonly string[]): string[] {
  const original = name.replace(/\.[a-z]{2}\.md$/, '.md')
  if (original !== name) return all.filter((other) => other === original)
  return all.filter(
    (other) => /\.[a-z]{2}\.md$/.test(other) && other.replace(/\.[a-z]{2}\.md$/, '.md') === name,
  )
}

/** What slides are known by in both: those that stand in the entry itself, and the cover wherever it stands, by their place. */
function idsOf({ entry, slides }: Named): string[] {
  const own = `${nameOf(entry)}#`
  return slides.map(({ id }, index) => (index === 0 || id.startsWith(own) ? `#${index + 1}` : id))
}
