import type { Deck, DeckSlide } from '../../deck/deck.ts'
import { type Drawing, textsOf } from '../../deck/facts/drawing.ts'
import type { Facts } from '../../deck/facts/facts.ts'
import { type Language, languageOf } from '../../deck/language.ts'
import { findTags, hideCode } from '../../deck/text/markdown.ts'
import type { Said } from './said.ts'

/** The part of a picture's texts that may stand in another one as well. */
const mostShared = 0.5
/** What a class takes in of a diagram with arrows, or of one with a time axis; grids are read row by row. */
const most = { nodes: 7, edges: 6, labels: 3, bars: 8 }

/** A picture whose texts stand in one before it, on a slide that does not build on the other's. */
export function alike(deck: Deck, index: number, facts: Facts): Said[] {
  const slide = deck.slides[index]
  const language = slide && languageOf(deck, slide)
  if (!language) return []
  const builtOn = slide.frontmatter.requires
  return picturesOf(slide).flatMap((name) => {
    const texts = textsIn(facts, name, language)
    return deck.slides.slice(0, index).flatMap((before): Said[] => {
      if (Array.isArray(builtOn) && builtOn.includes(before.id)) return []
      return picturesOf(before).flatMap((other): Said[] => {
        const others = textsIn(facts, other, language)
        const shared = [...texts].filter((text) => others.has(text)).length
        if (shared <= mostShared * Math.min(texts.size, others.size)) return []
        const what = `${shared} of the ${texts.size} texts of the picture "${name}" stand in "${other}" on "${before.id}" too`
        return [
          { rule: 'picture-again', what, mend: `show something else, or let it require "${before.id}"` },
        ]
      })
    })
  })
}

function textsIn(facts: Facts, name: string, language: Language): Set<string> {
  return new Set(textsOf(facts.drawing(name, language)))
}

/** A picture with more than a class takes in, or one whose focus is not the essay's. */
export function heavy(slide: DeckSlide, deck: Deck, facts: Facts): Said[] {
  const language = languageOf(deck, slide)
  if (!language) return []
  return picturesOf(slide).flatMap((name) => {
    const drawing = facts.drawing(name, language)
    if (!drawing) return []
    const added = drawing.nodes?.filter(
      ({ side, strength }) => side === 'lecturer' || strength === 'implicit',
    )
    const focus = added?.filter(({ strong, solid }) => strong || solid) ?? []
    return [
      ...tooMany(drawing).map(
        (many): Said => ({
          rule: 'picture-crowded',
          what: `the picture "${name}" has ${many}`,
          mend: 'show less in one picture',
        }),
      ),
      ...focus.map(
        ({ text }): Said => ({
          rule: 'picture-focus',
          what: `the picture "${name}" sets "${text.replace(/\s+/g, ' ')}" off, which the essay does not say`,
          mend: 'let what the author says stand out',
        }),
      ),
    ]
  })
}

/** How many of what a picture has, where that is too many. */
function tooMany({ kind, nodes = [], edges = [] }: Drawing): string[] {
  const labels = new Set(edges.flatMap(({ label }) => label ?? [])).size
  const counts: Partial<Record<string, readonly [number, number, string][]>> = {
    gantt: [[nodes.length, most.bars, 'bars']],
    flowchart: [
      [nodes.length, most.nodes, 'nodes'],
      [edges.length, most.edges, 'links'],
      [labels, most.labels, 'different words on its links'],
    ],
  }
  return (counts[kind ?? ''] ?? [])
    .filter(([count, limit]) => count > limit)
    .map(([count, limit, of]) => `${count} ${of}, ${limit} at most`)
}

/** The names of the diagrams that a slide shows. */
export function picturesOf({ content }: DeckSlide): string[] {
  return findTags(hideCode(content))
    .filter(({ name }) => name === 'Diagram')
    .flatMap(({ props }) => props.filter(({ name }) => name === 'of').map(({ value }) => value))
}
