import type { Finding } from '../cli/findings.ts'
import type { Choice, ComponentProps } from '../deck/components/component-props.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'
import { componentName, findTags, hideCode, type Prop } from '../deck/text/markdown.ts'

/** Values of components' properties that their types don't have, such as ids that exist nowhere in the data. */
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

/** What a property takes, where that is a list of words. */
export function choiceFor(props: ComponentProps, tag: string, prop: string): Choice | undefined {
  const key = prop.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const choices = props[componentName(tag)]
  return choices && Object.hasOwn(choices, key) ? choices[key] : undefined
}

function checkSlide(slide: DeckSlide, facts: Facts): Finding[] {
  return findTags(hideCode(slide.content)).flatMap((tag) =>
    tag.props.flatMap((prop) => {
      const choice = choiceFor(facts.props, tag.name, prop.name)
      if (!choice || (choice.flag && prop.value === '')) return []
      return valuesIn(prop)
        .filter((value) => !choice.values.includes(value))
        .map(
          (value): Finding => ({
            file: slide.file,
            line: slide.contentLine + prop.row,
            slide: slide.id,
            what: `<${tag.name} ${prop.name}="${value}"> names no ${choice.names}`,
            mend: `use one of: ${choice.values.join(', ')}`,
            severity: 'error',
          }),
        )
    }),
  )
}

/** What a property gives to its component: of a plain value the whole of it. */
function valuesIn(prop: Prop): string[] {
  return prop.bound ? idsIn(prop) : [prop.value]
}
