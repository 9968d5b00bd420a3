import type { Finding } from '../cli/findings.ts'
import { isBackup } from '../deck/backup.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import { textsOf } from '../deck/facts/drawing.ts'
import type { Facts } from '../deck/facts/facts.ts'
import {
  findMeant,
  findTerms,
  type GlossaryTerm,
  type TermUse,
  termForms,
  wordsOf,
} from '../deck/facts/glossary.ts'
import { type Language, languageOf } from '../deck/language.ts'
import { lineAt, type PlacedText, shownText, spokenText } from '../deck/slide-text.ts'
import { idsOf } from './ids.ts'

/** Layouts that announce what is to come, and may name what it will explain. */
export const announcing = ['cover', 'section']

/** A slide with the terms that it uses and explains. */
interface Reading {
  readonly slide: DeckSlide
  readonly language: Language
  readonly introduces: readonly string[]
  /** With the line of each; in the lecturer's notes a term is no use. */
  readonly uses: readonly (Pick<TermUse, 'id' | 'word'> & { readonly line: number })[]
  /** Ids of all that stand on the slide or in its notes. */
  readonly said: ReadonlySet<string>
}

/**
 * A glossary term stands on no slide before the one that introduces it, and on that one it stands. What a backup slide
 * introduces is unknown to the lecture, which may never show it.
 */
export function checkTerms(deck: Deck, facts: Facts): Finding[] {
  const readings = readTerms(deck, facts)
  return facts.terms.flatMap((term) => {
    const introducing = readings.filter(({ introduces }) => introduces.includes(term.id))
    const [first] = introducing
    const backup = ({ slide }: Reading) => isBackup(slide, facts.backupPart)
    const isKnown = (reading: Reading, index: number) =>
      first !== undefined && index >= readings.indexOf(first) && (!backup(first) || backup(reading))
    const early = readings.find(
      (reading, index) => !isKnown(reading, index) && reading.uses.some(({ id }) => id === term.id),
    )
    return [
      ...checkDeclarations(term, introducing),
      ...(early ? checkUse(early, term.id, first, () => findSpare(deck, facts, early, term.id)) : []),
    ]
  })
}

/** The terms of each slide in a language whose terms can be read. */
export function readTerms(deck: Deck, facts: Facts): Reading[] {
  return deck.slides.flatMap((slide, index) => read(deck, slide, index, facts))
}

function checkDeclarations(term: GlossaryTerm, introducing: readonly Reading[]): Finding[] {
  const [first, ...again] = introducing
  if (!first) return []
  const error = ({ slide }: Reading, what: string, mend: string): Finding => {
    const { introduces } = slide.frontmatter
    const item = Array.isArray(introduces) ? introduces.indexOf(term.id) : 0
    const severity = slide.ours ? 'error' : 'hint'
    return { ...slide.locate(['introduces', item]), slide: slide.id, what, mend, severity }
  }
  const repeated = again.map((other) =>
    error(other, `"${term.id}" is introduced by "${first.slide.id}" already`, 'remove it here'),
  )
  if (first.said.has(term.id)) return repeated
  const what = `it introduces "${term.id}" and never says ${wordsOf(term, first.language).join(' or ')}`
  return [error(first, what, 'say it on the slide or in the notes, or introduce it elsewhere'), ...repeated]
}

/** A use before `introducing`; where this entry explains the term nowhere, `spare` may be a slide that does. */
function checkUse(
  { slide, uses }: Reading,
  id: string,
  introducing: Reading | undefined,
  spare: () => string | undefined,
): Finding[] {
  const use = uses.find((one) => one.id === id)
  if (!use) return []
  const place = { file: slide.file, line: use.line, slide: slide.id }
  if (introducing) {
    const what = `"${use.word}" stands before "${introducing.slide.id}", which introduces it`
    const mend = `explain it here and move '${id}' to the introduces of this slide, or use another word`
    return [{ ...place, what, mend, severity: slide.ours ? 'error' : 'hint' }]
  }
  const other = spare()
  if (!other) return []
  const what = `"${use.word}" is introduced by no slide of this entry`
  return [{ ...place, what, mend: `add ${other} before it, or explain it in speaking`, severity: 'hint' }]
}

/** The path of a slide of the same language that explains a term. */
function findSpare({ root }: Deck, { slideFiles }: Facts, { language }: Reading, id: string) {
  const found = slideFiles.find(({ tree, introduces }) => tree === language && introduces.includes(id))
  return found?.file.slice(root.length + 1)
}

function read(deck: Deck, slide: DeckSlide, index: number, facts: Facts): Reading[] {
  const language = languageOf(deck, slide)
  if (!language || termForms[language] === null) return []
  const texts = [shownText(slide, language), ...labelsOf(slide, language, facts)]
  const uses = texts.flatMap((placed) =>
    findMeant(placed.text, facts.terms, language).map((use) => ({ ...use, line: lineAt(placed, use.index) })),
  )
  const said = [...texts, spokenText(slide)].flatMap(({ text }) => findTerms(text, facts.terms, language))
  // A row of the glossary explains the term that it shows.
  const explained = idsOf(slide, ['TermTable'], 'terms')
  const layout = String(slide.frontmatter.layout ?? (index === 0 ? 'cover' : 'default'))
  const { introduces } = slide.frontmatter
  return [
    {
      slide,
      language,
      introduces: Array.isArray(introduces) ? introduces.map(String) : [],
      uses: announcing.includes(layout) ? [] : uses,
      said: new Set([...said, ...explained].map(({ id }) => id)),
    },
  ]
}

/** What a slide's diagrams say, at the lines of their tags. */
function labelsOf(slide: DeckSlide, language: Language, facts: Facts): PlacedText[] {
  return idsOf(slide, ['Diagram'], 'of').flatMap(({ id, line }) =>
    textsOf(facts.drawing(id, language)).map((text) => ({ text: text.replace(/\s+/g, ' '), line })),
  )
}
