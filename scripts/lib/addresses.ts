import { blank, type Stretch } from './blank.ts'
import { hiddenIn } from './hide-code.ts'
import { hideCode } from './markdown.ts'
import { elementsOf, type Markup, scanTags } from './markup.ts'

/** An address in a text that names a file. */
export interface Address {
  readonly address: string
  /** Offset in the text. */
  readonly at: number
  /** Resolved when the deck is built, as an import or wherever it lies, or asked for by the page. */
  readonly when: 'build' | 'anywhere' | 'page'
}

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
  const found = [...inMarkdown(text), ...scanTags(text).flatMap(inTag), ...inStyles(markdown)]
  return found.sort((a, b) => a.at - b.at)
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
  // Neither a title nor a description with brackets in it hides the address.
  const inline = /(!?)\[[^[\]\n]*\]\([ \t]*(?:<([^<>\n]*)>|([^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*))/g
  const defined = /^ {0,3}\[[^[\]\n]+\]:[ \t]*(?:<([^<>\n]*)>|(\S+))/gm
  const pictures = [...text.matchAll(inline)].map((match) => ({
    address: match[2] ?? match[3] ?? '',
    at: match.index,
    when: match[1] ? 'anywhere' : 'page',
  }))
  const definitions = [...text.matchAll(defined)].map((match) => ({
    address: match[1] ?? match[2] ?? '',
    at: match.index,
    when: /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(match[1] ?? match[2] ?? '') ? 'anywhere' : 'page',
  }))
  const all = [...pictures, ...definitions] as Address[]
  return all.filter(({ address, when }) => when === 'anywhere' || namesFile(address))
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

/** In `<style>` blocks; those of code and comments are none. */
function inStyles(markdown: string): Address[] {
  const others = [...hiddenIn(markdown)].filter(({ at }) => !/^<style\b/.test(markdown.slice(at, at + 7)))
  const text = blank(markdown, others)
  const styles = elementsOf(scanTags(text), (name) => name === 'style')
  return styles.flatMap(({ inner }) =>
    addressesInStyles(text.slice(inner.at, inner.end)).map((one) => ({ ...one, at: one.at + inner.at })),
  )
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
