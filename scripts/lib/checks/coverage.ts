import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import { isEdition } from '../deck/edition.ts'
import { findMeant, findTerms, type GlossaryTerm } from '../deck/facts/glossary.ts'
import type { Inventory, InventoryRecord } from '../deck/facts/inventory.ts'
import { inEachLanguage, type Language, languageOf, original } from '../deck/language.ts'
import { shownText, spokenText } from '../deck/slide-text.ts'
import { findTags, hideCode } from '../deck/text/markdown.ts'
import { elementsOf, scanTags } from '../deck/text/markup.ts'
import { foldWidth } from '../deck/text/width.ts'
import { idsIn, idsOf } from './ids.ts'

/** Where a record is on a slide, and by what that is known. */
export interface Showing {
  readonly slide: string
  /** Such as `diagram two-lanes`, `words`, `name`, `<Hedge>`, `<Q>`, `<TermTable>`, `introduces`, `sources`. */
  readonly by: string
}

/** Where a record of the data is in a lecture; nowhere when all of its lists are empty. */
export interface Covered {
  readonly id: string
  readonly slides: readonly Showing[]
  /** Ids of the slides whose notes say it. */
  readonly notes: readonly string[]
  /** The handout's tables that give it. */
  readonly handout: readonly string[]
  /** Why it is nowhere, where that is on purpose. */
  readonly why?: string
}

/** Where each record of the data is in a deck, in the data's order. */
export function coverageOf(deck: Deck, inventory: Inventory): Covered[] {
  const slides = deck.slides.map((slide) => {
    const language = languageOf(deck, slide) ?? original
    return {
      id: slide.id,
      shown: shownOn(slide, language, inventory),
      said: saidOf(slide, language, inventory),
    }
  })
  const isListed = deck.slides.some(({ ours }) => ours)
  return inventory.records.map(({ id }) => {
    const why = inventory.unshown.find(({ record }) => record === id)?.why
    return {
      id,
      slides: slides.flatMap(({ id: slide, shown }) => (shown.get(id) ?? []).map((by) => ({ slide, by }))),
      notes: slides.filter(({ said }) => said.has(id)).map((slide) => slide.id),
      handout: isListed
        ? inventory.tables.filter(({ records }) => records.includes(id)).map((table) => table.id)
        : [],
      ...(why === undefined ? {} : { why }),
    }
  })
}

/** Whether a record is on no slide, in no notes and in no table. */
export function isNowhere({ slides, notes, handout }: Covered): boolean {
  return slides.length + notes.length + handout.length === 0
}

/** In the whole lecture, what is nowhere and has no reason for it; and reasons for what is there. */
export function checkCoverage(deck: Deck, inventory: Inventory, covered: readonly Covered[]): Finding[] {
  if (!isEdition(deck)) return []
  const known = new Set(inventory.records.map(({ id }) => id))
  const unknown = inventory.unshown
    .filter(({ record }) => !known.has(record))
    .map(
      ({ record }): Finding => ({
        ...inventory.placeOf({ id: record, module: 'unshown' }),
        rule: 'coverage',
        what: `the data have no record "${record}"`,
        mend: 'correct its id, which `npm run check -- --coverage` tells',
        severity: 'error',
      }),
    )
  const uncovered = inventory.records.flatMap((record, index): Finding[] => {
    const one = covered[index]
    if (!one || isNowhere(one) !== (one.why === undefined)) return []
    const [what, mend] = isNowhere(one)
      ? [
          `"${record.id}" is on no slide, in no notes and not in the handout`,
          'show it, or say in slides/data/unshown.ts why not',
        ]
      : [
          `"${record.id}" is shown, and unshown.ts says why it is not`,
          'take it out of slides/data/unshown.ts',
        ]
    return [{ ...inventory.placeOf(record), rule: 'coverage', what, mend, severity: 'error' }]
  })
  return [...uncovered, ...unknown]
}

/** The records that a slide shows, and by what. */
function shownOn(slide: DeckSlide, language: Language, inventory: Inventory): Map<string, string[]> {
  const shown = new Map<string, string[]>()
  const add = (ids: Iterable<string>, by: string) => {
    for (const id of ids) shown.set(id, [...new Set([...(shown.get(id) ?? []), by])])
  }
  const listOf = (key: string, list: string) => {
    const value = slide.frontmatter[key]
    return Array.isArray(value) ? value.map((id) => `${list}.${id}`) : []
  }
  add(listOf('sources', 'paragraphs'), 'sources')
  add(listOf('introduces', 'terms'), 'introduces')
  add(
    idsOf(slide, ['TermTable'], 'terms').map(({ id }) => `terms.${id}`),
    '<TermTable>',
  )
  add(
    idsOf(slide, ['Hedge'], 'of').map(({ id }) => `hedges.${id}`),
    '<Hedge>',
  )
  add(quotedHedges(slide, inventory.records), '<Q>')
  const text = shownText(slide, language).text
  add(withHedges(saidIn([text], language, inventory), inventory), 'words')
  add(namedIn(text, language, inventory), 'name')
  for (const name of diagramsOn(slide, inventory)) {
    const { nodes = [], edges = [] } = drawn(name, language, inventory)
    const texts = [...nodes.map((node) => node.text), ...edges.flatMap(({ label }) => label ?? [])]
    const ids = nodes.flatMap((node) => recordOf(node.id, inventory))
    const said = saidIn(texts, language, inventory)
    add(withHedges([...ids, ...said], inventory), `diagram ${name}`)
    add(namedIn(texts.join('\n'), language, inventory), `diagram ${name}`)
  }
  return shown
}

