import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'
import { findScriptNames, findTagEnds, hideCode, rowAt, type TagEnd } from '../deck/text/markdown.ts'

/** Components that nobody wrote, that are opened and not closed, or closed and not opened. */
export function checkTags(deck: Deck, facts: Facts): Finding[] {
  const { theme = 'default', addons } = deck.headmatter
  // Another theme or an addon may bring components that nobody here knows.
  const components = theme === 'default' && !addons ? facts.components : undefined
  return deck.slides.flatMap((slide) => checkSlide(slide, components))
}

function checkSlide(slide: DeckSlide, components: readonly string[] | undefined): Finding[] {
  const text = hideCode(slide.content)
  const known = new Set([...(components ?? []), ...findScriptNames(slide.content)])
  // A name with a dash, like v-clicks, may be an icon's or an element's.
  const isKnown = (name: string) => !components || known.has(name) || /^[a-z]/.test(name)
  const error = (at: number, what: string, mend: string): Finding => ({
    file: slide.file,
    line: slide.contentLine + rowAt(text, at),
    slide: slide.id,
    what,
    mend,
    severity: 'error',
  })
  const tags = findTagEnds(text)
  const { unclosed, unopened, unlike } = findUnpaired(tags, isKnown)
  const misspelt = [...tags.filter(({ kind }) => kind !== 'close'), ...unlike].filter(
    ({ name }) => !isKnown(name),
  )
  return [
    ...misspelt.map(({ at, name, kind }) =>
      error(
        at,
        `<${kind === 'close' ? '/' : ''}${name}> is no component`,
        `correct its name or create components/${name}.vue`,
      ),
    ),
    ...unclosed.map(({ at, name }) => error(at, `<${name}> is not closed`, `add </${name}> where it ends`)),
    ...unopened.map(({ at, name }) => error(at, `</${name}> closes nothing`, 'remove it, or open it before')),
  ]
}

/**
 * Tags without their counterpart, and closing ones that are spelt unlike it: a misspelt tag counts as its
 * neighbour's, so that one slip is one finding.
 */
function findUnpaired(tags: readonly TagEnd[], isKnown: (name: string) => boolean) {
  const open: TagEnd[] = []
  const unclosed: TagEnd[] = []
  const unopened: TagEnd[] = []
  const unlike: TagEnd[] = []
  // How many of a name are open: most of what is closed needn't be looked for.
  const depths = new Map<string, number>()
  const count = (name: string, more: number) => depths.set(name, (depths.get(name) ?? 0) + more)
  const pop = () => {
    const tag = open.pop()
    if (tag) count(tag.name, -1)
    return tag
  }
  for (const tag of tags) {
    if (tag.kind === 'open') {
      open.push(tag)
      count(tag.name, 1)
    }
    if (tag.kind !== 'close') continue
    const innermost = open.at(-1)
    const slip = innermost && !(isKnown(tag.name) && isKnown(innermost.name))
    if (depths.get(tag.name)) {
      for (let top = pop(); top && top.name !== tag.name; top = pop()) unclosed.push(top)
    } else if (slip) {
      pop()
      unlike.push(tag)
    } else unopened.push(tag)
  }
  return { unclosed: [...unclosed, ...open], unopened, unlike }
}
