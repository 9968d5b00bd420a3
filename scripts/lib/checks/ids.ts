import type { Deck, DeckSlide } from '../deck.ts'
import type { Facts } from '../facts.ts'
import type { Finding } from '../findings.ts'
import { findTags, hideCode, type Prop } from '../markdown.ts'

/** Ids in the properties of components that exist nowhere in the data. */
export function checkIds(deck: Deck, facts: Facts): Finding[] {
  return deck.slides.flatMap((slide) => checkSlide(slide, facts))
}

/** Ids that a property gives: of a plain value its words, of a bound one its quoted strings. */
export function idsIn(prop: Prop): string[] {
  if (!prop.bound) return prop.value.split(/[\s,]+/).filter(Boolean)
  // Only a literal can be judged here; the type check sees through any other expression.
  if (!/^\s*(\[[^()]*\]|(['"`])[^'"`$]*\2)\s*$/.test(prop.value)) return []
  return [...prop.value.matchAll(/(['"`])([^'"`]*)\1/g)].map((match) => match[2] ?? '')
}

/** The ids that a property of some components of a slide gives, with the lines (from 1) of its file. */
export function idsOf(
  slide: DeckSlide,
  tags: readonly string[],
  key: string,
): { id: string; line: number }[] {
  return findTags(hideCode(slide.content))
    .filter(({ name }) => tags.includes(name))
    .flatMap(({ props }) => props.filter(({ name }) => name === key))
    .flatMap((prop) => idsIn(prop).map((id) => ({ id, line: slide.contentLine + prop.row })))
}

function checkSlide(slide: DeckSlide, facts: Facts): Finding[] {
  return findTags(hideCode(slide.content)).flatMap((tag) =>
    tag.props.flatMap((prop) => {
      const kind = kindOf(tag.name, prop.name, facts)
      if (!kind) return []
      return idsIn(prop)
        .filter((id) => !kind.ids.includes(id))
        .map(
          (id): Finding => ({
            file: slide.file,
            line: slide.contentLine + prop.row,
            slide: slide.id,
            what: `<${tag.name} ${prop.name}="${id}"> names no ${kind.name}`,
            mend: `use one of: ${kind.ids.join(', ')}`,
            severity: 'error',
          }),
        )
    }),
  )
}

function kindOf(tag: string, prop: string, facts: Facts) {
  if (prop === 'p' || prop === 'sources') return { name: 'paragraph', ids: facts.paragraphs }
  if (prop === 'by' || prop === 'voice') return { name: 'voice', ids: facts.voices }
  if (tag === 'Hedge' && prop === 'of') return { name: 'hedge', ids: facts.hedges }
  if (tag === 'Diagram' && prop === 'of' && facts.diagrams) return { name: 'diagram', ids: facts.diagrams }
  return undefined
}
