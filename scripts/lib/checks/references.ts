import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'
import { findReferences, type Reference } from '../deck/figures/references.ts'
import { languageOf } from '../deck/language.ts'
import { lineAt, type PlacedText, shownText, spokenText } from '../deck/slide-text.ts'

/** A paragraph that a slide or its notes name by its place exists, and is one of the slide's `sources`. */
export function checkReferences(deck: Deck, facts: Facts): Finding[] {
  return deck.slides.flatMap((slide) => {
    const language = languageOf(deck, slide)
    if (!language) return []
    return [shownText(slide, language), spokenText(slide)].flatMap((placed) =>
      findReferences(placed.text, language).flatMap((reference) => judge(slide, placed, reference, facts)),
    )
  })
}

function judge(slide: DeckSlide, placed: PlacedText, reference: Reference, facts: Facts): Finding[] {
  const { section, number, text, index } = reference
  const { sources } = slide.frontmatter
  const cited = Array.isArray(sources) ? sources.map(String) : []
  // Where no section is named, any section's paragraph of that number is as good.
  const prefix = section === undefined ? '\\d+' : String(section)
  const named = new RegExp(`^${prefix}\\.${number ?? '\\d+'}$`)
  const finding = (what: string, mend: string): Finding[] => {
    const severity = slide.ours || cited.length > 0 ? 'error' : 'hint'
    return [{ file: slide.file, line: lineAt(placed, index), slide: slide.id, what, mend, severity }]
  }
  const id =
    section === undefined ? '' : ` (${[section, number].filter((part) => part !== undefined).join('.')})`
  if (!facts.paragraphs.some((paragraph) => named.test(paragraph)))
    return finding(`"${text}"${id} is not in the essay`, 'correct the number')
  if (number === undefined || cited.length === 0 || cited.some((source) => named.test(source))) return []
  const add = section === undefined ? 'add the paragraph' : `add '${section}.${number}'`
  return finding(
    `"${text}"${id} is not among the slide's sources`,
    `correct the number, or ${add} to sources`,
  )
}
