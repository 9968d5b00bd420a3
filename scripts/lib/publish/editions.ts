import { basename } from 'node:path'
import type { Deck } from '../deck/deck.ts'
import { type Language, languageOfDeck } from '../deck/language.ts'

/** An entry as the site shows it. */
export interface Edition {
  readonly deck: Deck
  /** Its folder in the site: its language, or its entry's name where a language has several. */
  readonly path: string
  readonly language: Language
  readonly title: string
}

/** The editions of a site, in the order of their decks. */
export function editionsOf(decks: readonly Deck[]): Edition[] {
  const languages = decks.map(languageOfDeck)
  return decks.map((deck, index) => {
    const language = languageOfDeck(deck)
    const name = basename(deck.entry, '.md')
    const alone = languages.every((other, at) => other !== language || at === index)
    return { deck, path: alone ? language : name, language, title: String(deck.headmatter.title ?? name) }
  })
}

/**
 * The path that a site lies at, with a slash at both ends: what a host says of it (`/lecture`, `lecture`,
 * `https://…/lecture/`, nothing for the root).
 */
export function basePath(named: string): string {
  const path = named.replace(/^https?:\/\/[^/]*/, '')
  return `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/')
}
