import { existsSync } from 'node:fs'
import { relative } from 'node:path/posix'
import { parse } from '@slidev/parser'
import type { Finding } from '../../cli/findings.ts'
import type { Deck, DeckSlide } from '../../deck/deck.ts'
import { isEdition } from '../../deck/edition.ts'
import { type Language, languageOf, original } from '../../deck/language.ts'
import { loadDeck } from '../../deck/load-deck.ts'
import { compareSlides, type Pair } from './compare.ts'
import { contentInState } from './history.ts'
import { changesBetween, stateKey, stateOf } from './state.ts'

/** Of what changed in an original, as many lines are told. */
const mostLines = 3

/**
 * What a deck's slides in other languages lack beside the Japanese ones that they translate, or have beyond them, and
 * which of these have changed since; of an edition of the whole lecture also which slides it has, in which order.
 */
export async function checkParity(deck: Deck): Promise<Finding[]> {
  const pairs = await pairsOf(deck)
  const stale = await Promise.all(pairs.map(checkState))
  return [...(await checkOrder(deck)), ...pairs.flatMap(compareSlides), ...stale.flat()]
}

/** The slides of a deck that translate another, each with that one, as their own files have them. */
export async function pairsOf(deck: Deck): Promise<Pair[]> {
  const own = deck.slides.filter(({ file, tree }) => tree !== '' && tree !== original && file !== deck.entry)
  const pairs = own.map(({ file, tree }) => ({
    file,
    translated: file.replace(`${deck.root}/slides/${tree}/`, `${deck.root}/slides/${original}/`),
  }))
  const cover = await originalEntry(deck)
  if (cover) pairs.unshift({ file: deck.entry, translated: cover.entry })
  const loaded = await Promise.all(
    pairs.map(async ({ file, translated }) => {
      const [slide] = (await loadDeck(file)).slides
      const [other] = existsSync(translated) ? (await loadDeck(translated)).slides : []
      const language = slide && languageFor(deck, slide)
      const from = relative(deck.root, translated)
      // What has no original is told by the order of the edition, and is a slide like any other in a remix.
      return slide && other && language
        ? [{ slide: named(slide), language, original: named(other), from }]
        : []
    }),
  )
  return loaded.flat()
}

function languageFor(deck: Deck, slide: DeckSlide): Language | undefined {
  const tree = slide.file.slice(`${deck.root}/slides/`.length).split('/')[0] ?? ''
  return languageOf(deck, { ...slide, tree })
}

/** A slide that is its file's only one is called as the file is. */
function named(slide: DeckSlide): DeckSlide {
  return { ...slide, id: slide.id.replace(/#1$/, '') }
}

/** The edition that another edition translates; `undefined` of any other deck. */
async function originalEntry(deck: Deck): Promise<Deck | undefined> {
  if (!isEdition(deck)) return undefined
  const entry = deck.entry.replace(/\.[a-z]{2}\.md$/, '.md')
  return entry === deck.entry || !existsSync(entry) ? undefined : loadDeck(entry)
}

/** Which slides an edition has, and in which order. */
async function checkOrder(deck: Deck): Promise<Finding[]> {
  const original = await originalEntry(deck)
  if (!original) return []
  const [here, there] = [deck, original].map(({ slides }) => slides.slice(1).map(({ id }) => id))
  const name = relative(deck.root, original.entry)
  const finding = (line: number, id: string, what: string, mend: string): Finding => ({
    ...{ file: deck.entry, line, slide: id, what, mend, severity: 'error' },
  })
  const lineOf = (id: string) => deck.slides.find((slide) => slide.id === id)?.importLine ?? 1
  const missing = (there ?? []).filter((id) => !here?.includes(id))
  const extra = (here ?? []).filter((id) => !there?.includes(id))
  const [common, order] = [here, there].map((ids) =>
    ids?.filter((id) => here?.includes(id) && there?.includes(id)),
  )
  const moved = common?.find((id, index) => id !== order?.[index])
  return [
    ...missing.map((id) =>
      finding(1, id, `${name} shows "${id}", this edition does not`, 'translate it, and name it here'),
    ),
    ...extra.map((id) =>
      finding(lineOf(id), id, `"${id}" is not in ${name}`, 'take it out, or add it there'),
    ),
    ...(moved
      ? [
          finding(
            lineOf(moved),
            moved,
            `"${moved}" stands in another place than in ${name}`,
            'put the slides in one order',
          ),
        ]
      : []),
  ]
}

/** Whether a slide translates what its original says today; if not, what changed. */
async function checkState({ slide, original, from }: Pair): Promise<Finding[]> {
  const state = slide.frontmatter[stateKey]
  const line = slide.locate([stateKey]).line
  const finding = (what: string, mend: string): Finding[] => [
    { file: slide.file, line, slide: slide.id, what, mend, severity: 'error' },
  ]
  const command = `npm run translated -- ${slide.id}`
  if (state === undefined)
    return finding(
      `the slide does not say which state of ${from} it translates`,
      `compare the two, then run "${command}"`,
    )
  if (state === stateOf(original)) return []
  const before = await contentInState(original.file, String(state), contentOfFirst)
  return finding(
    `${from} has changed since it was translated${changed(before, original.content)}`,
    `translate that, then run "${command}"`,
  )
}

/** What changed, in a few lines; nothing where the earlier state is not known. */
function changed(before: string | undefined, now: string): string {
  if (before === undefined) return ''
  const { gone, added } = changesBetween(before, now)
  const list = (lines: readonly string[], sign: string) =>
    lines.slice(0, mostLines).map((line) => `${sign} ${line}`)
  const more = Math.max(gone.length - mostLines, 0) + Math.max(added.length - mostLines, 0)
  const told = [...list(gone, '−'), ...list(added, '+'), ...(more > 0 ? [`and ${more} more lines`] : [])]
  return told.length > 0 ? `:\n  ${told.join('\n  ')}` : ''
}

/** What the first slide of a file says, in some version of it. */
async function contentOfFirst(text: string): Promise<string> {
  const { slides } = await parse(text, 'slide.md')
  const source = slides[0]
  if (!source) return ''
  return source.raw
    .split('\n')
    .slice(source.contentStart - source.start)
    .join('\n')
}
