import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import type { Facts, HedgeWords } from '../deck/facts/facts.ts'
import { type Language, languageOf, original } from '../deck/language.ts'
import { findTags, hideCode, rowAt, toTag } from '../deck/text/markdown.ts'
import { elementsOf, scanTags } from '../deck/text/markup.ts'
import { idsIn, idsOf } from './ids.ts'

/**
 * What is marked as a hedge of the essay is that hedge's, and of a paragraph that the slide cites; one of a slide at most
 * is its focus.
 */
export function checkHedges(deck: Deck, facts: Facts): Finding[] {
  const hedges = new Map(facts.hedges.map((hedge) => [hedge.id, hedge]))
  return deck.slides.flatMap((slide) => [
    ...checkSlide(slide, languageOf(deck, slide), hedges),
    ...checkFocus(slide),
  ])
}

function checkSlide(
  slide: DeckSlide,
  language: Language | undefined,
  hedges: ReadonlyMap<string, HedgeWords>,
): Finding[] {
  const text = hideCode(slide.content)
  const cited = citedBy(slide)
  return elementsOf(scanTags(text), (name) => name === 'Hedge').flatMap(({ tag, inner }) => {
    const finding = (what: string, mend: string, certain = true): Finding => ({
      ...{ file: slide.file, line: slide.contentLine + rowAt(text, tag.at), slide: slide.id, what, mend },
      severity: slide.ours || certain ? 'error' : 'hint',
    })
    const marked = text.slice(inner.at, inner.end)
    return toTag(text, tag)
      .props.filter(({ name }) => name === 'of')
      .flatMap(idsIn)
      .flatMap((id) => hedges.get(id) ?? [])
      .flatMap((hedge): Finding[] => {
        const { id, paragraphs, markers } = hedge
        const where = paragraphs.join(', ')
        const meant = language && language !== original ? hedge.reading[language] : markers.join('…')
        const astray = paragraphs.some((paragraph) => cited.has(paragraph))
          ? []
          : [
              finding(
                `<Hedge of="${id}"> ("${meant}") stands in ${where}, which the slide does not cite`,
                `name the hedge of these words, or cite ${paragraphs[0]}`,
                cited.size > 0,
              ),
            ]
        const words = wordsOf(marked)
        if (!language || words === undefined || carries(words, hedge, language)) return astray
        const what =
          words === ''
            ? `<Hedge of="${id}"> marks nothing`
            : `<Hedge of="${id}"> marks "${words}", which is not the hedge`
        return [
          ...astray,
          finding(what, `mark what stands for "${meant}", or correct the id`, language === original),
        ]
      })
  })
}

/** The hedge that is underlined is one. */
function checkFocus({ file, id, content, contentLine }: DeckSlide): Finding[] {
  const focused = findTags(hideCode(content))
    .filter(({ name }) => name === 'Hedge')
    .flatMap(({ props }) => props.filter(({ name }) => name === 'focus'))
  return focused.slice(1).map(({ row }) => ({
    file,
    line: contentLine + row,
    slide: id,
    what: 'a second <Hedge focus>: one hedge of a slide is underlined',
    mend: 'leave "focus" to the one that matters most',
    severity: 'error',
  }))
}

function citedBy(slide: DeckSlide): Set<string> {
  const { sources } = slide.frontmatter
  const inText = idsOf(slide, ['Cite', 'Q'], 'p').map(({ id }) => id)
  return new Set([...(Array.isArray(sources) ? sources.map(String) : []), ...inText])
}

/** The words of an element, without readings of kanji, tags, brackets and emphasis; `undefined` where they are computed. */
function wordsOf(inner: string): string | undefined {
  if (inner.includes('{{')) return undefined
  return bare(inner.replace(/<(rt|rp)\b[^<>]*>[^<>]*<\/\1>/g, '').replace(/<[^<>]*>/g, '')).trim()
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/[*_「」『』“”"]+/g, '')
}

/**
 * Whether words carry a hedge. On a Japanese slide they paraphrase the essay's: something of a marker is in them, and
 * half of them is in the markers or in how they are to be read. In a translation a word of its reading is enough.
 */
function carries(words: string, { markers, reading }: HedgeWords, language: Language): boolean {
  if (language !== original) {
    const read = new Set(stemsOf(reading[language]))
    return stemsOf(words).some((stem) => read.has(stem))
  }
  const said = words.replace(/\s+/g, '')
  const written = markers.map(bare)
  if (written.some((marker) => said.length > 1 && marker.includes(said))) return true
  return (
    sharedBy(said, written) > 0 && sharedBy(said, [...written, bare(reading[language])]) * 2 >= said.length
  )
}

/** How many characters of words lie in a run of two or more that some texts have too. */
function sharedBy(words: string, texts: readonly string[]): number {
  const pairs = new Set(texts.flatMap(pairsOf))
  const shared = new Set(pairsOf(words).flatMap((pair, at) => (pairs.has(pair) ? [at, at + 1] : [])))
  return shared.size
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2))
}

/** The beginnings of words: seems and seemed are one. */
function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 4))
}