/** The records that a slide's notes say. */
function saidOf(slide: DeckSlide, language: Language, inventory: Inventory): Set<string> {
  const { text } = spokenText(slide)
  return new Set([
    ...withHedges(saidIn([text], language, inventory), inventory),
    ...namedIn(text, language, inventory),
    ...hedgesIn(
      [...text.matchAll(/「([^「」]*)」/g)].map(([, words = '']) => ({ words, paragraph: undefined })),
      inventory.records,
    ),
  ])
}

/** The diagrams on a slide, whatever component draws them. */
function diagramsOn({ content }: DeckSlide, { diagrams }: Inventory): string[] {
  return findTags(hideCode(content))
    .filter(({ name }) => name !== 'Hedge')
    .flatMap(({ props }) => props.filter(({ name }) => name === 'of').flatMap(idsIn))
    .filter((name) => Object.hasOwn(diagrams, name))
}

/** A diagram as it is drawn; one that can't be is found elsewhere. */
function drawn(name: string, language: Language, { diagrams }: Inventory) {
  try {
    return diagrams[name]?.(language) ?? { source: '' }
  } catch {
    return { source: '' }
  }
}

/** The record whose id a node has; none where that may be another's. */
function recordOf(node: string | undefined, { records }: Inventory): string[] {
  const found = records.filter((record) => record.node?.replaceAll('-', '_') === (node ?? ''))
  return found.length === 1 ? found.map(({ id }) => id) : []
}

/** Fewer characters may stand in a sentence by chance; a text that is nothing else says them all the same. */
const least: Readonly<Record<Language, number>> = { ja: 8, en: 16 }

/**
 * The records whose words a text has. Where some words lie within longer ones of another record, that one is meant;
 * words that two records share tell neither.
 */
function saidIn(texts: readonly string[], language: Language, { records }: Inventory): string[] {
  const owners = new Map<string, Set<string>>()
  for (const { id, words } of records)
    for (const word of words) {
      const key = bare(word[language])
      owners.set(key, (owners.get(key) ?? new Set()).add(id))
    }
  const all = [...owners].sort(([a], [b]) => b.length - a.length)
  const lines = new Set(texts.flatMap((text) => [text, ...text.split('\n')]).map(bare))
  let rest = texts.map(bare).join('\n')
  const said: string[] = []
  for (const [words, ids] of all) {
    const isThere = rest.includes(words) && (words.length >= least[language] || lines.has(words))
    if (!isThere) continue
    if (ids.size === 1) said.push(...ids)
    rest = rest.replaceAll(words, '\0')
  }
  return said
}

/** A text without what a slide may set in another way: spaces, brackets, widths. */
function bare(text: string): string {
  return foldWidth(text).replace(/[\s\u200b「」『』“”"]/g, '')
}

/** Records with the hedges that their words hold. */
function withHedges(ids: Iterable<string>, { records }: Inventory): string[] {
  return [...ids].flatMap((id) => [
    id,
    ...(records.find((record) => record.id === id)?.hedges ?? []).map((hedge) => `hedges.${hedge}`),
  ])
}

/** The terms and those who act, as far as a text names them. */
function namedIn(text: string, language: Language, { records, terms }: Inventory): string[] {
  const names = records.flatMap(({ id, names }): GlossaryTerm[] =>
    (names?.[language] ?? []).map((name) => ({ id, term: inEachLanguage(() => name) })),
  )
  // US is not us.
  const isMeant = ({ id, word }: { id: string; word: string }) =>
    names.some(
      (name) => name.id === id && (name.term[language] === word || /[^A-Z]/.test(name.term[language])),
    )
  return [
    ...findTerms(text, names, language)
      .filter(isMeant)
      .map(({ id }) => id),
    ...findMeant(text, terms, language).map(({ id }) => `terms.${id}`),
  ]
}

/** The hedges whose words a slide quotes from their paragraphs. */
function quotedHedges({ content }: DeckSlide, records: readonly InventoryRecord[]): string[] {
  const text = hideCode(content)
  const quotations = elementsOf(scanTags(text), (name) => name === 'Q').map(({ tag, inner }) => ({
    words:
      tag.attributes.find(({ name }) => name === 'ja')?.value ??
      text.slice(inner.at, inner.end).replace(/<[^>]*>/g, ''),
    paragraph: tag.attributes.find(({ name }) => name === 'p')?.value,
  }))
  return hedgesIn(quotations, records)
}

/** The hedges that quotations hold; words that are the marker of two tell neither. */
function hedgesIn(
  quotations: readonly { words: string; paragraph: string | undefined }[],
  records: readonly InventoryRecord[],
): string[] {
  const all = records.flatMap(({ markers = [] }) => markers)
  return records
    .filter(({ markers = [], paragraphs = [] }) =>
      quotations.some(
        ({ words, paragraph }) =>
          (paragraph === undefined || paragraphs.includes(paragraph)) &&
          markers.some(
            (marker) => words.includes(marker) && all.filter((one) => one === marker).length === 1,
          ),
      ),
    )
    .map(({ id }) => id)
}
