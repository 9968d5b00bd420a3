import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'
import { findTags, hideCode } from '../deck/text/markdown.ts'
import { choiceFor, idsIn } from './ids.ts'

/** Whoever speaks on a slide is one of its `voices`, which its frame names: else the class reads a wrong owner. */
export function checkOwners(deck: Deck, facts: Facts): Finding[] {
  return deck.slides.flatMap((slide) => checkSlide(slide, facts))
}

function checkSlide(slide: DeckSlide, facts: Facts): Finding[] {
  const { voices } = slide.frontmatter
  if (!Array.isArray(voices)) return []
  return findTags(hideCode(slide.content)).flatMap((tag) =>
    tag.props
      // Whatever its name, a property of that type says who speaks.
      .filter((prop) => choiceFor(facts.props, tag.name, prop.name)?.names === 'voice')
      .flatMap((prop) => idsIn(prop).map((id) => ({ id, prop })))
      .filter(({ id }) => facts.voices.includes(id) && !voices.includes(id))
      .map(
        ({ id, prop }): Finding => ({
          file: slide.file,
          line: slide.contentLine + prop.row,
          slide: slide.id,
          what: `<${tag.name} ${prop.name}="${id}"> speaks, who is not among the slide's voices (${voices.join(', ')})`,
          mend: `correct whose statement it is, or add ${id} to voices in the frontmatter`,
          severity: 'error',
        }),
      ),
  )
}
