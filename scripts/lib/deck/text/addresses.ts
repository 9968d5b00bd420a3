import type { Address } from './address.ts'
import { blank, type Stretch } from './blank.ts'
import { hiddenIn } from './hide-code.ts'
import { hideCode } from './markdown.ts'
import { elementsOf, type Markup, scanTags } from './markup.ts'
import { importsIn } from './script-imports.ts'

/** Attributes that Vue takes for imports, by element. */
const imported: Readonly<Record<string, readonly string[]>> = {
  video: ['src', 'poster'],
  source: ['src', 'srcset'],
  img: ['src', 'srcset'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
}
/** Attributes that stay as they are. */
const requested: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  track: ['src'],
  object: ['data'],
  a: ['href'],
  link: ['href'],
}
/** A link may lead to a slide: these are files. */
const files =
  /\.(?:pdf|png|jpe?g|gif|svg|webp|avif|bmp|ico|mp4|webm|mov|mp3|ogg|wav|m4a|zip|csv|tsv|xlsx?|docx?|pptx?|odt|ods|odp|txt|json|bib|ics|vtt|css)$/i

/** The addresses of files in a slide's Markdown: pictures, links, HTML and styles, in order. */
export function addressesIn(markdown: string): Address[] {
  const text = hideCode(markdown)
  const tags = scanTags(text)
  const found = [
    ...inMarkdown(text),
    ...tags.flatMap(inTag),
    ...tags.flatMap(boundIn),
    ...blocksOf(markdown, 'style').flatMap(({ text, at }) => moved(addressesInStyles(text), at)),
    ...blocksOf(markdown, 'script').flatMap(({ text, at }) => moved(importsIn(text), at)),
  ]
  return found.sort((a, b) => a.at - b.at)
}

/** Where links in a slide's Markdown lead, be it to a file, a slide or another host. */
export function linksIn(markdown: string): Omit<Address, 'when'>[] {
  const code = hideCode(markdown)
  // In a formula, brackets are no link.
  const text = blank(code, [...code.matchAll(/\$(?!\s)[^$\n]+(?<!\s)\$(?!\d)/g)].map(stretchOf))
  const inTags = scanTags(text).flatMap(({ name, attributes }) =>
    name === 'a' ? attributes.filter((one) => one.name === 'href') : [],
  )
  return [
    ...allInMarkdown(text).filter(({ isPicture }) => !isPicture),
    ...inTags.map(({ value, at }) => ({ address: value, at })),
  ]
}

/** The addresses in a style sheet. */
export function addressesInStyles(css: string): Address[] {
  const comments = [...css.matchAll(/\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/|$)/g)]
  return urlsIn(blank(css, comments.map(stretchOf)), 0, 'build')
}

/** Whether the address of a link, or of a frontmatter's key, is a file's. */
export function namesFile(address: string): boolean {
  return files.test(address.replace(/[?#].*$/s, ''))
}

function inMarkdown(text: string): Address[] {
  return allInMarkdown(text)
    .map(({ address, at, isPicture }) => ({ address, at, when: isPicture ? 'anywhere' : 'page' }) as const)
    .filter(({ address, when }) => when === 'anywhere' || namesFile(address))
}

function allInMarkdown(text: string): { address: string; at: number; isPicture: boolean }[] {
  // Neither a title nor a description with brackets in it hides the address.
  const inline = /(!?)\[[^[\]\n]*\]\([ \t]*(?:<([^<>\n]*)>|([^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*))/g
  const defined = /^ {0,3}\[[^[\]\n]+\]:[ \t]*(?:<([^<>\n]*)>|(\S+))/gm
  const pictures = [...text.matchAll(inline)].map((match) => ({
    address: match[2] ?? match[3] ?? '',
    at: match.index,
    isPicture: Boolean(match[1]),
  }))
  const definitions = [...text.matchAll(defined)].map((match) => ({
    address: match[1] ?? match[2] ?? '',
    at: match.index,
    isPicture: /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(match[1] ?? match[2] ?? ''),
  }))
  return [...pictures, ...definitions]
}

function inTag({ name, attributes }: Markup): Address[] {
  return attributes.flatMap(({ name: key, value, at }): Address[] => {
    if (key === 'style') return urlsIn(value, at, 'anywhere')
    const isImported = imported[name]?.includes(key)
    if (!isImported && !(requested[name]?.includes(key) && namesFile(value))) return []
    const addresses =
      key === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s/)[0] ?? '') : [value]
    const when = isImported ? (/^(?:src|poster)$/.test(key) ? 'anywhere' : 'build') : 'page'
    return addresses.map((address) => ({ address, at, when }))
  })
}

/** Where a bound address is a plain word, the page asks for it as it stands. */
function boundIn({ name, attributes }: Markup): Address[] {
  if (!imported[name] && !requested[name]) return []
  return attributes.flatMap(({ name: key, value, at }): Address[] => {
    const literal = /^(?:v-bind)?:(?:src|poster)$/.test(key) && /^\s*(['"`])([^'"`$]*)\1\s*$/.exec(value)?.[2]
    return literal ? [{ address: literal, at, when: 'page' }] : []
  })
}

/** What stands in `<style>` or `<script>` blocks; those of code and comments are none. */
function blocksOf(markdown: string, name: 'style' | 'script'): { text: string; at: number }[] {
  const others = [...hiddenIn(markdown)].filter(({ at }) => !markdown.startsWith(`<${name}`, at))
  const text = blank(markdown, others)
  return elementsOf(scanTags(text), (one) => one === name).map(({ inner }) => ({
    text: text.slice(inner.at, inner.end),
    at: inner.at,
  }))
}

function moved(addresses: readonly Address[], by: number): Address[] {
  return addresses.map((one) => ({ ...one, at: one.at + by }))
}

function urlsIn(css: string, offset: number, when: Address['when']): Address[] {
  return [
    ...css.matchAll(/\burl\(\s{0,9}(?:"([^"\n]*)"|'([^'\n]*)'|&quot;([^&\n]*)&quot;|([^\s"'()]*))/g),
  ].map((match) => ({
    address: match.slice(1).find((group) => group !== undefined) ?? '',
    at: offset + match.index,
    when,
  }))
}

function stretchOf(match: RegExpExecArray): Stretch {
  return { at: match.index, end: match.index + match[0].length }
}
