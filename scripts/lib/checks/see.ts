import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'
import { linksIn, namesFile } from '../deck/text/addresses.ts'
import { findHeadings, findTags, hideCode, type Prop, rowAt } from '../deck/text/markdown.ts'
import { scanTags } from '../deck/text/markup.ts'
import { idsIn, idsOf } from './ids.ts'

/** What a slide refers to or links to is in this entry. */
export function checkSee(deck: Deck, facts: Facts): Finding[] {
  const ids = new Set(deck.slides.map(({ id }) => id))
  const leads = leadsOf(deck, facts.publics(deck.headmatter) ?? [])
  return deck.slides.flatMap((slide) => [
    ...idsOf(slide, ['See'], 'slide')
      .filter(({ id }) => !ids.has(id))
      .map(({ id, line }) =>
        tell(
          slide,
          line,
          `<See slide="${id}">`,
          'add that slide, or take the reference out of a copy of this one',
        ),
      ),
    ...targetsOf(slide)
      .filter(({ to }) => !leads(to))
      .map(({ line, written }) => tell(slide, line, written, mendFor(deck))),
  ])
}

function mendFor({ slides }: Deck): string {
  return `give the number (1 to ${slides.length}) or routeAlias of a slide, the id of an element, or use <See>`
}

function tell({ file, id }: DeckSlide, line: number, written: string, mend: string): Finding {
  return {
    file,
    line,
    slide: id,
    what: `${written} leads to no slide of this entry`,
    mend,
    severity: 'error',
  }
}

/** Where a slide's links within the deck lead, as they are written. */
function targetsOf(slide: DeckSlide): { to: string; line: number; written: string }[] {
  const { content, contentLine } = slide
  const tags = findTags(hideCode(content))
    .filter(({ name }) => name === 'Link' || name === 'RouterLink')
    .flatMap(({ name, props }) =>
      props
        .filter((prop) => prop.name === 'to')
        .flatMap((prop) =>
          numbersOrWords(prop).map((to) => ({
            to,
            line: contentLine + prop.row,
            written: `<${name} to="${to}">`,
          })),
        ),
    )
  const links = linksIn(content)
    // Of an address of letters, a browser looks beside the page.
    .filter(({ address }) => /^(?:[/#]|\d+$)/.test(address))
    .map(({ address, at }) => ({
      to: address,
      line: contentLine + rowAt(content, at),
      written: `the link "${address}"`,
    }))
  return [...tags, ...links]
}

function numbersOrWords(prop: Prop): string[] {
  const number = prop.bound ? /^\s*(\d+)\s*$/.exec(prop.value)?.[1] : undefined
  return number === undefined ? idsIn(prop) : [number]
}

/** Pages of Slidev's own. */
const pages = ['', 'presenter', 'overview', 'notes', 'notes-edit', 'entry', 'export', 'print', 'play']

/** Whether an address leads to a slide, an element of one, a page of Slidev's or a file. */
function leadsOf({ slides }: Deck, publics: readonly string[]): (to: string) => boolean {
  const names = new Set([
    ...pages,
    ...slides.map((_, index) => String(index + 1)),
    ...slides.map(({ frontmatter }) => String(frontmatter.routeAlias)),
  ])
  let elements: ReadonlySet<string> | undefined
  return (to) => {
    if (/^\/\/|[{}$:]/.test(to) || namesFile(to)) return true
    const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?#?(.*)$/s.exec(to) ?? []
    // Where the address of a page is kept in its hash.
    const page = path === '' && hash.startsWith('/') ? hash.replace(/\?.*$/s, '') : path
    const [first = ''] = page.replace(/^\.?\//, '').split('/')
    const isThere = names.has(first) || publics.some((folder) => existsSync(join(folder, page)))
    if (!isThere || page === hash || hash === '') return isThere
    elements ??= elementsIn(slides)
    return names.has(hash) || elements.has(decoded(hash))
  }
}

/** Ids of elements and, as they may be given to headings, what those say. */
function elementsIn(slides: readonly DeckSlide[]): Set<string> {
  return new Set(
    slides.flatMap(({ id, content }) => {
      const text = hideCode(content)
      const ids = scanTags(text).flatMap(({ attributes }) =>
        attributes.filter(({ name }) => name === 'id').map(({ value }) => value),
      )
      const marked = [...text.matchAll(/\{#([\w-]+)\}/g)].map(([, one = '']) => one)
      const notes = [...text.matchAll(/\[\^([^\]\s[]+)\]/g)].flatMap(([, one = '']) => [
        `fn${one}`,
        `fnref${one}`,
      ])
      return [id, ...ids, ...marked, ...notes, ...findHeadings(text).map((heading) => slugOf(heading.text))]
    }),
  )
}

function slugOf(heading: string): string {
  const words = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '')
  return words.trim().replace(/\s+/g, '-')
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}
