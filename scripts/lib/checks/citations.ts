import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'
import { findTags, hideCode } from '../deck/text/markdown.ts'
import { idsIn } from './ids.ts'

/** Layouts that state no evidence of their own. */
const uncited = ['cover', 'section']
/** Components that cite the paragraphs of the data that they show. */
const citesItself = ['TermTable']

/** Every slide cites, and what it cites stands in its `sources`. */
export function checkCitations(deck: Deck, facts: Facts): Finding[] {
  return deck.slides.flatMap((slide) => checkSlide(slide, facts))
}

function checkSlide(slide: DeckSlide, facts: Facts): Finding[] {
  const all = findTags(hideCode(slide.content))
  const tags = all.filter((tag) => tag.name === 'Cite' || tag.name === 'Q')
  const sources = Array.isArray(slide.frontmatter.sources) ? slide.frontmatter.sources : []
  const strays = tags.flatMap((tag) =>
    tag.props
      .filter((prop) => prop.name === 'p')
      .flatMap((prop) => idsIn(prop).map((id) => ({ id, line: slide.contentLine + prop.row, tag: tag.name })))
      .filter(({ id }) => facts.paragraphs.includes(id) && !sources.includes(id)),
  )
  const findings = strays.map(
    ({ id, line, tag }): Finding => ({
      file: slide.file,
      line,
      slide: slide.id,
      what: `<${tag}> cites ${id}, which is not among the slide's sources`,
      mend: `add '${id}' to sources in the frontmatter`,
      severity: slide.ours || sources.length > 0 ? 'error' : 'hint',
    }),
  )
  const excused = uncited.includes(String(slide.frontmatter.layout)) && sources.length > 0
  const cited = tags.length > 0 || all.some((tag) => citesItself.includes(tag.name))
  if (cited || excused) return findings
  return [
    {
      file: slide.file,
      line: slide.contentLine,
      slide: slide.id,
      what: 'the slide cites no paragraph',
      mend: 'add <Cite p="…" /> below its evidence',
      severity: slide.ours ? 'error' : 'hint',
    },
  ]
}
