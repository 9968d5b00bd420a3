import { existsSync } from 'node:fs'
import { languageOfTag, original } from '../../../../slides/data/languages.ts'
import type { Diagram } from '../../../../slides/diagrams/diagram.ts'
import { type Draft, draftsOf } from '../../checks/diagrams.ts'
import { idsIn } from '../../checks/ids.ts'
import type { Deck } from '../../deck/deck.ts'
import type { Diagrams } from '../../deck/facts/load-facts.ts'
import type { Language } from '../../deck/language.ts'
import { findTags, hideCode } from '../../deck/text/markdown.ts'
import { pictureFiles } from './files.ts'
import { outlineOf } from './outline.ts'

/**
 * The diagrams that a deck shows and that are not drawn yet; all others of the project too, where a slide chooses while
 * it is shown.
 */
export function undrawn(deck: Deck, diagrams: Diagrams): Draft[] {
  const { wanted, whole } = diagramsIn(deck, diagrams)
  const fileOf = pictureFiles()
  const drafts = whole
    ? wanted.map(([key, diagram]) => {
        const [name = '', language] = key.split('.')
        return { name, language: language as Language, build: () => diagram }
      })
    : draftsOf(diagrams)
  return drafts.filter(({ build }) => {
    const diagram = built(build)
    return !diagram || !existsSync(fileOf(diagram))
  })
}

/** Every diagram of a deck's slides by `name.language`, and whether these are all. */
export function diagramsIn(deck: Deck, diagrams: Diagrams): { wanted: [string, Diagram][]; whole: boolean } {
  const found = new Map<string, Diagram>()
  const outline = outlineOf(deck)
  let whole = true
  for (const { content, frontmatter } of deck.slides) {
    // As the component decides it.
    const language = languageOfTag(frontmatter.lang ?? deck.headmatter.lang) ?? original
    for (const { name, props } of findTags(hideCode(content))) {
      if (name !== 'Diagram') continue
      const ids = props.filter((prop) => prop.name === 'of').flatMap(idsIn)
      if (ids.length === 0) whole = false
      for (const id of ids) {
        const diagram = built(() => diagrams[id]?.(language, outline))
        if (diagram) found.set(`${id}.${language}`, diagram)
        else whole = false
      }
    }
  }
  return { wanted: [...found], whole }
}

/** What is wrong with its data, the check says, and the page. */
function built(build: () => unknown): Diagram | undefined {
  try {
    return build() as Diagram | undefined
  } catch {
    return undefined
  }
}
